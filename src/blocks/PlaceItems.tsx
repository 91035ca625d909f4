import { type ReactNode, useRef, useState } from 'react';

import type { Answer, ItemNumber } from '../core/blockState.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import type { AnswerLabel } from './contract.ts';
import { ItemCard, type ItemCardView } from './ItemCard.tsx';
import { ItemPlace } from './ItemPlace.tsx';
import { labelIn, placed, type Placing, placingOf } from './placedItems.ts';
import styles from './PlaceItems.module.css';
import { type Carrying, useCarrying } from './useCarrying.ts';
import { useGlide } from './useGlide.ts';

export interface PlaceItemsProps {
  /** Begins the ids; unique in the page. */
  readonly name: string;
  /** In the order in which they are shown. */
  readonly items: readonly ItemCardView[];
  /** In their order. */
  readonly places: readonly AnswerLabel[];
  /** How many items a place takes; `null` for any number. */
  readonly most: number | null;
  readonly placing: Placing;
  /** The answer stands: it can be read, but no longer changed. */
  readonly final: boolean;
  readonly onPlace: (answer: Answer) => void;
  /** Stands above the cards: a picture on which places lie that take cards, too. */
  readonly renderPicture?: ((carrying: Carrying | null) => ReactNode) | undefined;
}

/**
 * Cards, and places to put them into. What everybody can use is the list of places on each card. As
 * an extra, a card is picked up, by a press or with the pointer, and put down; Escape lets go of it.
 */
export function PlaceItems(props: PlaceItemsProps) {
  const { name, items, places, most, placing, final, onPlace } = props;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const beforeMove = useGlide(root);
  const [settling, setSettling] = useState<Settling | null>(null);
  const progress = ({ size }: Placing) =>
    t('blocks.places.progress', { placed: size, count: items.length });
  /** Answers the words for how much is placed then. */
  const put = (item: ItemNumber, place: ItemNumber | null, before = placing): string => {
    const answer = placed(before, item, place, most);
    onPlace(answer);
    return progress(placingOf(answer));
  };
  const putDown = (item: ItemNumber, place: ItemNumber | null) => {
    const where = { item: labelIn(items, item), place: labelIn(places, place) };
    const words = t(place === null ? 'blocks.places.isOut' : 'blocks.places.lies', where);
    announce(`${words} ${put(item, place)}`);
    setSettling(null);
  };
  const carrying = useCarrying({ root, name, items, placing, put: putDown, beforeMove });
  const lies = ({ item }: AnswerLabel): ItemNumber | null =>
    (settling?.item === item ? settling.at : placing.get(item)) ?? null;
  const cardsAt = (place: ItemNumber | null): readonly ReactNode[] =>
    items
      .filter((each) => lies(each) === place)
      .map((view) => (
        <ItemCard
          key={view.item}
          name={name}
          view={view}
          places={places}
          place={placing.get(view.item) ?? null}
          carrying={final ? null : carrying}
          onChoose={(to, byKeys) => {
            const before = settling?.item === view.item ? settling.before : placing;
            if (byKeys) setSettling({ item: view.item, at: lies(view), before });
            else carrying.keepFocus(view.item);
            // The list itself says where the card lies now.
            announce(put(view.item, to, byKeys ? before : placing));
          }}
          onLeave={() => setSettling(null)}
        />
      ));
  const whereCarried = items.find(({ item }) => item === carrying.carried);
  const place = (at: ItemNumber | null, label: string): ReactNode => (
    <ItemPlace
      key={at}
      id={`${name}-place-${at ?? 'none'}`}
      place={at}
      label={label}
      cards={cardsAt(at)}
      final={final}
      carrying={whereCarried !== undefined && lies(whereCarried) !== at ? carrying : null}
    />
  );
  return (
    <div ref={root} className={styles['room']}>
      {props.renderPicture?.(carrying.carried === null ? null : carrying)}
      {(!final || cardsAt(null).length > 0) &&
        place(null, t(final ? 'blocks.places.unplaced' : 'blocks.places.waiting'))}
      <div
        className={styles['places']}
        data-places={places.length}
        data-look={most === 1 ? 'rows' : 'columns'}
      >
        {places.map(({ item, label }) => place(item, label))}
      </div>
      {!final && <p className={styles['progress']}>{progress(placing)}</p>}
    </div>
  );
}

/**
 * A card whose place was chosen with the keyboard stays where it is until the focus leaves it, so
 * that Tab leads on to the next card, and arrow keys do not send it from place to place. What they
 * only pass on their way down the list keeps its card, too.
 */
interface Settling {
  readonly item: ItemNumber;
  readonly at: ItemNumber | null;
  /** What lay where before the first key. */
  readonly before: Placing;
}
