import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { fixFiles } from '../fix/fixFiles.ts';
import { checkCourse } from './checkCourse.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const paths = ['course.json', 'lessons/welcome.json', 'lessons/quiz.json', 'course.lock.json'];

/** What is never said, but of a file in which it stands. */
const SLIPS = ['undefined', '[object', 'NaN', 'Invalid input'];

/** Whatever stands in a file, there is a course or something to say, and everything has words. */
function expectSense(path: string, content: unknown): void {
  const files = filesOf({ ...goodCourse(), [path]: content });
  const file = files.get(path);
  const written = file !== undefined && 'bytes' in file ? textOf(file.bytes) : '';
  const { course, issues } = checkCourse(files);
  expect(course !== null || issues.length > 0).toBe(true);
  for (const { message, remedy, place } of issues) {
    expect(message.length).toBeGreaterThan(5);
    expect(remedy.length).toBeGreaterThan(5);
    const words = `${message} ${remedy}`;
    expect(SLIPS.filter((slip) => words.includes(slip) && !written.includes(slip))).toEqual([]);
    expect(place.line).toBeGreaterThan(0);
  }
  fixFiles(files);
}

test('random bytes in any file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), expectSense),
    { numRuns: runs(150) },
  );
});

test('random JSON in any file', () => {
  fc.assert(fc.property(fc.constantFrom(...paths), fc.json(), expectSense), { numRuns: runs(150) });
});

test('a good file with one part replaced, removed or doubled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), change, (path, at, changed) => {
      expectSense(path, JSON.stringify(changeAt(goodOf(path), at, changed), null, 2));
    }),
    { numRuns: runs(200) },
  );
});

test('a good file with a piece of its text cut out or put in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.nat(),
      fc.nat(20),
      fc.oneof(
        fc.constantFrom('"', '{', ']', ',', '\\', '\u0000', '/*', '\n'),
        fc.string({ maxLength: 3 }),
      ),
      (path, at, length, put) => {
        const text = JSON.stringify(goodOf(path), null, 2);
        const from = at % text.length;
        expectSense(path, text.slice(0, from) + put + text.slice(from + length));
      },
    ),
    { numRuns: runs(200) },
  );
});

const lock = { format: 1, course: 'peer-work', lessons: { welcome: 1, quiz: 2 }, nextLesson: 3 };

const goodOf = (path: string): unknown => goodCourse()[path] ?? lock;

const change = fc.oneof(
  fc.constant({ kind: 'remove' } as const),
  fc.constant({ kind: 'double' } as const),
  fc.record({
    kind: fc.constant('replace' as const),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('', 'quiz', 'peers', -1, 1e99, '__proto__'),
    ),
  }),
);

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes the nth part of a value, counted through all of its groups and lists. */
function changeAt(value: unknown, at: number, changed: Change): unknown {
  const count = partsIn(value);
  let left = at % Math.max(1, count);
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part))
      return part.flatMap((each) => apply(visit, each, changed, () => left-- === 0));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([name, each]) => {
        const [first] = apply(visit, each, changed, () => left-- === 0);
        return first === undefined ? [] : [[name, first]];
      }),
    );
  };
  return visit(value);
}

function apply(
  visit: (part: unknown) => unknown,
  part: unknown,
  changed: Change,
  isIt: () => boolean,
): readonly unknown[] {
  if (!isIt()) return [visit(part)];
  if (changed.kind === 'remove') return [];
  return changed.kind === 'double' ? [part, part] : [changed.value];
}

const partsIn = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce<number>((sum, part) => sum + 1 + partsIn(part), 0);
