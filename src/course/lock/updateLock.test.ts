import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { loadCourse } from '../load/loadCourse.ts';
import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { checkLock } from './checkLock.ts';
import { lockText } from './lockText.ts';
import type { Numbered } from './numbered.ts';
import { type CourseLock, lockSchema } from './schema.ts';
import { updateLock, updateNumbers } from './updateLock.ts';

const parts = (fields: Partial<Numbered>): Numbered => ({
  course: 'peer-work',
  lessons: ['welcome'],
  quizzes: [],
  blocks: [],
  ...fields,
});

const cards = (id: string, ...items: readonly string[]) => ({ id, type: 'flipCards', items });

/** The lock after one version of a course after the other. */
const locked = (...versions: readonly Partial<Numbered>[]): CourseLock =>
  versions.reduce<CourseLock | null>(
    (lock, version) => updateNumbers(parts(version), lock).lock,
    null,
  ) ?? lockSchema.parse({ format: 1, course: 'peer-work' });

test('numbers everything of a course in reading order', () => {
  const { course } = loadCourse(filesOf(goodCourse()));
  if (course === null) throw new Error('The good course has errors.');
  const { lock } = updateLock(course, null);
  expect(lock).toMatchObject({
    nextLesson: 3,
    nextBlock: 10,
    lessons: { welcome: 1, quiz: 2 },
    quizzes: { quiz: 1 },
    blocks: {
      peers: { key: 2, type: 'text', items: {} },
      principles: { key: 3, type: 'flipCards', items: { hope: 1, respect: 2 }, nextItem: 3 },
      closer: { key: 6, type: 'accordion', items: { names: 1 } },
      'more-names': { key: 7 },
      'q-asked': { key: 9, items: { for: 1, with: 2 } },
    },
  });
  expect(updateLock(course, lock)).toEqual({ lock, changes: [] });
});

test('a lock is written sorted, two spaces deep, without what is empty', () => {
  const lock = locked({ blocks: [cards('b', 'z', 'a'), { id: 'a', type: 'text', items: [] }] });
  expect(lockText(lock)).toBe(`{
  "blocks": {
    "a": {
      "key": 2,
      "nextItem": 1,
      "type": "text"
    },
    "b": {
      "items": {
        "a": 2,
        "z": 1
      },
      "key": 1,
      "nextItem": 3,
      "type": "flipCards"
    }
  },
  "course": "peer-work",
  "format": 1,
  "lessons": {
    "welcome": 1
  },
  "nextBlock": 3,
  "nextLesson": 2
}
`);
  expect(lockSchema.parse(JSON.parse(lockText(lock)))).toEqual(lock);
});

test('what is removed keeps its number, and gets it back', () => {
  const before = locked({ blocks: [cards('a', 'x', 'y')] });
  const without = updateNumbers(parts({ blocks: [cards('new')] }), before);
  expect(without.lock.blocks).toMatchObject({ new: { key: 2 } });
  expect(without.lock.retired.blocks).toMatchObject({ a: [{ key: 1 }] });
  expect(without.changes).toEqual([
    { what: 'block', change: 'added', id: 'new' },
    { what: 'block', change: 'removed', id: 'a' },
  ]);
  const again = updateNumbers(
    parts({ blocks: [cards('new'), cards('a', 'y', 'z')] }),
    without.lock,
  );
  expect(again.lock.blocks['a']).toEqual({
    key: 1,
    type: 'flipCards',
    items: { y: 2, z: 3 },
    retired: { x: 1 },
    nextItem: 4,
  });
});

test('a block of another type is another block', () => {
  const text = { id: 'a', type: 'text', items: [] };
  const { lock, changes } = updateNumbers(
    parts({ blocks: [text] }),
    locked({ blocks: [cards('a', 'x')] }),
  );
  expect(lock.blocks['a']?.key).toBe(2);
  expect(lock.retired.blocks['a']).toMatchObject([{ key: 1, type: 'flipCards' }]);
  expect(changes).toEqual([{ what: 'block', change: 'retyped', id: 'a' }]);
  expect(
    locked({ blocks: [cards('a', 'x')] }, { blocks: [text] }, { blocks: [cards('a', 'x')] }).blocks[
      'a'
    ],
  ).toMatchObject({
    key: 1,
    items: { x: 1 },
  });
});

test('items that come and go', () => {
  const { changes } = updateNumbers(
    parts({ blocks: [cards('a', 'y', 'z')] }),
    locked({ blocks: [cards('a', 'x', 'y')] }),
  );
  expect(changes).toEqual([
    { what: 'item', change: 'added', id: 'z', block: 'a' },
    { what: 'item', change: 'removed', id: 'x', block: 'a' },
  ]);
});

test('a counter that a merge left behind gives no number twice', () => {
  const before = { ...locked({ blocks: [cards('a'), cards('b')] }), nextBlock: 1, nextLesson: 1 };
  const { lock } = updateNumbers(
    parts({ lessons: ['welcome', 'more'], blocks: [cards('a'), cards('b'), cards('c')] }),
    before,
  );
  expect([lock.lessons['more'], lock.blocks['c']?.key]).toEqual([2, 3]);
});

const names = fc.constantFrom('a', 'b', 'c', 'd', 'constructor');
const version = fc.record({
  lessons: fc.uniqueArray(names),
  quizzes: fc.uniqueArray(names),
  blocks: fc.uniqueArray(
    fc.record({
      id: names,
      type: fc.constantFrom('text', 'flipCards', 'choice'),
      items: fc.uniqueArray(names),
    }),
    { selector: ({ id }) => id },
  ),
});

/** What each number stands for, in one version of a course. */
function meanings({
  lessons,
  quizzes,
  blocks,
}: CourseLock): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(lessons).map(([id, key]) => [`lesson ${key}`, id] as const),
    ...Object.entries(quizzes).map(([id, key]) => [`block ${key}`, `quiz ${id}`] as const),
    ...Object.entries(blocks).flatMap(([id, { key, type, items }]) => [
      [`block ${key}`, `${type} ${id}`] as const,
      ...Object.entries(items).map(([item, number]) => [`item ${key} ${number}`, item] as const),
    ]),
  ];
}

test('whatever is edited, a number never comes to mean something else', () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 8 }), (versions) => {
      const known = new Map<string, string>();
      let lock: CourseLock | null = null;
      for (const each of versions) {
        lock = lockSchema.parse(JSON.parse(lockText(updateNumbers(parts(each), lock).lock)));
        expect(checkLock(lock)).toEqual([]);
        for (const [number, meaning] of meanings(lock)) {
          expect(known.get(number) ?? meaning).toBe(meaning);
          known.set(number, meaning);
        }
      }
    }),
  );
});

test('a numbering gets its random mark once, and an older lock keeps all else', () => {
  const first = updateNumbers(parts({}), null, () => 0.5).lock;
  expect(first.mark).toBe(2 ** 31);
  expect(updateNumbers(parts({ lessons: ['welcome', 'more'] }), first, () => 0.1).lock.mark).toBe(
    2 ** 31,
  );
  expect(updateNumbers(parts({}), locked({})).lock).toEqual(locked({}));
});
