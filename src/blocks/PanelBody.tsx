import type { ReactNode } from 'react';

import { InnerColumn } from '../ui/Column.tsx';
import { Deeper } from '../ui/HeadingLevel.tsx';
import type { Panel } from './panelContent.ts';
import { Words } from './Words.tsx';

export interface PanelBodyProps {
  readonly panel: Pick<Panel, 'text'>;
  /** The blocks that the panel holds. */
  readonly children: ReactNode;
}

/** What a panel tells, its headings below the panel's own. */
export const PanelBody = ({ panel: { text }, children }: PanelBodyProps) => (
  <Deeper>
    <InnerColumn>
      {text !== null && <Words value={text} />}
      {children}
    </InnerColumn>
  </Deeper>
);
