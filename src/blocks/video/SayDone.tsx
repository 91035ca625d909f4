import Check from 'lucide-react/icons/check';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './SayDone.module.css';

export interface SayDoneProps {
  readonly label: string;
  readonly done: boolean;
  readonly onSay: () => void;
}

/** The learner's word that they know the film. Once it counts, it says so in the button's place. */
export function SayDone({ label, done, onSay }: SayDoneProps) {
  const { t } = useTranslation();
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
  return said ? (
    <p ref={note} className={styles['note']} tabIndex={-1}>
      <Check aria-hidden />
      {t('blocks.video.done')}
    </p>
  ) : null;
}
