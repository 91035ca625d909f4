import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { whenQuiet } from './whenQuiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const type = () => document.body.dispatchEvent(new Event('input', { bubbles: true }));

test('what can wait waits until nobody types any more, and comes once', () => {
  const run = vi.fn<() => void>();
  whenQuiet(run);
  type();
  vi.advanceTimersByTime(400);
  type();
  vi.advanceTimersByTime(400);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  type();
  vi.advanceTimersByTime(2_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('where nobody types it comes as soon as the browser has time; taken back, never', () => {
  const [run, never] = [vi.fn<() => void>(), vi.fn<() => void>()];
  whenQuiet(run);
  whenQuiet(never)();
  type();
  vi.advanceTimersByTime(2_000);
  expect(never).not.toHaveBeenCalled();
  expect(run).toHaveBeenCalledTimes(1);
});
