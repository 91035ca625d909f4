import { type ReactNode, useRef } from 'react';

import type { Panel } from '../panelContent.ts';
import { PanelBody } from '../PanelBody.tsx';
import { Heading } from '../../ui/HeadingLevel.tsx';
import { SectionHeading } from '../SectionHeading.tsx';
import { useFindable } from '../useFindable.ts';
import { panelId, tabId } from './tabIds.ts';
import styles from './TabPanel.module.css';

export interface TabPanelProps {
  /** Begins the ids. */
  readonly name: string;
  readonly tab: Panel;
  /** There is no room for tabs: it has a button of its own. */
  readonly asSection: boolean;
  readonly open: boolean;
  /** It was opened at some time, now or on an earlier visit. */
  readonly read: boolean;
  readonly onToggle: (open: boolean) => void;
  /** The blocks that the tab holds. */
  readonly children: ReactNode;
}

/**
 * What a tab shows. Its content stays the same element while it turns from a tab into a section and
 * back, so that nothing is lost when a device is turned round or the text grows.
 */
export function TabPanel({ name, tab, asSection, open, read, onToggle, children }: TabPanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const id = panelId(name, tab.item);
  useFindable(body, open, () => onToggle(true));
  const tabPanel = {
    role: 'tabpanel',
    tabIndex: open ? 0 : -1,
    'aria-labelledby': tabId(name, tab.item),
  };
  return (
    <div className={styles['panel']} data-section={asSection}>
      {asSection ? (
        <SectionHeading
          title={tab.title}
          open={open}
          read={read}
          controls={id}
          onToggle={onToggle}
        />
      ) : null}
      <div
        ref={body}
        id={id}
        className={styles['room']}
        hidden={!open}
        {...(asSection ? {} : tabPanel)}
      >
        <div className={styles['body']}>
          {asSection ? null : <Heading className={styles['name']}>{tab.title}</Heading>}
          <PanelBody panel={tab}>{children}</PanelBody>
        </div>
      </div>
    </div>
  );
}
