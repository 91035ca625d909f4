import type { CourseLock } from './schema.ts';

/**
 * What two locks of one course disagree about, in words; `null` where a number never means two things
 * in them, and nothing has moved to another number. What only one of them knows is no disagreement, and
 * a mark that is missing neither.
 */
export function numberingConflict(published: CourseLock, today: CourseLock): string | null {
  if (published.mark !== undefined && today.mark !== undefined && published.mark !== today.mark) {
    return 'they were given out anew';
  }
  const [first] = conflicts(meanings(published), meanings(today));
  return first ?? null;
}

function* conflicts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Iterable<string> {
  const numbered = new Set(after.values());
  for (const [number, meaning] of before) {
    const now = after.get(number);
    if (now !== undefined && now !== meaning) yield `${meaning} is now ${now}`;
    // What is gone keeps its number, and so does a block that has become one of another type.
    if (now === undefined && numbered.has(meaning)) yield `${meaning} has another number now`;
  }
}

/** What each number that was ever given stands for. */
function meanings({ lessons, quizzes, blocks, retired }: CourseLock): ReadonlyMap<string, string> {
  const entries = [
    ...Object.entries(retired.blocks).flatMap(([id, all]) =>
      all.map((each) => [id, each] as const),
    ),
    ...Object.entries(blocks),
  ];
  return new Map([
    ...named('lesson', { ...retired.lessons, ...lessons }),
    ...named('quiz', { ...retired.quizzes, ...quizzes }),
    ...entries.flatMap(([id, { key, items, retired: gone }]) => [
      [`block ${key}`, `the block “${id}”`] as const,
      ...Object.entries({ ...gone, ...items }).map(
        ([item, number]) => [`item ${key} ${number}`, `“${item}” of “${id}”`] as const,
      ),
    ]),
  ]);
}

/** Blocks and quizzes share one row of numbers. */
const named = (
  what: 'lesson' | 'quiz',
  numbers: Readonly<Record<string, number>>,
): readonly (readonly [string, string])[] =>
  Object.entries(numbers).map(([id, number]) => [
    `${what === 'quiz' ? 'block' : what} ${number}`,
    `the ${what} “${id}”`,
  ]);
