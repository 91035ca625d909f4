import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { RichText } from '../../richtext/tree.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import type { HeldAnswers } from '../heldAnswers.ts';
import { MissingAnswer } from '../MissingAnswer.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { SavedAnswer } from '../SavedAnswer.tsx';
import type { Receiver } from '../receiver.tsx';
import styles from './Sending.module.css';

export interface SendingProps {
  readonly held: HeldAnswers;
  readonly sent: boolean;
  readonly arrived: Extract<Receiver, { kind: 'lms' }>['arrived'];
  readonly thanks: RichText | null;
  readonly onSend: () => void;
  readonly onChange: () => void;
  /** Moves the focus to where the first answer is given. */
  readonly onLead: () => void;
}

/** How many questions are answered, and the one button of a survey; afterwards the thanks. */
export function Sending({ held, sent, arrived, thanks, onSend, onChange, onLead }: SendingProps) {
  const { t } = useTranslation();
  const done = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(false);
  const [misses, setMisses] = useState(0);
  const thanked = thanks === null ? 'thanks' : 'sent';
  const press = () => {
    setPressed(held.answered > 0);
    setMisses(held.answered > 0 ? 0 : misses + 1);
    if (held.answered > 0) onSend();
  };
  useEffect(() => {
    // The focus has the thanks read; coming back to a survey that was sent moves nothing.
    if (sent && pressed && done.current !== null) moveFocus(done.current, 'center');
  }, [sent, pressed]);
  return (
    <div className={styles['sending']}>
      {/* Thanked once they are there: in the author's words where there are any. */}
      {sent && (
        <SavedAnswer
          ref={done}
          words={t(`blocks.survey.${arrived === 'yes' ? thanked : arrived}`)}
          thanks={arrived === 'yes' ? thanks : null}
        />
      )}
      {misses > 0 && held.answered === 0 && (
        <MissingAnswer key={misses} of="survey" onLead={onLead} />
      )}
      <div className={styles['row']}>
        {/* One button that changes its words, so that the focus stays where it is. */}
        <Button look={sent ? 'quiet' : 'primary'} onClick={sent ? onChange : press}>
          {t(sent ? 'blocks.survey.change' : 'blocks.survey.send')}
        </Button>
        <OpenedCount
          complete={held.answered === held.of}
          words={t('blocks.survey.answered', { answered: held.answered, count: held.of })}
        />
      </div>
    </div>
  );
}
