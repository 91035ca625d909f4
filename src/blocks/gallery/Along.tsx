import type { ReactNode } from 'react';

import { useRow } from '../useRow.ts';
import { PictureTurning } from './PictureTurning.tsx';
import styles from './Along.module.css';

/**
 * A row that is wider than the page: moved by the buttons below it, by hand or by keys, and by nothing else.
 * Apart from the view, which draws two more looks.
 */
export function Along({ children }: { readonly children: readonly ReactNode[] }) {
  const { row, here, go, follow } = useRow();
  return (
    <div className={styles['along']}>
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul ref={row} role="list" className={styles['row']} onScroll={follow}>
        {children}
      </ul>
      <PictureTurning here={here} count={children.length} onGo={go} />
    </div>
  );
}
