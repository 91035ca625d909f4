import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { timeToRead, useEndSeen } from './useEndSeen.ts';

type Tell = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

let tell: Tell = () => undefined;
const onSeen = vi.fn<() => void>();

/** A lesson of a hundred characters, and its end. */
function Lesson({ worked }: { readonly worked: boolean }) {
  const end = useRef<HTMLDivElement>(null);
  useEndSeen({ end, worked, onSeen });
  return (
    <article>
      {'x'.repeat(100)}
      <div ref={end} />
    </article>
  );
}

const open = (worked = false) => render(<Lesson worked={worked} />);
const comesIntoView = (isIntersecting = true) => act(() => tell([{ isIntersecting }]));
const after = (milliseconds: number): number => {
  vi.advanceTimersByTime(milliseconds);
  return onSeen.mock.calls.length;
};

beforeEach(() => {
  vi.useFakeTimers();
  onSeen.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: Tell) {
        tell = told;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('whoever comes to the end has seen it after a moment there', () => {
  open();
  comesIntoView(false);
  comesIntoView();
  expect(after(900)).toBe(0);
  expect(after(200)).toBe(1);
});

test('so has whoever did something in the lesson', () => {
  open(true);
  comesIntoView();
  expect(after(1100)).toBe(1);
});

test('an end that stands there as the lesson opens counts when the lesson can have been read', () => {
  open();
  comesIntoView();
  expect(after(3900)).toBe(0);
  expect(after(200)).toBe(1);
});

test('who only passes by has not been there', () => {
  open();
  comesIntoView(false);
  comesIntoView();
  expect(after(500)).toBe(0);
  comesIntoView(false);
  expect(after(60_000)).toBe(0);
});

test('nor has who looks at another tab', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  open();
  comesIntoView(false);
  comesIntoView();
  expect(after(60_000)).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(after(1100)).toBe(1);
  hidden.mockRestore();
});

test('nobody waits long: a few seconds at least, a quarter of a minute at most', () => {
  expect([0, 250, 100_000].map(timeToRead)).toEqual([3000, 10_000, 15_000]);
});
