import { useEffect, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { AskedCard } from './AskedCard.tsx';
import { type PractisedCards, useCards } from './useCards.tsx';
import styles from './View.module.css';

/** Cards to practise with: one at a time, and what was not known once more. */
export function View(props: BlockViewProps<'flashcards'>) {
  const { title, intro, cards } = props.block.content;
  const { t } = useTranslation();
  const practised = useCards(props);
  const { asked, round, steps, counts, say } = practised;
  const card = cards.find(({ item }) => item === asked);
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      {card === undefined ? (
        <BetweenRounds key={steps} {...practised} of={cards.length} />
      ) : (
        <>
          <div className={styles['round']}>
            <ProgressBar share={(round.of - round.toGo) / round.of} label={null} />
            <p>{t('blocks.flashcards.toGo', { count: round.toGo })}</p>
          </div>
          <AskedCard key={steps} card={card} toGo={round.toGo} takesFocus={steps > 0} onSay={say} />
        </>
      )}
      {!counts && <p className={styles['note']}>{t('blocks.flashcards.lookingAround')}</p>}
    </div>
  );
}

interface BetweenRoundsProps extends Pick<PractisedCards, 'known' | 'steps' | 'startAgain'> {
  readonly of: number;
}

/** How it stands with the cards, and the way through all of them. */
function BetweenRounds({ known, of, steps, startAgain }: BetweenRoundsProps) {
  const { t } = useTranslation();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (steps > 0 && said.current !== null) moveFocus(said.current, 'nearest');
  }, [steps]);
  return (
    <div className={styles['rest']}>
      <p ref={said} tabIndex={-1} className={styles['known']}>
        {known === of
          ? t('blocks.flashcards.allKnown')
          : t('blocks.flashcards.known', { known, count: of })}
      </p>
      {known < of && <p>{t('blocks.flashcards.comesAgain')}</p>}
      <Button look="quiet" onClick={startAgain}>
        {t('blocks.flashcards.again')}
      </Button>
    </div>
  );
}
