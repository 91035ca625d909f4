import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { type OpenItems, useOpenItems } from '../useOpenItems.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { Slot } from '../viewHost.tsx';
import { AccordionPanel } from './AccordionPanel.tsx';
import styles from './View.module.css';

/** Sections that open one by one, or all at once; several may stand open. */
export function View(props: BlockViewProps<'accordion'>) {
  const { block, state, act } = props;
  const { title, intro, panels } = block.content;
  const items = panels.map(({ item }) => item);
  const open = useOpenItems(items, state, act);
  const sections = panels.map((panel) => (
    <AccordionPanel
      key={panel.item}
      panel={panel}
      open={open.isOpen(panel.item)}
      read={open.wasOpened(panel.item)}
      onToggle={(next) => open.setOpen([panel.item], next)}
    >
      <Slot of={block} item={panel.item} />
    </AccordionPanel>
  ));
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <Tools items={items} open={open} />
      <div className={styles['panels']}>
        {title === null ? sections : <Deeper>{sections}</Deeper>}
      </div>
    </div>
  );
}

function Tools({ items, open }: { readonly items: readonly number[]; readonly open: OpenItems }) {
  const { t } = useTranslation();
  const complete = open.opened === items.length;
  const allOpen = items.every(open.isOpen);
  const progress = t('blocks.accordion.progress', { seen: open.opened, count: items.length });
  return (
    <div className={styles['tools']}>
      <OpenedCount
        complete={complete}
        words={complete ? t('blocks.accordion.allSeen') : progress}
      />
      {items.length > 1 && (
        <Button look="bare" onClick={() => open.setOpen(items, !allOpen)}>
          {allOpen ? t('blocks.accordion.closeAll') : t('blocks.accordion.openAll')}
        </Button>
      )}
    </div>
  );
}
