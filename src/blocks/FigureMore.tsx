import type { ReactNode } from 'react';

import styles from './FigureMore.module.css';

interface FigureMoreProps {
  readonly words: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What a figure tells besides, unfolded below its caption. */
export const FigureMore = ({ words, className = '', children }: FigureMoreProps) => (
  <details className={`${styles['more']} ${className}`}>
    <summary>{words}</summary>
    {children}
  </details>
);
