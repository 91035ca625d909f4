import { render } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { createEnglish } from '../i18n/setup.ts';
import { I18nProvider } from '../i18n/useTranslation.tsx';
import { WithFormulas } from '../richtext/DrawnFormula.tsx';
import { fetchLatexReader } from '../richtext/latexReader.ts';
import { compileFixture } from './compileFixture.ts';
import { blockTypes } from './definitions.ts';
import { examplesOf } from './examples.ts';
import { linearizeBlock } from './linearize.ts';
import { BlockPaper } from './paperViews.tsx';
import type { PlayableBlock } from './playable.ts';

beforeAll(fetchLatexReader);

/** What stands on paper, formulas as they are said, with one space where there are several. */
function printed(block: PlayableBlock, answers = false): string {
  const { container } = render(
    <I18nProvider i18n={createEnglish()}>
      <WithFormulas>
        <BlockPaper block={block} answers={answers} />
      </WithFormulas>
    </I18nProvider>,
  );
  for (const formula of container.querySelectorAll('[data-formula]')) {
    formula.textContent = formula.querySelector('math')?.getAttribute('aria-label') ?? '';
  }
  const alternatives = [...container.querySelectorAll('img')].map(({ alt }) => alt);
  return [container.textContent, ...alternatives].join(' ').replaceAll(/\s+/g, ' ');
}

const emptyCaptions = () =>
  [...document.querySelectorAll('figcaption')].filter(({ textContent }) => textContent === '');

/** Each text in reading order; of what a table or a list of sources joins, the parts. */
const spoken = (block: PlayableBlock): readonly string[] =>
  linearizeBlock(block)
    .flatMap(({ text }) => (joins.has(block.type) ? text.split(/; |: |\. /) : [text]))
    .map((text) => text.replace(/[.:]$/, '').replaceAll(/\s+/g, ' '));

const joins: ReadonlySet<string> = new Set(['table', 'text', 'resources', 'chart']);

/** A button has nothing to read, and a certificate is a sheet of its own. */
const unprinted: ReadonlySet<string> = new Set(['continue', 'certificate']);

const examples = blockTypes.flatMap((type) =>
  Object.entries(examplesOf(type)).map(([name, fixture]) => ({ type, name, fixture })),
);

test.each(examples)(
  '$type, $name: all that can be read stands open on paper',
  ({ type, fixture }) => {
    const block: PlayableBlock = compileFixture(type, fixture);
    const paper = printed(block);
    // A picture without words keeps no room for them.
    expect(emptyCaptions()).toEqual([]);
    if (unprinted.has(type)) expect(paper.trim()).toBe('');
    else expect(spoken(block).filter((text) => !paper.includes(text))).toEqual([]);
  },
);

const question = compileFixture('choice', {
  type: 'choice',
  id: 'landing',
  question: 'Which landing is that?',
  select: 'one',
  options: [
    { id: 'to', text: 'Doing to', feedback: 'Nobody was asked.' },
    { id: 'for', text: 'Doing for', correct: true, feedback: 'They were asked.' },
  ],
});

test('a question stands on paper without its answer', () => {
  expect(printed(question)).toBe('Which landing is that?Doing toDoing for');
});

test('and with it where answers are wanted', () => {
  expect(printed(question, true)).toContain('Doing for (Right answer)They were asked.');
});
