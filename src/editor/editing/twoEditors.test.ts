import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { fail, ok } from '../../core/result.ts';
import { after } from '../after.ts';
import { setField } from '../commands/setField.ts';
import { goodDraft } from '../commands/testing/drafts.ts';
import { joined } from '../merge/joined.ts';
import { type Journal, journalOf } from '../shelf/journal.ts';
import type { FileChange, Shelf } from '../shelf/shelf.ts';
import { type Editing, startEditing } from './editing.ts';
import { oneCourseShelf } from './testing.ts';

/** Fields that two write to, each of them always something new. */
const places = [
  { file: 'course.json', path: ['title'] },
  { file: 'course.json', path: ['description'] },
  { file: 'lessons/welcome.json', path: ['title'] },
  { file: 'lessons/welcome.json', path: ['blocks', 0, 'text'] },
  { file: 'lessons/welcome.json', path: ['blocks', 1, 'cards', 0, 'back'] },
  { file: 'lessons/quiz.json', path: ['quiz', 'questions', 0, 'statement'] },
] as const;

const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('write', 'write', 'write', 'wait', 'refuse', 'lost', 'kill'),
  where: fc.nat({ max: places.length - 1 }),
  /** In milliseconds. */
  pause: fc.integer({ min: 0, max: 1_500 }),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A shelf that refuses a write, or makes it and loses the answer. */
function troubledShelf() {
  const whole = oneCourseShelf(Object.fromEntries(goodDraft()));
  let trouble: 'refuse' | 'lost' | null = null;
  const listeners = new Map<number, () => void>();
  /** As one of the two sees it: nobody is told of what they wrote themselves. */
  const seenBy = (who: number): Shelf => ({
    ...whole,
    write: async (course: string, changes: readonly FileChange[]) => {
      const [what] = [trouble];
      trouble = null;
      if (what === 'refuse') return fail({ kind: 'full' });
      const written = await whole.write(course, changes);
      if (written.ok) listeners.get(1 - who)?.();
      return what === 'lost' ? fail({ kind: 'unreachable' }) : written;
    },
    watch: (_course, changed) => {
      listeners.set(who, changed);
      return () => void listeners.delete(who);
    },
  });
  return { whole, seenBy, breaks: (what: 'refuse' | 'lost') => (trouble = what) };
}

const noBuilder = () => ({ build: () => undefined, end: () => undefined });

/** Two windows over one course, whose journal outlives them. */
function twoWindows() {
  const shelf = troubledShelf();
  const kept = new Map<string, string>();
  const store = {
    load: async () => ok(new Map(kept)),
    write: async (changes: ReadonlyMap<string, string | null>) => {
      for (const [key, text] of changes) {
        if (text === null) kept.delete(key);
        else kept.set(key, text);
      }
      return ok(null);
    },
  };
  const open = new Set<string>();
  let count = 0;
  const windows: { editing: Editing; own: string; dies: () => void }[] = [];
  const start = async (who: number) => {
    const own = `window-${(count += 1)}`;
    open.add(own);
    let isDead = false;
    const real = journalOf({ kind: 'desk' }, { own, open: async () => open }, store);
    const journal: Journal = {
      read: real.read,
      keep: async (...entry) => (isDead ? ok(null) : real.keep(...entry)),
    };
    const seen = shelf.seenBy(who);
    const entries = await journal.read('hope');
    const editing = startEditing({
      shelf: {
        ...seen,
        write: (...change) => (isDead ? new Promise(() => undefined) : seen.write(...change)),
      },
      course: 'hope',
      stored: { texts: new Map(shelf.whole.texts), others: new Map() },
      journal,
      entries: entries.ok ? entries.value : [],
      startBuilder: noBuilder,
      now: () => Date.now(),
      after: (milliseconds, run) => after(milliseconds, () => !isDead && run()),
      join: joined,
    });
    const dies = () => {
      isDead = true;
      open.delete(own);
    };
    windows[who] = { editing, own, dies };
  };
  return { shelf, windows, start };
}

/** Whoever is asked takes what they wrote themselves. */
async function settleAll(editing: Editing): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const state = editing.saving.get();
    if (typeof state === 'string' || !('clashes' in state)) return;
    await editing.settle(new Map(state.clashes.map(({ key }) => [key, 'mine'] as const)));
  }
}

async function play(steps: readonly Step[]) {
  const { shelf, windows, start } = twoWindows();
  await start(0);
  await start(1);
  /** Who last wrote to each place, and what; nobody, where both did within moments. */
  const written = new Map<number, Set<string>>();
  let number = 0;
  for (const { who, what, where, pause } of steps) {
    const place = places[where];
    if (what === 'write' && place !== undefined) {
      const words = `Words ${(number += 1)} of ${who}`;
      windows[who]?.editing.act(setField(place, words));
      written.set(where, (written.get(where) ?? new Set()).add(words));
    }
    if (what === 'refuse' || what === 'lost') shelf.breaks(what);
    if (what === 'kill') {
      // What was written longer ago than a second is not lost.
      await vi.advanceTimersByTimeAsync(1_000);
      windows[who]?.dies();
      await start(who);
    }
    await vi.advanceTimersByTimeAsync(pause);
  }
  for (let round = 0; round < 6; round += 1) {
    for (const { editing } of windows) {
      await settleAll(editing);
      editing.saveAgain();
      await vi.advanceTimersByTimeAsync(3_000);
    }
  }
  return { shelf, windows, written };
}

test('two who write at once, whatever fails, end with the same files, and with all that nobody wrote over', async () => {
  vi.useFakeTimers();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const { shelf, windows, written } = await play(steps);
        const [one, other] = windows.map(({ editing }) => editing);
        expect([one?.saving.get(), other?.saving.get()]).toEqual(['saved', 'saved']);
        expect(one?.history.get().draft).toEqual(other?.history.get().draft);
        expect(one?.history.get().draft).toEqual(new Map(shelf.whole.texts));
        for (const [where, words] of written) {
          const text = shelf.whole.texts.get(places[where]?.file ?? '') ?? '';
          expect([...words].filter((each) => text.includes(`"${each}"`))).toHaveLength(1);
        }
      }),
      { numRuns: runs(30) },
    );
  } finally {
    vi.useRealTimers();
  }
});
