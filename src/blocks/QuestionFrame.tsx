import { type ReactNode, useRef } from 'react';

import { moveFocus } from '../ui/moveFocus.ts';
import { MissingAnswer, type MissingAnswerProps } from './MissingAnswer.tsx';
import styles from './QuestionFrame.module.css';

export interface QuestionFrameProps extends Pick<MissingAnswerProps, 'of' | 'given'> {
  /** How often an answer was handed in that was none: each time leads to the summary again. */
  readonly misses: number;
  readonly children: ReactNode;
}

/** The card around a question in a lesson; says what is missing, and leads to where it is given. */
export function QuestionFrame({ misses, children, ...rest }: QuestionFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  // A game has buttons alone.
  const find = (selector: string) => frame.current?.querySelector<HTMLElement>(selector);
  const toAnswer = () => {
    const first = find('input, textarea, select') ?? find('fieldset button');
    if (first) moveFocus(first, 'center');
  };
  return (
    <div ref={frame} className={styles['frame']}>
      {misses > 0 && <MissingAnswer key={misses} onLead={toAnswer} {...rest} />}
      {children}
    </div>
  );
}
