import Check from 'lucide-react/icons/check';
import { useEffect, useRef, useState } from 'react';

import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './SayDone.module.css';

export interface SayDoneProps {
  readonly label: string;
  /** What is said once it counts. */
  readonly doneWords: string;
  readonly done: boolean;
  readonly onSay: () => void;
  /** Whoever made it done otherwise reads so here, too. */
  readonly always?: boolean;
}

/** The learner's word that they know what is said or shown. Once it counts, it says so in the button's place. */
export function SayDone({ label, doneWords, done, onSay, always = false }: SayDoneProps) {
  const [said, setSaid] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said && done) note.current?.focus({ preventScroll: true });
  }, [said, done]);
  const say = () => {
    setSaid(true);
    onSay();
  };
  if (!done) {
    return (
      <Button look="quiet" onClick={say}>
        {label}
      </Button>
    );
  }
  return said || always ? (
    <p ref={note} className={styles['note']} tabIndex={-1}>
      <Check aria-hidden />
      {doneWords}
    </p>
  ) : null;
}

/**
 * Tells screen readers, once, that playing has made a film or a recording done. Who says so themselves,
 * by what this gives back, hears it from the place of the button that they pressed.
 */
export function useDoneWords(done: boolean, words: string): () => void {
  const announce = useAnnounce();
  const known = useRef(done);
  useEffect(() => {
    if (done && !known.current) announce(words);
    known.current = done;
  }, [announce, done, words]);
  return () => {
    known.current = true;
  };
}
