import type { ReactNode } from 'react';

import styles from './Prose.module.css';

/** Sets running text: paragraphs, lists, headings and tables, each with the same care. */
export function Prose({ children, size = 'normal' }: ProseProps) {
  const prose = styles['prose'] ?? '';
  return <div className={size === 'small' ? `${prose} ${styles['small']}` : prose}>{children}</div>;
}

export interface ProseProps {
  readonly children: ReactNode;
  /** `small` for captions and what stands beside the text. */
  readonly size?: 'normal' | 'small';
}
