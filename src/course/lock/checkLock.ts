import type { Finding, JsonPath } from '../load/finding.ts';
import type { BlockEntry, CourseLock } from './schema.ts';

/** A number that the lock has given, and to what. */
interface Given {
  readonly number: number;
  readonly path: JsonPath;
  /** What it was given to, in words. */
  readonly name: string;
}

/** Numbers that were given twice, as happens when two branches are merged; paths are in the lock. */
export const checkLock = (lock: CourseLock): readonly Finding[] => [
  ...givenTwice([
    ...numbers(lock.lessons, ['lessons']),
    ...numbers(lock.retired.lessons, ['retired', 'lessons']),
  ]),
  ...givenTwice([
    ...blocks(lock),
    ...numbers(lock.quizzes, ['quizzes']),
    ...numbers(lock.retired.quizzes, ['retired', 'quizzes']),
  ]),
  ...entries(lock).flatMap(({ entry, path }) =>
    givenTwice([
      ...numbers(entry.items, [...path, 'items']),
      ...numbers(entry.retired, [...path, 'retired']),
    ]),
  ),
];

function givenTwice(given: readonly Given[]): readonly Finding[] {
  const first = new Map<number, Given>();
  return given.flatMap((each) => {
    const other = first.get(each.number);
    if (other === undefined) first.set(each.number, each);
    return other === undefined ? [] : [sameNumber(other, each)];
  });
}

const sameNumber = (first: Given, second: Given): Finding => ({
  severity: 'error',
  rule: 'number-given-twice',
  path: second.path,
  at: 'name',
  message: `“${first.name}” and “${second.name}” have the same number, ${second.number}: learners' progress would be mixed up.`,
  remedy: `This happens when two branches are merged. Keep the entry of the one that learners use already, and delete the other; it gets a new number with the next “npm start”.`,
});

interface Entry {
  readonly id: string;
  readonly entry: BlockEntry;
  readonly path: JsonPath;
}

const entries = (lock: CourseLock): readonly Entry[] => [
  ...Object.entries(lock.blocks).map(([id, entry]) => ({ id, entry, path: ['blocks', id] })),
  ...Object.entries(lock.retired.blocks).flatMap(([id, retired]) =>
    retired.map((entry, index) => ({ id, entry, path: ['retired', 'blocks', id, index] })),
  ),
];

const blocks = (lock: CourseLock): readonly Given[] =>
  entries(lock).map(({ id, entry, path }) => ({ number: entry.key, path, name: id }));

const numbers = (given: Readonly<Record<string, number>>, path: JsonPath): readonly Given[] =>
  Object.entries(given).map(([id, number]) => ({ number, path: [...path, id], name: id }));
