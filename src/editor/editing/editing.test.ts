import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { fail } from '../../core/result.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { lockSchema } from '../../course/lock/schema.ts';
import { after } from '../after.ts';
import type { Command } from '../commands/edit.ts';
import { joined } from '../merge/joined.ts';
import { startEditing } from './editing.ts';
import { memoryJournal, oneCourseShelf, type OneCourseShelf } from './testing.ts';

const LESSON = 'lessons/hope.json';
const files = { 'course.json': '{"title":"Hope"}', [LESSON]: '{"title":"One"}' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Puts one word in the place of another. */
const replacing =
  (file: string, removed: string, inserted: string): Command =>
  (draft) => {
    const offset = draft.get(file)?.indexOf(removed) ?? -1;
    if (offset < 0) return null;
    return {
      name: 'type',
      about: null,
      edits: [{ kind: 'splice', file, splices: [{ offset, removed, inserted }] }],
      place: { file, path: 'title' },
      joins: false,
    };
  };

async function editing(shelf: OneCourseShelf, journal = memoryJournal()) {
  const stored = await shelf.read('hope');
  const kept = await journal.read('hope');
  if (!stored.ok || !kept.ok) throw new Error('The shelf has one course.');
  return startEditing({
    shelf,
    course: 'hope',
    stored: stored.value,
    journal,
    entries: kept.value,
    join: joined,
    startBuilder: () => ({ build: () => undefined, end: () => undefined }),
    now: () => Date.now(),
    after,
  });
}

const rest = () => vi.advanceTimersByTimeAsync(2_000);

test('what is written stands on the shelf a moment later, in one write', async () => {
  const shelf = oneCourseShelf(files);
  const { act, saving } = await editing(shelf);
  act(replacing(LESSON, 'One', 'Tw'));
  act(replacing(LESSON, 'Tw', 'Two'));
  expect(saving.get()).toBe('saving');
  await rest();
  expect([shelf.texts.get(LESSON), shelf.writes(), saving.get()]).toEqual([
    '{"title":"Two"}',
    1,
    'saved',
  ]);
});

test('undo and redo are saved as well, and lead back to where the author was', async () => {
  const shelf = oneCourseShelf(files);
  const { act, undo, redo, place, aim } = await editing(shelf);
  act(replacing(LESSON, 'One', 'Two'));
  await rest();
  expect(aim.get()).toBeNull();
  undo();
  expect([place.get(), aim.get()]).toEqual([
    { file: LESSON, path: [] },
    { file: LESSON, path: ['title'] },
  ]);
  await rest();
  expect(shelf.texts.get(LESSON)).toBe('{"title":"One"}');
  redo();
  await rest();
  expect(shelf.texts.get(LESSON)).toBe('{"title":"Two"}');
});

test('a field that is chosen is to have the focus, anew each time, and its form is chosen with it', async () => {
  const { choose, place, aim } = await editing(oneCourseShelf(files));
  choose({ file: LESSON, path: ['title'] });
  const first = aim.get();
  choose({ file: LESSON, path: ['title'] });
  expect(aim.get()).toEqual(first);
  expect(aim.get()).not.toBe(first);
  expect(place.get()).toEqual({ file: LESSON, path: [] });
  choose({ file: LESSON, path: [] });
  expect(aim.get()).toBeNull();
});

test('what cannot be saved is said, stays, and is saved when asked again', async () => {
  const shelf = oneCourseShelf(files);
  const { act, saving, saveAgain, history } = await editing(shelf);
  shelf.refuse({ kind: 'full' });
  act(replacing(LESSON, 'One', 'Two'));
  await rest();
  expect(saving.get()).toEqual({ kind: 'full' });
  expect(history.get().draft.get(LESSON)).toBe('{"title":"Two"}');
  shelf.refuse(null);
  saveAgain();
  await rest();
  expect([saving.get(), shelf.texts.get(LESSON)]).toEqual(['saved', '{"title":"Two"}']);
});

test('what somebody else wrote while the shelf was out of reach is taken in once it is back', async () => {
  const shelf = oneCourseShelf(files);
  let isAway = false;
  const read: typeof shelf.read = async (course) =>
    isAway ? fail({ kind: 'away' }) : shelf.read(course);
  const { saving, saveAgain, history } = await editing({ ...shelf, read });
  isAway = true;
  shelf.writeElsewhere('course.json', '{"title":"Courage"}');
  await rest();
  saveAgain();
  await rest();
  expect(saving.get()).toEqual({ kind: 'away' });
  isAway = false;
  saveAgain();
  await rest();
  expect([history.get().draft.get('course.json'), saving.get()]).toEqual([
    '{"title":"Courage"}',
    'saved',
  ]);
});

test('another file that somebody else wrote is taken in without a word, and can be undone', async () => {
  const shelf = oneCourseShelf(files);
  const { act, undo, saving, history } = await editing(shelf);
  act(replacing(LESSON, 'One', 'Two'));
  shelf.writeElsewhere('course.json', '{"title":"Courage"}');
  await rest();
  expect([...shelf.texts.values()]).toEqual(['{"title":"Courage"}', '{"title":"Two"}']);
  expect([history.get().draft.get('course.json'), saving.get()]).toEqual([
    '{"title":"Courage"}',
    'saved',
  ]);
  undo();
  await rest();
  expect(shelf.texts.get('course.json')).toBe('{"title":"Hope"}');
});

test.each([
  ['mine', '{"title":"Two"}'],
  ['theirs', '{"title":"Three"}'],
] as const)(
  'the same file written twice: the author says whose stands: %s',
  async (whose, text) => {
    const shelf = oneCourseShelf(files);
    const { act, settle, saving, history } = await editing(shelf);
    act(replacing(LESSON, 'One', 'Two'));
    shelf.writeElsewhere(LESSON, '{"title":"Three"}');
    await rest();
    expect(saving.get()).toEqual({
      kind: 'conflict',
      now: shelf.texts,
      clashes: [
        {
          key: `${LESSON}/title`,
          file: LESSON,
          trail: ['title'],
          kind: 'field',
          mine: 'Two',
          theirs: 'Three',
          mayKeepBoth: false,
        },
      ],
    });
    expect(shelf.texts.get(LESSON)).toBe('{"title":"Three"}');
    await settle(new Map([[`${LESSON}/title`, whose]]));
    await rest();
    expect([shelf.texts.get(LESSON), history.get().draft.get(LESSON), saving.get()]).toEqual([
      text,
      text,
      'saved',
    ]);
  },
);

test('the same change made elsewhere is no clash', async () => {
  const shelf = oneCourseShelf(files);
  const { act, saving } = await editing(shelf);
  act(replacing(LESSON, 'One', 'Two'));
  shelf.writeElsewhere(LESSON, '{"title":"Two"}');
  await rest();
  expect(saving.get()).toBe('saved');
});

test('what was written half a second before the computer died is there again, and is saved', async () => {
  const shelf = oneCourseShelf(files);
  const journal = memoryJournal();
  const { act } = await editing(shelf, journal);
  act(replacing(LESSON, 'One', 'Two'));
  await vi.advanceTimersByTimeAsync(450);
  expect(shelf.texts.get(LESSON)).toBe('{"title":"One"}');
  // Another window, later.
  const { history, saving } = await editing(shelf, journal);
  expect(history.get().draft.get(LESSON)).toBe('{"title":"Two"}');
  await rest();
  expect([shelf.texts.get(LESSON), saving.get()]).toEqual(['{"title":"Two"}', 'saved']);
});

test('where somebody wrote the same file before it came back, the author says whose stands', async () => {
  const shelf = oneCourseShelf(files);
  const journal = memoryJournal();
  const first = await editing(shelf, journal);
  first.act(replacing(LESSON, 'One', 'Two'));
  shelf.refuse({ kind: 'unreachable' });
  await rest();
  shelf.texts.set(LESSON, '{"title":"Three"}');
  shelf.refuse(null);
  const second = await editing(shelf, journal);
  await rest();
  expect(second.saving.get()).toMatchObject({ kind: 'conflict' });
  expect(second.history.get().draft.get(LESSON)).toBe('{"title":"Two"}');
});

/** What a visit leaves in which one word was written and saved. */
async function savedVisit() {
  const shelf = oneCourseShelf(files);
  const journal = memoryJournal();
  const first = await editing(shelf, journal);
  first.act(replacing(LESSON, 'One', 'Two'));
  await rest();
  first.close();
  return { shelf, journal };
}

test('undo goes on after a reload', async () => {
  const { shelf, journal } = await savedVisit();
  const second = await editing(shelf, journal);
  second.undo();
  expect(second.history.get().draft.get(LESSON)).toBe('{"title":"One"}');
});

test('steps that no longer fit the files are forgotten', async () => {
  const { shelf, journal } = await savedVisit();
  shelf.texts.set(LESSON, '{"title":"By hand"}');
  const { history } = await editing(shelf, journal);
  expect(history.get().done).toEqual([]);
});

/** A lock as its file has it, in which so many lessons have a number. */
const lockOf = (...lessons: readonly string[]): string =>
  lockText(
    lockSchema.parse({
      format: 1,
      course: 'hope',
      nextLesson: lessons.length + 1,
      lessons: Object.fromEntries(lessons.map((id, index) => [id, index + 1])),
    }),
  );

test.each([
  ['is lost', null],
  ['is set back', lockOf('hope')],
])('a lock that %s elsewhere gives no number a second time', async (_what, left) => {
  const known = lockOf('hope', 'gone');
  const shelf = oneCourseShelf({ ...files, 'course.lock.json': known });
  const { lock, history } = await editing(shelf);
  if (left === null) shelf.texts.delete('course.lock.json');
  else shelf.texts.set('course.lock.json', left);
  shelf.writeElsewhere(LESSON, '{"title":"Theirs"}');
  await rest();
  await rest();
  const kept = lockSchema.parse(JSON.parse(shelf.texts.get('course.lock.json') ?? ''));
  expect([{ ...kept.retired.lessons, ...kept.lessons }, kept.nextLesson]).toEqual([
    { hope: 1, gone: 2 },
    3,
  ]);
  expect(lock()).toBe(shelf.texts.get('course.lock.json'));
  expect(history.get().draft.get(LESSON)).toBe('{"title":"Theirs"}');
});

test('a lock that was damaged elsewhere stays to be mended', async () => {
  const shelf = oneCourseShelf({ ...files, 'course.lock.json': lockOf('hope') });
  const { act } = await editing(shelf);
  act(replacing(LESSON, 'One', 'Mine'));
  shelf.writeElsewhere('course.lock.json', '<<<<<<< HEAD');
  await rest();
  await rest();
  expect([shelf.texts.get('course.lock.json'), shelf.texts.get(LESSON)]).toEqual([
    '<<<<<<< HEAD',
    '{"title":"Mine"}',
  ]);
});
