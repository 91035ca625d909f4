import Check from 'lucide-react/icons/check';
import type { Ref } from 'react';

import type { RichText } from '../richtext/tree.ts';
import styles from './SavedAnswer.module.css';
import { Words } from './Words.tsx';

export interface SavedAnswerProps {
  /** "Your answer is in." */
  readonly words: string;
  /** What the author says to it. */
  readonly thanks: RichText | null;
  /** For giving it the focus. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** What was put in is kept. No verdict: nothing here is right or wrong. */
export function SavedAnswer({ words, thanks, ref }: SavedAnswerProps) {
  return (
    <div ref={ref} className={styles['saved']}>
      <Check aria-hidden />
      <p className={styles['title']}>{words}</p>
      {thanks !== null && (
        <div className={styles['thanks']}>
          <Words value={thanks} />
        </div>
      )}
    </div>
  );
}
