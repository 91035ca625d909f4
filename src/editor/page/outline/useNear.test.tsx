import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { useNear } from './useNear.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A browser that tells what is in sight when it is asked to. */
function sight() {
  const watched = new Map<Element, () => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
      constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.#seen = seen;
      }
      observe(element: Element) {
        watched.set(element, () => this.#seen([{ isIntersecting: true }]));
      }
      disconnect() {
        watched.clear();
      }
    },
  );
  return watched;
}

function Row({ waits }: { readonly waits: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, waits);
  return <div ref={place}>Row {isNear && <button type="button">Tools</button>}</div>;
}

const tools = () => screen.queryByRole('button', { name: 'Tools' });

test('what waits is drawn once somebody comes near, and stays', () => {
  const watched = sight();
  render(<Row waits />);
  expect(tools()).toBeNull();
  act(() => {
    for (const see of watched.values()) see();
  });
  expect(tools()).not.toBeNull();
  expect(watched.size).toBe(0);
});

test('what need not wait is drawn at once, and so is all where no browser tells what is in sight', () => {
  sight();
  render(<Row waits={false} />);
  expect(tools()).not.toBeNull();
  vi.stubGlobal('IntersectionObserver', undefined);
  render(<Row waits />);
  expect(screen.getAllByRole('button', { name: 'Tools' })).toHaveLength(2);
});
