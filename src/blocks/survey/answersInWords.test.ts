import { beforeAll, expect, test } from 'vitest';

import { createEnglish } from '../../i18n/setup.ts';
import { compileFixture } from '../compileFixture.ts';
import { blockWords } from '../words.ts';
import { answersInWords, mailTo, mailWith } from './answersInWords.ts';

beforeAll(blockWords.load);

const { t } = createEnglish();

const useful = compileFixture('likert', {
  type: 'likert',
  id: 'useful',
  statement: 'This course is useful.',
});
const parts = compileFixture('poll', {
  type: 'poll',
  id: 'parts',
  question: 'Which parts helped you?',
  multiple: true,
  options: [
    { id: 'stories', text: 'The stories' },
    { id: 'ladder', text: 'The ladder' },
    { id: 'quiz', text: 'The quiz' },
  ],
});
const more = compileFixture('openText', { type: 'openText', id: 'more', question: 'What else?' });

test('a question, and below it what was said, in the words of the page', () => {
  const text = answersInWords(
    ['Peer work', 'What did you think?'],
    [
      { question: useful, answer: { kind: 'choice', chosen: [4] } },
      { question: parts, answer: { kind: 'choice', chosen: [1, 3] } },
      { question: more, answer: { kind: 'text', text: ' More stories.\n' } },
    ],
    t,
  );
  expect(text).toBe(`Peer work
What did you think?

This course is useful.
– Agree

Which parts helped you?
– The stories
– The quiz

What else?
More stories.`);
});

test('a mail that is ready to be sent', () => {
  expect(mailWith('mailto:ada@example.org', 'A & B', 'What else?\nMore.')).toBe(
    'mailto:ada@example.org?subject=A%20%26%20B&body=What%20else%3F%0D%0AMore.',
  );
  expect(mailWith('mailto:ada@example.org?cc=b@example.org', 'A', 'B')).toBe(
    'mailto:ada@example.org?cc=b@example.org&subject=A&body=B',
  );
});

test('what is too long for the address of a mail has none', () => {
  expect(mailWith('mailto:ada@example.org', 'A', 'é'.repeat(400))).toBeNull();
});

test('only a contact with an address for mail gets mail', () => {
  expect(mailTo({ link: 'mailto:ada@example.org' })).toBe('mailto:ada@example.org');
  expect([mailTo({ link: 'https://example.org' }), mailTo({ link: null }), mailTo(null)]).toEqual([
    null,
    null,
    null,
  ]);
});
