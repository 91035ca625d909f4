import GripVertical from 'lucide-react/icons/grip-vertical';
import { type FocusEvent, type ReactNode, useRef } from 'react';

import type { ItemNumber } from '../core/blockState.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { ItemMark, type Marking } from '../ui/ItemMark.tsx';
import { Plain } from '../ui/Plain.tsx';
import { useStaysInView } from '../ui/useStaysInView.ts';
import type { AnswerLabel } from './contract.ts';
import styles from './ItemCard.module.css';
import type { Carrying } from './useCarrying.ts';

/** An item as its card shows it. */
export interface ItemCardView extends AnswerLabel {
  /** Whether it lies in its right place, once that is told. */
  readonly mark: Marking | null;
  /** The mark in words, and what the author says of the item. */
  readonly markWords: string | null;
  readonly remark: ReactNode;
}

export interface ItemCardProps {
  readonly name: string;
  readonly view: ItemCardView;
  readonly places: readonly AnswerLabel[];
  /** Where it was put; `null` for nowhere. */
  readonly place: ItemNumber | null;
  /** `null` once the answer stands. */
  readonly carrying: Carrying | null;
  readonly onChoose: (place: ItemNumber | null, byKeys: boolean) => void;
  /** The focus goes elsewhere; from one part of the card to another it does not. */
  readonly onLeave: () => void;
}

/** A card: its words, and the list of places; once the answer stands, how it turned out. */
export function ItemCard(props: ItemCardProps) {
  const { name, view, carrying } = props;
  const { item, label, mark, markWords, remark } = view;
  const id = `${name}-${item}`;
  const isCarried = carrying?.carried === item;
  return (
    <li
      className={styles['card']}
      data-card={item}
      data-mark={mark}
      data-carried={isCarried}
      data-dragged={isCarried && carrying.isDragged}
    >
      {carrying !== null && (
        <Grip id={`${id}-grip`} view={view} carrying={carrying} onBlur={leaving(props.onLeave)} />
      )}
      <span id={`${id}-words`} className={styles['words']}>
        <Plain text={label} />
      </span>
      {carrying !== null && <PlaceList {...props} id={id} />}
      {mark !== null && (
        <div className={styles['outcome']}>
          <ItemMark mark={mark} words={markWords} />
          {remark}
        </div>
      )}
    </li>
  );
}

/** Not from one part of a card to another. */
const leaving =
  (onLeave: () => void) =>
  ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.closest('li')?.contains(relatedTarget) !== true) onLeave();
  };

interface GripProps {
  readonly onBlur: (event: FocusEvent) => void;
  readonly id: string;
  readonly view: ItemCardView;
  readonly carrying: Carrying;
}

/** Picks the card up, and lets go of it. Its target is the whole card but for the list. */
function Grip({ id, view: { item, label }, carrying, onBlur }: GripProps) {
  const { t } = useTranslation();
  return (
    <button
      id={id}
      type="button"
      className={styles['grip']}
      aria-pressed={carrying.carried === item}
      aria-label={t('blocks.places.pickUp', { item: label })}
      onBlur={onBlur}
      {...carrying.grip(item)}
    >
      <GripVertical aria-hidden />
    </button>
  );
}

/** The places, in a list that the browser draws: it works with everything that people use. */
function PlaceList(props: ItemCardProps & { readonly id: string }) {
  const { id, places, place, onChoose, onLeave } = props;
  const { t } = useTranslation();
  const byKeys = useRef(false);
  // Where the cards are many, what is told above them moves them on.
  const list = useStaysInView<HTMLSelectElement>(place);
  return (
    <select
      ref={list}
      id={id}
      className={styles['list']}
      aria-labelledby={`${id}-words`}
      value={place ?? ''}
      onPointerDown={() => {
        byKeys.current = false;
      }}
      onKeyDown={() => {
        byKeys.current = true;
      }}
      onChange={({ target: { value } }) =>
        onChoose(value === '' ? null : Number(value), byKeys.current)
      }
      onBlur={leaving(onLeave)}
    >
      <option value="">{t('blocks.places.choose')}</option>
      {places.map(({ item, label }) => (
        <option key={item} value={item}>
          {label}
        </option>
      ))}
    </select>
  );
}
