import type { BlockLint } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintReported } from '../lintReported.ts';

interface Band {
  readonly from: number;
  readonly to: number;
}

interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly bands: readonly Band[];
}

/** What of a profile is looked at beyond its fields. */
interface AuthoredProfile {
  readonly question: string;
  readonly report: boolean;
  readonly scale: readonly { readonly label: string }[];
  readonly statements: readonly {
    readonly text: string;
    readonly dimension?: string | undefined;
  }[];
  readonly dimensions: readonly Dimension[];
}

/** Proves that something is said of every result that can come, and of none two things. */
export const lintProfile = (profile: AuthoredProfile) => [
  ...lintReported(profile.report, 'question', profile.question),
  ...lintParts(profile),
];

const lintParts = ({ scale, statements, dimensions }: AuthoredProfile) => [
  ...lintAlike(
    scale.map(({ label }) => label),
    { field: 'scale', text: 'label', one: 'point' },
  ),
  ...lintAlike(
    statements.map(({ text }) => text),
    { field: 'statements', text: 'text', one: 'statement' },
  ),
  ...dimensions.flatMap((dimension, index) => {
    const path = ['dimensions', index] as const;
    const isOwn = (of: string | undefined) => (of ?? dimensions[0]?.id) === dimension.id;
    const count = statements.filter((each) => isOwn(each.dimension)).length;
    if (count === 0) return [emptyDimension(path, dimension.title)];
    return lintBands(dimension.bands, { least: count, most: count * scale.length }, path);
  }),
];

interface Possible {
  readonly least: number;
  readonly most: number;
}

type Path = BlockLint['path'];

function lintBands(
  bands: readonly Band[],
  { least, most }: Possible,
  path: Path,
): readonly BlockLint[] {
  const at = (band: number, name: string) => [...path, 'bands', band, name];
  const wrong = bands.findIndex(({ from, to }) => from > to);
  if (wrong >= 0) return [backwards(at(wrong, 'to'))];
  const problems: BlockLint[] = [];
  // What lies beyond the possible results decides nothing.
  const reached = bands.flatMap(({ from, to }, index) => {
    const isOut = from > most || to < least;
    if (isOut) problems.push(outOfReach(at(index, 'from'), least, most));
    return isOut ? [] : [{ from: Math.max(from, least), to: Math.min(to, most), index }];
  });
  const inOrder = reached.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let next = least;
  for (const { from, to, index } of inOrder) {
    if (from > next) problems.push(hole(at(index, 'from'), next, from - 1));
    if (from < next) problems.push(overlap(at(index, 'from'), from, Math.min(to, next - 1), next));
    next = Math.max(next, to + 1);
  }
  const last = inOrder.at(-1)?.index ?? bands.length - 1;
  if (next <= most) problems.push(hole(at(last, 'to'), next, most));
  return problems;
}

/** "the result 8", "the results 8 to 10". */
const results = (from: number, to: number): string =>
  from === to ? `the result ${from}` : `the results ${from} to ${to}`;

const error = (
  path: Path,
  rule: BlockLint['rule'],
  message: string,
  remedy: string,
): BlockLint => ({
  severity: 'error',
  rule,
  path,
  message,
  remedy,
});

const hole = (path: Path, from: number, to: number): BlockLint =>
  error(
    path,
    'band-missing',
    `Nothing is said of ${results(from, to)}: no band has ${from === to ? 'it' : 'them'}.`,
    `Let a band beside it reach over ${results(from, to)}, or add one from ${from} to ${to}.`,
  );

const overlap = (path: Path, from: number, to: number, next: number): BlockLint =>
  error(
    path,
    'bands-overlap',
    `Two things are said of ${results(from, to)}: this band begins before the one below it ends.`,
    `Let this band begin at ${next}, or let the one below it end at ${from - 1}.`,
  );

const backwards = (path: Path): BlockLint =>
  error(
    path,
    'bands-overlap',
    'This band ends before it begins.',
    'Let “to” be at least as much as “from”.',
  );

const outOfReach = (path: Path, least: number, most: number): BlockLint =>
  error(
    path,
    'band-out-of-reach',
    `No answer comes to this band: the results go from ${least} to ${most}.`,
    `Remove the band, or let it lie between ${least} and ${most}: each statement counts from one point up to as many as the scale has.`,
  );

const emptyDimension = (path: Path, title: string): BlockLint =>
  error(
    path,
    'empty-dimension',
    `No statement counts for “${title}”, so it never has a result.`,
    'Name it as the “dimension” of the statements that count for it, or remove it.',
  );
