import { useId, useState } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { useHasRoom } from '../useHasRoom.ts';
import { useOpenItems } from '../useOpenItems.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { Slot } from '../viewHost.tsx';
import { TabList } from './TabList.tsx';
import { TabPanel } from './TabPanel.tsx';
import { useFocusAcrossLooks } from './useFocusAcrossLooks.tsx';
import styles from './View.module.css';

/** Things to compare, one at a time; where there is little room, sections below each other. */
export function View({ block, state, act }: BlockViewProps<'tabs'>) {
  const { title, intro, tabs } = block.content;
  const name = useId();
  const items = tabs.map(({ item }) => item);
  const open = useOpenItems(items, state, act, items.slice(0, 1));
  const [chosen, setChosen] = useState(items[0]);
  const { probe, hasRoom } = useHasRoom();
  const frame = useFocusAcrossLooks(hasRoom);
  const setOpen = (item: ItemNumber, next: boolean) => {
    if (next) setChosen(item);
    open.setOpen([item], next);
  };
  const panels = tabs.map((tab) => (
    <TabPanel
      key={tab.item}
      name={name}
      tab={tab}
      asSection={!hasRoom}
      open={hasRoom ? tab.item === chosen : open.isOpen(tab.item)}
      read={open.wasOpened(tab.item)}
      onToggle={(next) => setOpen(tab.item, next)}
    >
      <Slot of={block} item={tab.item} />
    </TabPanel>
  ));
  return (
    <div ref={frame} className={styles['tabs']} data-count={tabs.length}>
      <span ref={probe} className={styles['probe']} />
      <BlockHead title={title} intro={intro} titleId={`${name}-title`} />
      {hasRoom && (
        <TabList
          name={name}
          titled={title !== null}
          tabs={tabs}
          chosen={chosen}
          wasOpened={open.wasOpened}
          onChoose={(item) => setOpen(item, true)}
        />
      )}
      <div className={styles['panels']} data-stacked={!hasRoom}>
        {title === null ? panels : <Deeper>{panels}</Deeper>}
      </div>
      <Count opened={Math.max(open.opened, 1)} count={items.length} />
    </div>
  );
}

/** The first tab counts from the start: the learner sees it open. */
function Count({ opened, count }: { readonly opened: number; readonly count: number }) {
  const { t } = useTranslation();
  const complete = opened === count;
  const progress = t('blocks.tabs.progress', { seen: opened, count });
  return (
    <div className={styles['count']}>
      <OpenedCount complete={complete} words={complete ? t('blocks.tabs.allSeen') : progress} />
    </div>
  );
}
