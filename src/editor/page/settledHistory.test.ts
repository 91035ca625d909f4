import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { valueStore } from '../../session/valueStore.ts';
import { type Change, changed, type History, newHistory, undo } from '../document/history.ts';
import { pausedHistory, settledHistory } from './settledHistory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const FILE = 'course.json';

/** A draft of one letter, and each letter that was seen of it. */
function watched() {
  const history = valueStore<History>(newHistory(new Map([[FILE, 'a']])));
  const settled = settledHistory(history);
  const seen: unknown[] = [];
  const stop = settled.subscribe(() => seen.push(settled.get().draft.get(FILE)));
  const change = (letter: string, joins: boolean) => {
    const removed = history.get().draft.get(FILE) ?? '';
    const splices = [{ offset: 0, removed, inserted: letter }];
    const edits: Change['edits'] = [{ kind: 'splice', file: FILE, splices }];
    const place = { file: FILE, path: '' };
    history.set(changed(history.get(), { name: '', about: null, edits, place, joins, at: 0 }));
  };
  return { history, settled, seen, stop, change };
}

test('of what is typed the first letter is followed at once, and the rest after a pause', () => {
  const { change, seen, settled } = watched();
  change('b', true);
  change('c', true);
  change('d', true);
  expect(settled.get().draft.get(FILE)).toBe('b');
  vi.advanceTimersByTime(500);
  expect(seen).toEqual(['b', 'd']);
});

test('whatever is arranged or taken back is followed at once, also while somebody types', () => {
  const { change, history, seen } = watched();
  change('b', true);
  change('c', true);
  change('d', false);
  change('e', true);
  history.set(undo(history.get()));
  expect(seen).toEqual(['b', 'd', 'e', 'd']);
});

test('who looks again later sees the draft as it then is', () => {
  const { change, settled, stop } = watched();
  change('b', true);
  change('c', true);
  stop();
  expect(settled.get().draft.get(FILE)).toBe('c');
});

test('however many look, all are told of one pause', () => {
  const { change, history, seen } = watched();
  const others = vi.fn<() => void>();
  settledHistory(history).subscribe(others);
  change('b', true);
  change('c', true);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(500);
  expect(seen).toEqual(['b', 'c']);
  expect(others).toHaveBeenCalledTimes(2);
});

test('what shows a whole course waits for the pause with the first letter, too, and for nothing that is arranged', () => {
  const { change, history } = watched();
  const paused = pausedHistory(history);
  const drawn: unknown[] = [];
  paused.subscribe(() => drawn.push(paused.get().draft.get(FILE)));
  change('b', true);
  change('c', true);
  expect(paused.get().draft.get(FILE)).toBe('a');
  vi.advanceTimersByTime(500);
  change('d', false);
  expect(drawn).toEqual(['c', 'd']);
});
