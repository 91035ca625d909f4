import Check from 'lucide-react/icons/check';
import type { KeyboardEvent } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Panel } from '../panelContent.ts';
import { panelId, tabId } from './tabIds.ts';
import styles from './TabList.module.css';

export interface TabListProps {
  /** Begins the ids, among them that of the block's title. */
  readonly name: string;
  readonly titled: boolean;
  readonly tabs: readonly Panel[];
  readonly chosen: ItemNumber | undefined;
  readonly wasOpened: (item: ItemNumber) => boolean;
  readonly onChoose: (item: ItemNumber) => void;
}

/** Tabs as the ARIA pattern has them: one stop of the Tab key, arrows that choose at once. */
export function TabList({ name, titled, tabs, chosen, wasOpened, onChoose }: TabListProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const tab = tabs[indexAfter(event, tabs.length, tabs.findIndex(isChosen)) ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    document.getElementById(tabId(name, tab.item))?.focus();
    onChoose(tab.item);
  };
  const isChosen = ({ item }: Panel) => item === chosen;
  return (
    <div
      role="tablist"
      className={styles['list']}
      aria-labelledby={titled ? `${name}-title` : undefined}
      aria-label={titled ? undefined : t('blocks.tabs.label')}
    >
      {tabs.map((tab) => (
        <button
          key={tab.item}
          id={tabId(name, tab.item)}
          type="button"
          role="tab"
          className={styles['tab']}
          aria-selected={isChosen(tab)}
          aria-controls={panelId(name, tab.item)}
          tabIndex={isChosen(tab) ? 0 : -1}
          onClick={() => onChoose(tab.item)}
          onKeyDown={onKeyDown}
        >
          <span>
            <Plain text={tab.title} />
          </span>{' '}
          <Opened shown={!isChosen(tab) && wasOpened(tab.item)} />
        </button>
      ))}
    </div>
  );
}

/** Where a key leads; nowhere with those keys that make it the browser's own. */
function indexAfter(event: KeyboardEvent<HTMLElement>, count: number, here: number): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  return indexAfterKey(event.key, { here, count, isRightToLeft });
}

/** Takes its place even while it is not shown, so that no tab moves. */
function Opened({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles['opened']} data-shown={shown}>
      <Check aria-hidden />
      {shown && <VisuallyHidden>({t('blocks.panels.opened')})</VisuallyHidden>}
    </span>
  );
}

interface Place {
  readonly here: number;
  readonly count: number;
  readonly isRightToLeft: boolean;
}

/** Where a key leads in a row of tabs, round its ends; `null` for a key that leads nowhere. */
export function indexAfterKey(key: string, { here, count, isRightToLeft }: Place): number | null {
  const step = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (here + step + count) % count;
    case 'ArrowLeft':
      return (here - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
