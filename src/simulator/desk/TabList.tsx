import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useDeskState } from './DeskContext.ts';
import styles from './Panels.module.css';
import type { PanelName } from './Panels.tsx';

interface TabListProps {
  readonly names: readonly PanelName[];
  readonly shown: PanelName;
  readonly onShow: (name: PanelName) => void;
}

/** The tabs: one stop for the keyboard, arrows between them. */
export function TabList({ names, shown, onShow }: TabListProps) {
  const { t } = useTranslation('simulator');
  const pressed = (event: KeyboardEvent) => {
    const next = nextTab(names, shown, event);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div
      className={styles['list']}
      role="tablist"
      aria-label={t('panels.label')}
      onKeyDown={pressed}
      tabIndex={-1}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          id={`tab-${name}`}
          className={styles['tab']}
          role="tab"
          aria-selected={name === shown}
          aria-controls="panel"
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {t(`panels.${name}`)}
          <Mark name={name} />
        </button>
      ))}
    </div>
  );
}

/** How many warnings there are, or switches that are on. */
function Mark({ name }: { readonly name: PanelName }) {
  const warnings = useDeskState(({ log }) => log.filter((each) => each.warnings.length > 0).length);
  const switches = useDeskState(({ troubles }) => troubles.size);
  const count = { calls: warnings, trouble: switches }[String(name)] ?? 0;
  return count === 0 ? null : <span className={styles['mark']}>{count}</span>;
}

function nextTab(
  names: readonly PanelName[],
  shown: PanelName,
  { key }: KeyboardEvent,
): PanelName | undefined {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const at = names.indexOf(shown);
  const steps: Readonly<Record<string, number>> = {
    [forward]: (at + 1) % names.length,
    [backward]: (at + names.length - 1) % names.length,
    Home: 0,
    End: names.length - 1,
  };
  const step = steps[key];
  return step === undefined ? undefined : names[step];
}
