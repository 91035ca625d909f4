import { expect, test } from 'vitest';

import { issueLines } from '../../src/course/testing/issueLines.ts';
import { Draft } from './draft.ts';
import { fieldMistakes } from './fieldMistakes.ts';
import { fileMistakes } from './fileMistakes.ts';
import { frameMistakes } from './frameMistakes.ts';
import { jsonMistakes } from './jsonMistakes.ts';
import { jsonValueMistakes } from './jsonValueMistakes.ts';
import { mediaMistakes } from './mediaMistakes.ts';
import { newcomerMistakes } from './newcomerMistakes.ts';
import { valueMistakes } from './valueMistakes.ts';
import { wholeFileMistakes } from './wholeFileMistakes.ts';
import { writingMistakes } from './writingMistakes.ts';

const mistakes = [
  ...jsonMistakes,
  ...jsonValueMistakes,
  ...wholeFileMistakes,
  ...fieldMistakes,
  ...valueMistakes,
  ...fileMistakes,
  ...mediaMistakes,
  ...frameMistakes,
  ...writingMistakes,
  ...newcomerMistakes,
];

test('a course without a mistake is told nothing', async () => {
  expect(await new Draft().check()).toEqual([]);
});

test.each(mistakes)('$mistake', async ({ make, told, mend }) => {
  const draft = new Draft();
  make(draft);
  const issues = await draft.check();
  const lines = issueLines(issues);
  expect(issues.map(({ remedy }, index) => [lines[index], remedy])).toEqual(told);
  const [first] = issues;
  if (first !== undefined) await mend(draft, first);
  expect(issueLines(await draft.check())).toEqual([]);
});
