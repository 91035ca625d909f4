import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { checkLock } from './checkLock.ts';
import { lockText } from './lockText.ts';
import { mergedLock } from './mergedLock.ts';
import type { Numbered } from './numbered.ts';
import { carriedLock, publishedLock } from './publishedLock.ts';
import { type CourseLock, lockSchema } from './schema.ts';
import { updateNumbers } from './updateLock.ts';

const parts = (lessons: readonly string[], blocks: Numbered['blocks'] = []): Numbered => ({
  course: 'hope',
  lessons,
  quizzes: [],
  blocks,
});

const text = (id: string) => ({ id, type: 'text', items: [] });
const cards = (id: string, ...items: readonly string[]) => ({ id, type: 'flipCards', items });

const locked = (before: CourseLock | null, ...next: Parameters<typeof parts>): CourseLock =>
  updateNumbers(parts(...next), before).lock;

const base = locked(null, ['one'], [text('a'), cards('c', 'x')]);

test('what only one of the two numbered keeps its number', () => {
  const mine = locked(base, ['one', 'two'], [text('a'), cards('c', 'x')]);
  expect(mergedLock(mine, base)).toEqual(mine);
  expect(mergedLock(base, mine)).toEqual(mine);
});

test('of two with one number that nobody published, mine gets the next', () => {
  const mine = locked(base, ['one'], [text('a'), cards('c', 'x', 'mine'), text('mine')]);
  const theirs = locked(base, ['one'], [text('a'), cards('c', 'x', 'theirs'), text('theirs')]);
  const { blocks, nextBlock } = mergedLock(mine, theirs);
  expect([blocks['theirs']?.key, blocks['mine']?.key, nextBlock]).toEqual([3, 4, 5]);
  expect(blocks['c']?.items).toEqual({ x: 1, theirs: 2, mine: 3 });
});

test('what was published keeps its number, whoever published it', () => {
  const mine = publishedLock(
    locked(base, ['one'], [text('a'), cards('c', 'x', 'mine'), text('mine')]),
  );
  const theirs = locked(base, ['one'], [text('a'), cards('c', 'x', 'theirs'), text('theirs')]);
  for (const merged of [mergedLock(mine, theirs), mergedLock(theirs, mine)]) {
    expect([merged.blocks['mine']?.key, merged.blocks['theirs']?.key]).toEqual([3, 4]);
    expect(merged.blocks['c']?.items).toEqual({ x: 1, mine: 2, theirs: 3 });
    expect(merged.published).toEqual({ nextLesson: 2, nextBlock: 4 });
  }
});

test('packages carry no word of what was published', () => {
  expect(carriedLock(publishedLock(base))).toEqual(base);
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'constructor'] as const;
const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('toggle', 'item', 'lesson', 'save', 'publish'),
  name: fc.constantFrom(...names),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What somebody who edits has in hand. */
interface Editor {
  lock: CourseLock;
  readonly lessons: Set<string>;
  readonly blocks: Map<string, Set<string>>;
}

/** The number of each thing that a lock knows. */
const meanings = ({
  lessons,
  blocks,
  retired,
}: CourseLock): readonly (readonly [string, number])[] => [
  ...Object.entries({ ...retired.lessons, ...lessons }).map(
    ([id, key]) => [`lesson ${id}`, key] as const,
  ),
  ...[
    ...Object.entries(blocks),
    ...Object.entries(retired.blocks).flatMap(([id, all]) =>
      all.map((each) => [id, each] as const),
    ),
  ].flatMap(([id, entry]) => [
    [`block ${id}`, entry.key] as const,
    ...Object.entries({ ...entry.retired, ...entry.items }).map(
      ([item, key]) => [`item ${id} ${item}`, key] as const,
    ),
  ]),
];

/** Numbers what an editor has made, and writes it down. */
function number(editor: Editor): void {
  const blocks = [...editor.blocks].map(([id, items]) => cards(id, ...items));
  const { lock } = updateNumbers(parts([...editor.lessons], blocks), editor.lock);
  editor.lock = lockSchema.parse(JSON.parse(lockText(lock)));
  expect(checkLock(editor.lock)).toEqual([]);
}

function change({ blocks, lessons }: Editor, { who, what, name }: Step): void {
  if (what === 'toggle' && !blocks.delete(name)) blocks.set(name, new Set());
  if (what === 'item') blocks.get(name)?.add(`${name}${who}`);
  if (what === 'lesson') lessons.add(name);
}

test('whatever two add, publish and merge, no number is given twice, and none that was published changes', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      let shelf = locked(null, ['a'], []);
      const editors = [0, 1].map((): Editor => ({
        lock: shelf,
        lessons: new Set(['a']),
        blocks: new Map(),
      }));
      const published = new Map<string, number>();
      const save = (editor: Editor) => {
        editor.lock = mergedLock(editor.lock, shelf);
        number(editor);
        shelf = editor.lock;
      };
      for (const each of steps) {
        const editor = editors[each.who];
        if (editor === undefined) continue;
        change(editor, each);
        number(editor);
        if (each.what === 'save') save(editor);
        if (each.what !== 'publish') continue;
        save(editor);
        shelf = editor.lock = publishedLock(editor.lock);
        for (const [meaning, given] of meanings(shelf)) {
          expect(published.get(meaning) ?? given).toBe(given);
          published.set(meaning, given);
        }
      }
      for (const editor of editors) save(editor);
      // The last lock holds each number once, so that none of them has gone to anything else.
      const last = new Map(meanings(shelf));
      expect([...published].filter(([meaning, given]) => last.get(meaning) !== given)).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});
