import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Wide } from '../../ui/Column.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { useOpenItems } from '../useOpenItems.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { Card } from './Card.tsx';
import styles from './View.module.css';

/** Cards with something to find out on their back. */
export function View({ block: { content }, state, act }: BlockViewProps<'flipCards'>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const items = content.cards.map(({ item }) => item);
  const cards = useOpenItems(items, state, act);
  const complete = cards.opened === items.length;
  const turn = (item: number, turned: boolean) => {
    cards.setOpen([item], turned);
    const isLast = !cards.wasOpened(item) && cards.opened === items.length - 1;
    if (turned && isLast) announce(t('blocks.flipCards.allSeen'));
  };
  const progress = t('blocks.flipCards.progress', { seen: cards.opened, count: items.length });
  return (
    <div>
      <BlockHead title={content.title} intro={content.intro} />
      <Wide>
        <div className={styles['room']}>
          {/* A list that shows no markers is no list to Safari, unless it is told. */}
          {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
          <ul role="list" className={styles['cards']}>
            {content.cards.map((card) => (
              <Card
                key={card.item}
                card={card}
                turned={cards.isOpen(card.item)}
                seen={cards.wasOpened(card.item)}
                onTurn={(turned) => turn(card.item, turned)}
              />
            ))}
          </ul>
        </div>
      </Wide>
      <div className={styles['count']}>
        <OpenedCount
          complete={complete}
          words={complete ? t('blocks.flipCards.allSeen') : progress}
        />
      </div>
    </div>
  );
}
