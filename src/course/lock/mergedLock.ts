import type { BlockEntry, CourseLock } from './schema.ts';

/**
 * One lock of two that began as one. What was published keeps its number; else theirs stand, which
 * somebody may be using, and what is only mine and has a number of theirs gets the next one. Of a lock
 * that does not say what was published, nobody knows.
 *
 * Where both published the same number for different things, which two copies of a course can do, no
 * lock can hold both: theirs stands.
 */
export function mergedLock(mine: CourseLock, theirs: CourseLock): CourseLock {
  const [here, there] = [mine, theirs];
  const lessons = mergedRow(lessonRow(here), lessonRow(there));
  const keys = mergedRow(keyRow(here), keyRow(there));
  const entries = mergedEntries(here, there, keys.numbers);
  const live = new Set([...liveEntries(there), ...liveEntries(here, there)]);
  const mark = strongerMark(here, there);
  const published = mergedPublished(here, there);
  return {
    format: 1,
    course: there.course,
    ...(mark !== undefined && { mark }),
    ...(published !== undefined && { published }),
    nextLesson: lessons.next,
    nextBlock: keys.next,
    lessons: pick(lessons.numbers, [there.lessons, here.lessons]),
    quizzes: pick(quizNumbers(keys.numbers), [there.quizzes, here.quizzes]),
    blocks: Object.fromEntries(
      entries.filter(([name]) => live.has(name)).map(([, id, entry]) => [id, entry]),
    ),
    retired: {
      lessons: rest(lessons.numbers, [there.lessons, here.lessons]),
      quizzes: rest(quizNumbers(keys.numbers), [there.quizzes, here.quizzes]),
      blocks: grouped(entries.filter(([name]) => !live.has(name))),
    },
  };
}

type Numbers = ReadonlyMap<string, number>;

/** Numbers by what they stand for, and below which of them all were published. */
interface Row {
  readonly numbers: Numbers;
  /** `null`: nobody knows. */
  readonly published: number | null;
  readonly next: number;
}

interface MergedRow {
  readonly numbers: Numbers;
  readonly next: number;
}

/** In the order of their claims: published before unknown before new, theirs before mine. */
function mergedRow(mine: Row, theirs: Row): MergedRow {
  const claims = [theirs, mine].flatMap((row) =>
    [...row.numbers].map(([name, number]) => ({ name, number, claim: claimTo(number, row) })),
  );
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const { name, number } of claims.toSorted((one, other) => other.claim - one.claim)) {
    if (numbers.has(name) || taken.has(number)) continue;
    numbers.set(name, number);
    taken.add(number);
  }
  // Above all that was ever given in either, so that what gives way takes nobody's place.
  let next = Math.max(mine.next, theirs.next, ...claims.map(({ number }) => number + 1));
  for (const { name } of claims) {
    if (!numbers.has(name)) numbers.set(name, next++);
  }
  return { numbers, next };
}

const claimTo = (number: number, { published }: Row): number =>
  published === null ? 1 : number < published ? 2 : 0;

const lessonRow = ({ lessons, retired, nextLesson, published }: CourseLock): Row => ({
  numbers: new Map(Object.entries({ ...retired.lessons, ...lessons })),
  published: published?.nextLesson ?? null,
  next: nextLesson,
});

/** Quizzes and blocks share one row; a block of another type is another block. */
const keyRow = (lock: CourseLock): Row => ({
  numbers: new Map([
    ...Object.entries({ ...lock.retired.quizzes, ...lock.quizzes }).map(
      ([id, number]) => [quizName(id), number] as const,
    ),
    ...allEntries(lock).map(([name, , { key }]) => [name, key] as const),
  ]),
  published: lock.published?.nextBlock ?? null,
  next: lock.nextBlock,
});

const QUIZ = 'quiz ';
const quizName = (id: string): string => QUIZ + id;
const blockName = (id: string, { type }: BlockEntry): string => `block ${type} ${id}`;

const quizNumbers = (numbers: Numbers): Numbers =>
  new Map(
    [...numbers].flatMap(([name, number]) =>
      name.startsWith(QUIZ) ? [[name.slice(QUIZ.length), number] as const] : [],
    ),
  );

type Named = readonly [name: string, id: string, entry: BlockEntry];

const allEntries = ({ blocks, retired }: CourseLock): readonly Named[] => [
  ...Object.entries(retired.blocks).flatMap(([id, all]) =>
    all.map((entry) => [blockName(id, entry), id, entry] as const),
  ),
  ...Object.entries(blocks).map(([id, entry]) => [blockName(id, entry), id, entry] as const),
];

/** The names of what is in a course today; what another lock has under the same id comes first. */
const liveEntries = ({ blocks }: CourseLock, before?: CourseLock): readonly string[] =>
  Object.entries(blocks)
    .filter(([id]) => before === undefined || !Object.hasOwn(before.blocks, id))
    .map(([id, entry]) => blockName(id, entry));

function mergedEntries(mine: CourseLock, theirs: CourseLock, keys: Numbers): readonly Named[] {
  const here = new Map(allEntries(mine).map(([name, id, entry]) => [name, { id, entry }]));
  const there = new Map(allEntries(theirs).map(([name, id, entry]) => [name, { id, entry }]));
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((name): Named[] => {
    const [own, other] = [here.get(name), there.get(name)];
    const one = other ?? own;
    const key = keys.get(name);
    if (one === undefined || key === undefined) return [];
    const both = own !== undefined && other !== undefined;
    const entry = both
      ? mergedEntry(itemRow(own.entry, mine), itemRow(other.entry, theirs), own.entry, other.entry)
      : one.entry;
    return [[name, one.id, { ...entry, key }]];
  });
}

const itemRow = (
  { items, retired, nextItem, publishedItems }: BlockEntry,
  { published }: CourseLock,
): Row => ({
  numbers: new Map(Object.entries({ ...retired, ...items })),
  published: published === undefined ? null : (publishedItems ?? 0),
  next: nextItem,
});

function mergedEntry(here: Row, there: Row, mine: BlockEntry, theirs: BlockEntry): BlockEntry {
  const { numbers, next } = mergedRow(here, there);
  const live = [theirs.items, mine.items];
  const published = Math.max(mine.publishedItems ?? 0, theirs.publishedItems ?? 0);
  const itemWords = { ...mine.itemWords, ...theirs.itemWords };
  return {
    ...mine,
    ...theirs,
    items: pick(numbers, live),
    retired: rest(numbers, live),
    nextItem: next,
    ...(published > 0 && { publishedItems: published }),
    ...(Object.keys(itemWords).length > 0 && { itemWords }),
  };
}

/** Two numberings of one course, as of a course whose lock was lost: the one that learners have. */
const strongerMark = (mine: CourseLock, theirs: CourseLock): number | undefined =>
  mine.published !== undefined && theirs.published === undefined
    ? (mine.mark ?? theirs.mark)
    : (theirs.mark ?? mine.mark);

function mergedPublished(mine: CourseLock, theirs: CourseLock): CourseLock['published'] {
  const [here, there] = [mine.published, theirs.published];
  if (here === undefined || there === undefined) return there ?? here;
  return {
    nextLesson: Math.max(here.nextLesson, there.nextLesson),
    nextBlock: Math.max(here.nextBlock, there.nextBlock),
  };
}

type Ids = Readonly<Record<string, unknown>>;

const isIn = (id: string, lists: readonly Ids[]): boolean =>
  lists.some((list) => Object.hasOwn(list, id));

const pick = (numbers: Numbers, live: readonly Ids[]): Record<string, number> =>
  Object.fromEntries([...numbers].filter(([id]) => isIn(id, live)));

const rest = (numbers: Numbers, live: readonly Ids[]): Record<string, number> =>
  Object.fromEntries([...numbers].filter(([id]) => !isIn(id, live)));

function grouped(entries: readonly Named[]): Record<string, BlockEntry[]> {
  const groups = new Map<string, BlockEntry[]>();
  for (const [, id, entry] of entries) groups.set(id, [...(groups.get(id) ?? []), entry]);
  return Object.fromEntries(groups);
}
