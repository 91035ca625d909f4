import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import { after } from '../after.ts';
import type { Command } from '../commands/edit.ts';
import { joined } from '../merge/joined.ts';
import type { Journal } from '../shelf/journal.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { startEditing } from './editing.ts';
import { oneCourseShelf } from './testing.ts';

// What the author is told of the browser around a course, is asked for, and is led to.

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const COURSE = 'course.json';
const files = { [COURSE]: '{"title":"Hope"}' };
const forgetful: Journal = { read: async () => ok([]), keep: async () => ok(null) };

/** A letter more in the title. */
const typing: Command = () => ({
  name: 'type',
  about: null,
  edits: [{ kind: 'splice', file: COURSE, splices: [{ offset: 10, removed: '', inserted: 'A' }] }],
  place: { file: COURSE, path: 'title' },
  joins: false,
});

function editing(shelf: Shelf, journal = forgetful) {
  return startEditing({
    shelf,
    course: 'hope',
    stored: { texts: new Map(Object.entries(files)), others: new Map() },
    journal,
    entries: [],
    join: joined,
    startBuilder: () => ({ build: () => undefined, end: () => undefined }),
    now: () => Date.now(),
    after,
  });
}

const rest = () => vi.advanceTimersByTimeAsync(2_000);

test('that the browser keeps nothing, or has no room, is told until it keeps again', async () => {
  const failure: StorageFailure = { cause: 'full', detail: '' };
  let isFull = true;
  const keep = async () => (isFull ? fail(failure) : ok(null));
  const { act, unkept } = editing(oneCourseShelf(files), { ...forgetful, keep });
  expect(unkept.get()).toBeNull();
  act(typing);
  await rest();
  expect(unkept.get()).toEqual(failure);
  isFull = false;
  act(typing);
  await rest();
  expect(unkept.get()).toBeNull();
});

test('a fault of the editor itself is not laid to a desk that does not answer, and is got over', async () => {
  const shelf = oneCourseShelf(files);
  const sound = shelf.write;
  let faults = 1;
  const write: typeof sound = async (...asked) => {
    if (faults-- > 0) throw new TypeError('a fault of ours');
    return sound(...asked);
  };
  const { act, saving, saveAgain } = editing({ ...shelf, write });
  act(typing);
  await rest();
  expect(saving.get()).toEqual({ kind: 'failed' });
  saveAgain();
  await rest();
  expect([saving.get(), shelf.texts.get(COURSE)]).toEqual(['saved', '{"title":"AHope"}']);
});

test('a course that was taken away is put on the shelf again from the window that still has it', async () => {
  const shelf = oneCourseShelf(files);
  const made = new Map<string, unknown>();
  let isGone = true;
  const gone = fail({ kind: 'gone' } as const);
  const { act, saving, putBack } = editing({
    ...shelf,
    read: async (course) => (isGone ? gone : shelf.read(course)),
    write: async (...asked) => (isGone ? gone : shelf.write(...asked)),
    create: async (_course, all) => {
      for (const [path, content] of all) {
        made.set(path, content);
        if (typeof content === 'string') shelf.texts.set(path, content);
      }
      isGone = false;
      return ok(null);
    },
  });
  shelf.texts.clear();
  act(typing);
  await rest();
  expect(saving.get()).toEqual({ kind: 'gone' });
  const picture = new Uint8Array(3);
  const back = putBack(new Map([['media/team.webp', picture]]));
  // Whoever writes on meanwhile loses nothing of it.
  act(typing);
  await back;
  await rest();
  expect([...made.keys()]).toEqual([...Object.keys(files), 'media/team.webp']);
  expect([saving.get(), shelf.texts.get(COURSE)]).toEqual(['saved', '{"title":"AAHope"}']);
});

test('a permission that was withdrawn is asked for before it is tried again', async () => {
  const shelf = oneCourseShelf(files);
  const allow = vi.fn(async () => {
    shelf.refuse(null);
    return true;
  });
  shelf.refuse({ kind: 'withdrawn' });
  const { act, saving, saveAgain } = editing({ ...shelf, allow });
  act(typing);
  await rest();
  expect([saving.get(), allow.mock.calls.length]).toEqual([{ kind: 'withdrawn' }, 0]);
  saveAgain();
  await rest();
  expect([saving.get(), shelf.texts.get(COURSE)]).toEqual(['saved', '{"title":"AHope"}']);
});

test('what took its time is done where its place is by then, and leads its author nowhere', async () => {
  const { act, later, place } = editing(oneCourseShelf(files));
  const begun = later({ file: COURSE, path: ['title'] });
  expect([begun(() => typing), place.get()]).toEqual([true, null]);
  act(typing);
  expect(place.get()).toEqual({ file: COURSE, path: [] });
  expect(later({ file: 'lessons/gone.json', path: ['title'] })(() => typing)).toBe(false);
});
