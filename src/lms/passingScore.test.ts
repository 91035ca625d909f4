import { expect, test } from 'vitest';

import { passingScoreIn } from './passingScore.ts';

/** What an LMS says, and what it means in hundredths (SCORM 1.2) and in shares (SCORM 2004, cmi5). */
const TABLE: readonly (readonly [text: string, percent: number | null, share: number | null])[] = [
  ['80', 0.8, 0.8],
  ['80.0', 0.8, 0.8],
  ['80,0', 0.8, 0.8],
  ['80%', 0.8, 0.8],
  ['80 %', 0.8, 0.8],
  [' 80 ', 0.8, 0.8],
  ['+80', 0.8, 0.8],
  ['080', 0.8, 0.8],
  ['79.5', 0.795, 0.795],
  ['8e1', 0.8, 0.8],
  ['1e2', 1, 1],
  ['100', 1, 1],
  ['100.00', 1, 1],
  ['0.8', 0.8, 0.8],
  ['0.80', 0.8, 0.8],
  ['0,8', 0.8, 0.8],
  ['.8', 0.8, 0.8],
  ['8E-1', 0.8, 0.8],
  ['5', 0.05, 0.05],
  ['0.05', 0.05, 0.05],
  // Everything or nothing: in shares it is everything.
  ['1', null, 1],
  ['1.0', null, 1],
  ['1,0', null, 1],
  ['100%', 1, 1],
  // Nobody can mean these.
  ['1%', null, null],
  ['0.8%', null, null],
  ['2', null, null],
  ['0.01', null, null],
  ['0', null, null],
  ['0.0', null, null],
  ['0%', null, null],
  ['-0', null, null],
  ['-1', null, null],
  ['-0.5', null, null],
  ['-80', null, null],
  ['101', null, null],
  ['800', null, null],
  ['1e9', null, null],
  ['', null, null],
  [' ', null, null],
  ['null', null, null],
  ['undefined', null, null],
  ['NaN', null, null],
  ['Infinity', null, null],
  ['passed', null, null],
  ['80/100', null, null],
  ['80 90', null, null],
  ['0x50', null, null],
  ['1.000,5', null, null],
];

test.each(TABLE)('a passing score of “%s”', (text, percent, share) => {
  expect([passingScoreIn(text, 'percent'), passingScoreIn(text, 'share')]).toEqual([
    percent,
    share,
  ]);
});
