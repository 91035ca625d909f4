import Check from 'lucide-react/icons/check';

import styles from './OpenedCount.module.css';

export interface OpenedCountProps {
  readonly complete: boolean;
  /** "2 of 6 cards turned". */
  readonly words: string;
}

/** How many parts of a block were opened. */
export function OpenedCount({ complete, words }: OpenedCountProps) {
  return (
    <p className={styles['count']} data-complete={complete}>
      {complete && <Check aria-hidden />}
      {words}
    </p>
  );
}
