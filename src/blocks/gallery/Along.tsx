import { type ReactNode, useRef, useState } from 'react';

import { Turning } from './Turning.tsx';
import styles from './Along.module.css';

/** A row that is wider than the page: moved by the buttons below it, by hand or by keys, and by nothing else. */
export function Along({ children }: { readonly children: readonly ReactNode[] }) {
  const row = useRef<HTMLUListElement>(null);
  const [here, setHere] = useState(0);
  const go = (index: number) => {
    row.current?.children[index]?.scrollIntoView({ block: 'nearest', inline: 'start' });
    setHere(index);
  };
  const follow = () => setHere(firstIn(row.current));
  return (
    <div className={styles['along']}>
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul ref={row} role="list" className={styles['row']} onScroll={follow}>
        {children}
      </ul>
      <Turning here={here} count={children.length} onGo={go} />
    </div>
  );
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
