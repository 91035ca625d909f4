import Check from 'lucide-react/icons/check';
import { useState } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { placed, placingOf } from '../placedItems.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { type MemoryCard, memoryCards } from './memoryCards.ts';
import styles from './Memory.module.css';

/**
 * Cards face down, turned two at a time. A pair that is found is a pair that is given; two that do not
 * belong together lie open until the next card is turned, however long that takes.
 */
export function MemoryCards(props: QuestionProps<'matching'>) {
  const { question, order, answer, onAnswer, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const announce = useAnnounce();
  const [open, setOpen] = useState<readonly MemoryCard[]>([]);
  const placing = placingOf(answer);
  const isFound = ({ pair }: MemoryCard): boolean => placing.get(pair) === pair;
  const isOpen = ({ id }: MemoryCard): boolean => open.some((each) => each.id === id);
  const stateOf = (card: MemoryCard) => {
    if (isFound(card)) return 'foundCard';
    return isOpen(card) ? 'openCard' : 'closedCard';
  };
  const found = content.items.filter(({ item }) => placing.get(item) === item).length;
  const progress = (count: number) =>
    t('blocks.matching.found', { found: count, count: content.items.length });
  const give = (pair: ItemNumber): string => {
    onAnswer(placed(placing, pair, pair, 1));
    return `${t('blocks.matching.pair')} ${progress(found + 1)}`;
  };
  /** Answers what came of it, in words. */
  const turn = (card: MemoryCard): string => {
    const [first, second] = open;
    if (isFound(card) || isOpen(card)) return '';
    if (first === undefined || second !== undefined) {
      setOpen([card]);
      return '';
    }
    const isPair = first.pair === card.pair;
    setOpen(isPair ? [] : [first, card]);
    return isPair ? give(card.pair) : t('blocks.matching.noPair');
  };
  return (
    <QuestionFields
      {...content}
      name={`question-${key}`}
      eyebrow={eyebrow}
      instruction={t('blocks.matching.memory')}
      grade={null}
    >
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles['cards']}>
        {memoryCards(content, order, key).map((card, index) => (
          <Card
            key={card.id}
            card={card}
            number={index + 1}
            state={stateOf(card)}
            onTurn={() => announce(`${card.text} ${turn(card)}`)}
          />
        ))}
      </ul>
      <p className={styles['progress']}>
        {progress(found)}
        {open.length === 2 && <span>{t('blocks.matching.noPair')}</span>}
      </p>
    </QuestionFields>
  );
}

interface CardProps {
  readonly card: MemoryCard;
  /** 1 for the first. */
  readonly number: number;
  readonly state: 'closedCard' | 'openCard' | 'foundCard';
  readonly onTurn: () => void;
}

/** A card: a button that says what it holds once it is turned. Found, it stays where it is, and can be heard again. */
function Card({ card: { text }, number, state, onTurn }: CardProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className={styles['card']}
        data-state={state}
        aria-label={t(`blocks.matching.${state}`, { number, text })}
        onClick={onTurn}
      >
        <span className={styles['back']}>{t('blocks.panels.number', { number })}</span>
        <span className={styles['face']}>
          <Plain text={text} />
        </span>
        {state === 'foundCard' && <Check aria-hidden />}
      </button>
    </li>
  );
}
