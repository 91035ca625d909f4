import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { useDrawnRows } from './useDrawnRows.ts';

/** A browser that tells which rows are in sight when the test says so. */
class Sight {
  static now: Sight | null = null;
  readonly rows: Element[] = [];
  readonly #tell: (seen: readonly object[]) => void;

  constructor(tell: (seen: readonly object[]) => void) {
    this.#tell = tell;
    Sight.now = this;
  }

  observe(row: Element): void {
    this.rows.push(row);
  }

  disconnect(): void {
    this.rows.length = 0;
  }

  tell(isIntersecting: boolean): void {
    this.#tell(this.rows.map((target) => ({ target, isIntersecting })));
  }
}

function List({ count }: { readonly count: number }) {
  const list = useRef<HTMLUListElement>(null);
  const drawn = useDrawnRows(list, count);
  const rows = Array.from({ length: count }, (_, index) => <li key={index}>{index + 1}</li>);
  return <ul ref={list}>{rows.slice(0, drawn)}</ul>;
}

const rowsDrawn = () => document.querySelectorAll('li').length;
const see = (isInSight: boolean) => act(() => Sight.now?.tell(isInSight));

afterEach(() => vi.unstubAllGlobals());

test('a long list is drawn as far as somebody comes near its end', () => {
  vi.stubGlobal('IntersectionObserver', Sight);
  render(<List count={250} />);
  expect(rowsDrawn()).toBe(100);
  expect(Sight.now?.rows.map(({ textContent }) => Number(textContent)).at(0)).toBe(71);
  see(false);
  expect(rowsDrawn()).toBe(100);
  see(true);
  expect(rowsDrawn()).toBe(200);
  see(true);
  expect(rowsDrawn()).toBe(250);
});

test('where no browser tells what is in sight, the whole list is drawn', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  render(<List count={250} />);
  expect(rowsDrawn()).toBe(250);
});
