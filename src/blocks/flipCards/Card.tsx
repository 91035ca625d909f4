import Check from 'lucide-react/icons/check';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useId, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { useFound } from '../useFindable.ts';
import { Words } from '../Words.tsx';
import type { FlipCard } from './content.ts';
import styles from './Card.module.css';

export interface CardProps {
  readonly card: FlipCard;
  readonly turned: boolean;
  /** It was turned at some time, now or on an earlier visit. */
  readonly seen: boolean;
  readonly onTurn: (turned: boolean) => void;
}

/**
 * One card. Both faces share a place, so that it is as high as the taller one. The button lies over
 * the whole card and stays where it is, so that the focus does too; links on the back lie above it.
 */
export function Card({ card, turned, seen, onTurn }: CardProps) {
  const { t } = useTranslation();
  const backId = useId();
  const front = useRef<HTMLParagraphElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const [touched, setTouched] = useState(false);
  const words = turned ? t('blocks.flipCards.turnBack') : t('blocks.flipCards.turn');
  const turn = () => {
    setTouched(true);
    onTurn(!turned);
  };
  useFound(front, () => onTurn(false));
  useFound(back, () => onTurn(true));
  return (
    <li className={styles['card']} data-turned={turned} data-seen={seen} data-turning={touched}>
      <p ref={front} className={styles['front']} inert={turned}>
        <Plain text={card.front} />
      </p>
      <div className={styles['foot']}>
        <button
          type="button"
          className={styles['button']}
          aria-label={`${words}: ${card.front}`}
          aria-expanded={turned}
          aria-controls={backId}
          onClick={turn}
        >
          <RefreshCw aria-hidden />
          {words}
        </button>
        {seen && !turned && <Seen words={t('blocks.flipCards.seen')} />}
      </div>
      <div ref={back} id={backId} className={styles['back']} inert={!turned}>
        {/* Screen readers have it in the button's name. */}
        <p className={styles['question']} aria-hidden>
          <Plain text={card.front} />
        </p>
        <Words value={card.back} />
      </div>
    </li>
  );
}

const Seen = ({ words }: { readonly words: string }) => (
  <span className={styles['seen']}>
    <Check aria-hidden />
    {words}
  </span>
);
