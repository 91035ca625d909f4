import { type ReactNode, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { CallsPanel } from './CallsPanel.tsx';
import { DataPanel } from './DataPanel.tsx';
import { KeepPanel } from './KeepPanel.tsx';
import styles from './Panels.module.css';
import { ProgressPanel } from './ProgressPanel.tsx';
import { TabList } from './TabList.tsx';
import { TroublePanel } from './TroublePanel.tsx';

const panels = {
  calls: <CallsPanel />,
  data: <DataPanel />,
  progress: <ProgressPanel />,
  trouble: <TroublePanel />,
  keep: <KeepPanel />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type PanelName = keyof typeof panels;

const names: readonly PanelName[] = ['calls', 'data', 'progress', 'trouble', 'keep'];

/** What the LMS sees, one panel at a time. */
export function Panels() {
  const { t } = useTranslation('simulator');
  const [shown, setShown] = useState<PanelName>('calls');
  return (
    <section id="panels" className={styles['panels']} aria-label={t('panels.label')} tabIndex={-1}>
      <TabList names={names} shown={shown} onShow={setShown} />
      <div
        id="panel"
        className={styles['panel']}
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
        tabIndex={0}
      >
        {panels[shown]}
      </div>
    </section>
  );
}
