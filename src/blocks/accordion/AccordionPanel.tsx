import { type ReactNode, useId, useRef } from 'react';

import { PanelBody } from '../PanelBody.tsx';
import type { Panel as PanelContent } from '../panelContent.ts';
import { SectionHeading } from '../SectionHeading.tsx';
import { useFindable } from '../useFindable.ts';
import styles from './AccordionPanel.module.css';

export interface PanelProps {
  readonly panel: PanelContent;
  readonly open: boolean;
  /** It was opened at some time, now or on an earlier visit. */
  readonly read: boolean;
  readonly onToggle: (open: boolean) => void;
  /** The blocks that the section holds. */
  readonly children: ReactNode;
}

/** One section: a heading that is a button, and what it opens. */
export function AccordionPanel({ panel, open, read, onToggle, children }: PanelProps) {
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  useFindable(body, open, () => onToggle(true));
  return (
    <div className={styles['panel']}>
      <SectionHeading
        title={panel.title}
        open={open}
        read={read}
        controls={bodyId}
        onToggle={onToggle}
      />
      <div ref={body} id={bodyId} className={styles['room']} hidden={!open}>
        <div className={styles['body']}>
          <PanelBody panel={panel}>{children}</PanelBody>
        </div>
      </div>
    </div>
  );
}
