import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleX from 'lucide-react/icons/circle-x';
import type { ReactNode } from 'react';

import styles from './Verdict.module.css';

export type VerdictKind = 'right' | 'partly' | 'wrong';

export interface VerdictProps {
  readonly kind: VerdictKind;
  readonly id: string;
  /** "That’s right." */
  readonly words: string;
  readonly children?: ReactNode;
}

/** What became of an answer, by sign, words and colour. */
export function Verdict({ kind, id, words, children }: VerdictProps) {
  return (
    <div id={id} className={styles['verdict']} data-kind={kind}>
      {signs[kind]}
      <p className={styles['title']}>{words}</p>
      {children !== undefined && <div className={styles['more']}>{children}</div>}
    </div>
  );
}

const signs = {
  right: <CircleCheck aria-hidden />,
  partly: <CircleDashed aria-hidden />,
  wrong: <CircleX aria-hidden />,
} as const satisfies Record<VerdictKind, ReactNode>;
