import type { ReactNode } from 'react';

import styles from './SignedText.module.css';

interface SignedTextProps {
  readonly text: string;
  readonly sign: ReactNode;
  readonly at: 'start' | 'end';
}

/** A word at either end that is short enough to stay whole beside its sign, also in large letters. */
const FIRST = /^(?:\S{1,10}(?=\s|$))?/u;
const LAST = /(?:(?<=^|\s)\S{1,10})?$/u;

/** Words with a sign at one end, which stays in the line of a short word beside it. */
export function SignedText({ text, sign, at }: SignedTextProps) {
  const word = (at === 'start' ? FIRST : LAST).exec(text)?.[0] ?? '';
  const rest = text.length - word.length;
  return at === 'start' ? (
    <>
      <span className={styles['together']}>
        {sign}
        {word}
      </span>
      {text.slice(word.length)}
    </>
  ) : (
    <>
      {text.slice(0, rest)}
      <span className={styles['together']}>
        {word}
        {sign}
      </span>
    </>
  );
}
