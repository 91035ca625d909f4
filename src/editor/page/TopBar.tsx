import ArrowLeft from 'lucide-react/icons/arrow-left';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SavedSign } from '../../ui/SavedSign.tsx';
import type { Change } from '../document/history.ts';
import type { Editing } from '../editing/editing.ts';
import type { SavingState } from '../editing/saving.ts';
import { CheckNotes } from './CheckNotes.tsx';
import { changeWords } from './changeWords.ts';
import { PublishButton } from './PublishButton.tsx';
import styles from './TopBar.module.css';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';
import type { Workspace } from './workspaces.ts';

export interface TopBarProps {
  readonly editing: Editing;
  readonly title: string;
  readonly onLeave: () => void;
  readonly onOpen: (workspace: Workspace) => void;
}

/** What is edited, the way back, undo and redo, and what has become of the work. */
export function TopBar({ editing, title, onLeave, onOpen }: TopBarProps) {
  const { t } = useTranslation('editor');
  const { done, undone } = useStore(editing.history);
  const [last, next] = [done.at(-1), undone.at(-1)];
  const named = (change: Change | undefined) =>
    change === undefined ? '' : changeWords(change, t);
  return (
    <header className={styles['bar']}>
      <IconButton
        icon={<ArrowLeft className="mirrors" aria-hidden />}
        label={t('bar.leave')}
        labelled="wide"
        onClick={onLeave}
      />
      <h1 className={styles['title']}>{title}</h1>
      <Saved state={useStore(editing.saving)} />
      <IconButton
        icon={<Undo2 className="mirrors" aria-hidden />}
        label={last === undefined ? t('bar.undoNothing') : t('bar.undo', { what: named(last) })}
        title={named(last)}
        disabled={last === undefined}
        onClick={editing.undo}
      />
      <IconButton
        icon={<Redo2 className="mirrors" aria-hidden />}
        label={next === undefined ? t('bar.redoNothing') : t('bar.redo', { what: named(next) })}
        title={named(next)}
        disabled={next === undefined}
        onClick={editing.redo}
      />
      {/* A section of its own, as the heads of the dialogs within would else be heads of the page. */}
      <section className={styles['whole']}>
        <CheckNotes editing={editing} />
        <WorkspaceMenu onOpen={onOpen} />
        <PublishButton editing={editing} />
      </section>
    </header>
  );
}

function Saved({ state }: { readonly state: SavingState }) {
  const { t } = useTranslation('editor');
  const sign = typeof state === 'string' ? state : 'unsaved';
  return <SavedSign state={sign}>{t(`saving.${sign}`)}</SavedSign>;
}
