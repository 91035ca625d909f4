import type { ReactNode } from 'react';

import styles from './Column.module.css';

/**
 * The reading column: blocks below each other with room to breathe. Inside, `--breakout` is how far
 * a wide block may reach beyond each side; it shrinks to nothing on narrow screens.
 */
export function Column({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['room']}>
      <div className={styles['column']}>{children}</div>
    </div>
  );
}

/** Blocks that stand inside another block: closer together, and never wider than it. */
export function InnerColumn({ children }: { readonly children: ReactNode }) {
  return <div className={styles['inner']}>{children}</div>;
}

/** Reaches beyond the reading column where there is room. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={styles['wide']}>{children}</div>;
}
