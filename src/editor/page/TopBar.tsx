import ArrowLeft from 'lucide-react/icons/arrow-left';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SavedSign } from '../../ui/SavedSign.tsx';
import type { History } from '../document/history.ts';
import type { Editing } from '../editing/editing.ts';
import { CheckNotes } from './CheckNotes.tsx';
import { changeWords } from './changeWords.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { PublishButton } from './PublishButton.tsx';
import styles from './TopBar.module.css';
import { settledHistory } from './settledHistory.ts';
import { useDerived } from './useDerived.ts';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';
import type { Workspace } from './workspaces.ts';

export interface TopBarProps {
  readonly editing: Editing;
  readonly title: ReactNode;
  readonly onLeave: () => void;
  readonly onOpen: (workspace: Workspace) => void;
}

/** What is edited, the way back, undo and redo, and what has become of the work. */
export function TopBar({ editing, title, onLeave, onOpen }: TopBarProps) {
  const { t } = useTranslation('editor');
  return (
    <header className={styles['bar']}>
      <IconButton
        icon={<ArrowLeft className="mirrors" aria-hidden />}
        label={t('bar.leave')}
        labelled="wide"
        onClick={onLeave}
      />
      <h1 className={styles['title']}>{title}</h1>
      <Saved editing={editing} />
      <Undo editing={editing} />
      <Redo editing={editing} />
      {/* A section of its own, as the heads of the dialogs within would else be heads of the page. */}
      <section className={styles['whole']}>
        <PartBoundary>
          <CheckNotes editing={editing} />
          <WorkspaceMenu onOpen={onOpen} />
          <PublishButton editing={editing} />
        </PartBoundary>
      </section>
    </header>
  );
}

/**
 * What can be undone, and be done again. Neither goes out of reach when nothing is left: whoever presses
 * it until then keeps the focus.
 */
function Undo({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const last = useLastNamed(editing, 'done');
  return (
    <IconButton
      icon={<Undo2 className="mirrors" aria-hidden />}
      label={last === null ? t('bar.undoNothing') : t('bar.undo', { what: last })}
      title={last ?? ''}
      aria-disabled={last === null || undefined}
      onClick={editing.undo}
    />
  );
}

function Redo({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const next = useLastNamed(editing, 'undone');
  return (
    <IconButton
      icon={<Redo2 className="mirrors" aria-hidden />}
      label={next === null ? t('bar.redoNothing') : t('bar.redo', { what: next })}
      title={next ?? ''}
      aria-disabled={next === null || undefined}
      onClick={editing.redo}
    />
  );
}

/** What the last step is called; `null` where there is none. What it is about may be what is written just now. */
function useLastNamed(editing: Editing, steps: keyof Pick<History, 'done' | 'undone'>) {
  const { t } = useTranslation('editor');
  const history = settledHistory(editing.history);
  const name = useDerived(history, (now) => now[steps].at(-1)?.name ?? null);
  const about = useDerived(history, (now) => now[steps].at(-1)?.about ?? null);
  return name === null ? null : changeWords({ name, about }, t);
}

function Saved({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const state = useStore(editing.saving);
  const sign = typeof state === 'string' ? state : 'unsaved';
  return <SavedSign state={sign}>{t(`saving.${sign}`)}</SavedSign>;
}
