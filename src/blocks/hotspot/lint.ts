import type { AuthoredFeedback } from '../compiledQuestion.ts';
import type { BlockLint } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintFeedback } from '../lintFeedback.ts';

interface AuthoredRegion {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly correct: boolean;
}

interface AuthoredRegions {
  readonly alternative?: string | undefined;
  readonly select: 'one' | 'several';
  readonly regions: readonly AuthoredRegion[];
  readonly feedback?: AuthoredFeedback | undefined;
}

/** What nobody could choose, see or tell apart on a picture. */
export const lintHotspot = (question: AuthoredRegions): readonly BlockLint[] => [
  ...(question.alternative === undefined
    ? [missingAlternative]
    : lintAlternative({ alternative: question.alternative })),
  ...lintRight(question),
  ...question.regions.flatMap((_, index) => lintPlace(question.regions, index)),
  ...lintAlike(
    question.regions.map(({ text }) => text),
    { field: 'regions', text: 'text', one: 'region' },
  ),
  ...lintFeedback(question),
];

function lintRight({ regions, select }: AuthoredRegions): readonly BlockLint[] {
  const right = regions.filter(({ correct }) => correct).length;
  if (right === 0) return [noneRight];
  if (right > 1 && select === 'one') return [severalRight];
  return right === regions.length ? [allRight] : [];
}

function lintPlace(regions: readonly AuthoredRegion[], index: number): readonly BlockLint[] {
  const region = regions[index];
  if (region === undefined) return [];
  const over = regions.slice(0, index).find((other) => areOver(region, other));
  return [
    ...(isOutside(region) ? [outside(index)] : []),
    ...(over === undefined ? [] : [overlapping(index, over.text)]),
  ];
}

const isOutside = ({ x, y, width, height }: AuthoredRegion): boolean =>
  x - width / 2 < 0 || x + width / 2 > 100 || y - height / 2 < 0 || y + height / 2 > 100;

/** Regions that only touch do not lie over each other. */
const areOver = (a: AuthoredRegion, b: AuthoredRegion): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const missingAlternative: BlockLint = {
  severity: 'error',
  rule: 'missing-alternative',
  path: ['alternative'],
  message: 'People who cannot see this picture are not told what it says.',
  remedy:
    'Say under "alternative" what the picture shows, so that the list can be answered by that.',
};

const noneRight: BlockLint = {
  severity: 'error',
  rule: 'no-correct-option',
  path: ['regions'],
  message: 'No region is correct, so that nobody can answer this question.',
  remedy: 'Set "correct" to true for the right region.',
};

const severalRight: BlockLint = {
  severity: 'error',
  rule: 'several-correct-options',
  path: ['regions'],
  message: 'Several regions are correct, but only one can be chosen.',
  remedy: 'Set "select" to "several", or leave one region correct.',
};

const allRight: BlockLint = {
  severity: 'warning',
  rule: 'all-options-correct',
  path: ['regions'],
  message: 'All regions are correct, so that the question tests little.',
  remedy: 'Add a region that is wrong but could be taken for right.',
};

const outside = (index: number): BlockLint => ({
  severity: 'error',
  rule: 'region-outside',
  path: ['regions', index],
  message: 'This region reaches beyond the edge of the picture, where nobody can see it.',
  remedy: 'Move it inwards, or make it smaller: its middle stands at "x" and "y".',
});

const overlapping = (index: number, other: string): BlockLint => ({
  severity: 'error',
  rule: 'regions-overlap',
  path: ['regions', index],
  message: `This region lies over “${other}”: nobody can tell which of the two is chosen there.`,
  remedy: 'Move the regions apart, or make them smaller.',
});
