import type { ReactNode } from 'react';

import type { ItemNumber } from '../core/blockState.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { Plain } from '../ui/Plain.tsx';
import styles from './PlaceItems.module.css';
import type { Carrying } from './useCarrying.ts';

export interface ItemPlaceProps {
  readonly id: string;
  /** `null` for where cards wait. */
  readonly place: ItemNumber | null;
  readonly label: string;
  readonly cards: readonly ReactNode[];
  readonly final: boolean;
  /** Not null while a card is carried that lies elsewhere. */
  readonly carrying: Carrying | null;
}

/** A place with the cards that lie in it; while a card is carried, the whole of it takes the card. */
export function ItemPlace({ id, place, label, cards, final, carrying }: ItemPlaceProps) {
  const { t } = useTranslation();
  const isOver = carrying?.over === place;
  const none = place === null ? 'none' : final ? 'left' : 'empty';
  return (
    <div
      className={place === null ? styles['waiting'] : styles['place']}
      data-place={place ?? ''}
      data-over={isOver}
    >
      <p id={id} className={styles['name']}>
        <Plain text={label} />
      </p>
      {carrying !== null && (
        <button
          type="button"
          className={styles['put']}
          data-put
          aria-label={place === null ? undefined : t('blocks.places.putIn', { place: label })}
          {...carrying.target(place)}
        >
          <span>{t(place === null ? 'blocks.places.takeBack' : 'blocks.places.put')}</span>
        </button>
      )}
      {cards.length === 0 ? (
        <p className={styles['empty']}>{t(`blocks.places.${none}`)}</p>
      ) : (
        <ul
          // A list that shows no markers is no list to Safari, unless it is told.
          // oxlint-disable-next-line jsx-a11y/no-redundant-roles
          role="list"
          className={styles['cards']}
          aria-labelledby={id}
          inert={carrying !== null && place !== null}
        >
          {cards}
        </ul>
      )}
    </div>
  );
}
