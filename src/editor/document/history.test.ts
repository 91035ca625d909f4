import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import type { Draft, DraftEdit } from './draft.ts';
import { type Change, changed, type History, newHistory, redo, undo } from './history.ts';
import { settingValue } from './jsonSplices.ts';

const start: Draft = new Map([
  ['course.json', '{ "title": "A course" }\n'],
  ['lessons/hope.json', '{\r\n\t"title": "Hope"\r\n}'],
]);

const title = (file: string, draft: Draft, value: string): DraftEdit => ({
  kind: 'splice',
  file,
  splices: settingValue(draft.get(file) ?? '', ['title'], value) ?? [],
});

const change = (edits: readonly DraftEdit[], more: Partial<Change> = {}): Change => ({
  name: 'text',
  about: null,
  edits,
  place: { file: edits[0]?.file ?? '', path: 'title' },
  joins: false,
  at: 0,
  ...more,
});

const typed = (history: History, value: string, at: number): History =>
  changed(history, change([title('course.json', history.draft, value)], { joins: true, at }));

test('what is typed without a pause is one step; after a pause begins another', () => {
  const quick = typed(typed(newHistory(start), 'A', 0), 'A c', 400);
  expect(quick.done).toHaveLength(1);
  expect(undo(quick).draft).toEqual(start);
  const later = typed(quick, 'A course!', 5_000);
  expect(later.done).toHaveLength(2);
  expect(undo(later).draft).toEqual(quick.draft);
});

test('what was undone is done again, until something else is done', () => {
  const there = typed(newHistory(start), 'New', 0);
  const back = undo(there);
  expect(redo(back)).toEqual(there);
  expect(redo(typed(back, 'Other', 1)).draft.get('course.json')).toBe('{ "title": "Other" }\n');
});

test('without anything to undo or redo nothing happens', () => {
  const history = newHistory(start);
  expect([undo(history), redo(history)]).toEqual([history, history]);
});

test('a lesson that was removed comes back to the byte', () => {
  const file = 'lessons/hope.json';
  const text = start.get(file) ?? '';
  const gone = changed(newHistory(start), change([{ kind: 'remove', file, text }]));
  expect(gone.draft.has(file)).toBe(false);
  expect(undo(gone).draft).toEqual(start);
});

test('a change that was made for another draft is refused', () => {
  const edit = title('course.json', start, 'New');
  const history = changed(newHistory(start), change([edit]));
  expect(() => changed(history, change([edit]))).toThrow('another text');
  const again: DraftEdit = { kind: 'create', file: 'course.json', text: '' };
  expect(() => changed(history, change([again]))).toThrow('course.json is not the file');
});

test('any sequence, undone to the start, gives the authored files; redone, the last ones', () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 40 }), (steps) => {
      const end = steps.reduce(moved, newHistory(start));
      let back = end;
      while (back.done.length > 0) back = undo(back);
      expect(back.draft).toEqual(start);
      while (back.undone.length > 0) back = redo(back);
      let last = end;
      while (last.undone.length > 0) last = redo(last);
      expect(back.draft).toEqual(last.draft);
    }),
    { numRuns: runs(200) },
  );
});

const moves = fc.record({
  what: fc.constantFrom('title', 'typed', 'create', 'remove', 'undo', 'redo'),
  file: fc.constantFrom('course.json', 'lessons/hope.json', 'lessons/new.json'),
  value: fc.string({ unit: 'binary' }),
  at: fc.nat({ max: 4_000 }),
});

type Move = typeof moves extends fc.Arbitrary<infer Value> ? Value : never;

function moved(history: History, { what, file, value, at }: Move): History {
  const text = history.draft.get(file);
  if (what === 'undo') return undo(history);
  if (what === 'redo') return redo(history);
  if (what === 'create') {
    if (text !== undefined) return history;
    return changed(history, change([{ kind: 'create', file, text: '{ "title": "" }' }]));
  }
  if (text === undefined) return history;
  if (what === 'remove') return changed(history, change([{ kind: 'remove', file, text }]));
  const edit = title(file, history.draft, value);
  return changed(history, change([edit], { joins: what === 'typed', at }));
}
