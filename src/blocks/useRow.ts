import { type RefObject, useRef, useState } from 'react';

/** A row that is wider than the page: which of its parts stands at its beginning, and ways to another. */
export interface Row {
  readonly row: RefObject<HTMLUListElement | null>;
  readonly here: number;
  readonly go: (index: number) => void;
  /** To be called whenever the row was moved, by hand or by keys. */
  readonly follow: () => void;
}

/** @param onHere Told of the part that has come to the beginning. */
export function useRow(onHere?: (index: number) => void): Row {
  const row = useRef<HTMLUListElement>(null);
  const [here, setHere] = useState(0);
  const arrive = (index: number) => {
    setHere(index);
    if (index !== here) onHere?.(index);
  };
  const go = (index: number) => {
    row.current?.children[index]?.scrollIntoView({ block: 'nearest', inline: 'start' });
    arrive(index);
  };
  return { row, here, go, follow: () => arrive(firstIn(row.current)) };
}

/** Which of a row is nearest to where it begins: on the right in Arabic. */
function firstIn(row: HTMLElement | null): number {
  if (row === null) return 0;
  const start = startOf(row);
  const distances = [...row.children].map((child) => Math.abs(startOf(child) - start));
  return distances.indexOf(Math.min(...distances));
}

function startOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return getComputedStyle(element).direction === 'rtl' ? right : left;
}
