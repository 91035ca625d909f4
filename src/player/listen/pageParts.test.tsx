import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { buildCourse, quiz } from '../../engine/testing/buildCourse.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { CourseLinks } from '../../richtext/CourseLinks.tsx';
import { parseRichText } from '../../richtext/parse.ts';
import { RichText } from '../../richtext/RichText.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { pageParts } from './pageParts.ts';

const english = createEnglish();
const reading = {
  language: 'en',
  t: english.t,
  listen: english.getFixedT(null, 'translation', 'listen'),
};

test('of a page, words that lead on are read in their sentence, and ways away are not', () => {
  const text = 'Only a [carer](glossary:carer) can [answer this](https://example.org).';
  render(
    <main>
      <article>
        <CourseLinks
          value={({ children }) => (
            <Explained
              words={children}
              hint=", what it means"
              look="term"
              eyebrow="Glossary"
              title="Carer"
              closeLabel="Close"
            >
              A person who supports someone.
            </Explained>
          )}
        >
          <RichText value={parseRichText(text).value} />
        </CourseLinks>
        <p>
          <a href="#/lesson/one">Look again</a>
        </p>
        <button type="button">Start</button>
      </article>
    </main>,
  );
  const [lesson] = buildCourse({ lessons: [quiz('Quiz', [])] }).lessons;
  const parts = lesson === undefined ? [] : pageParts(lesson, reading);
  expect(parts.flatMap(({ read }) => read().map((sentence) => sentence.text))).toEqual([
    'Only a carer can answer this.',
  ]);
});
