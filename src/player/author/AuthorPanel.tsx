import { useId, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { CourseEdit } from '../../course/library.ts';
import type { Store } from '../../session/valueStore.ts';
import { CourseActorContext } from '../play/CourseActor.ts';
import type { Player } from '../play/player.ts';
import { useStore } from '../play/useStore.ts';
import styles from './AuthorPanel.module.css';
import { authorNotes, type Corner } from './authorNotes.ts';
import { Jump } from './Jump.tsx';
import { AuthorLocks } from './AuthorLocks.tsx';
import { ErrorList, WarningList } from './IssueList.tsx';
import { MoveHandle } from './MoveHandle.tsx';
import { useIssueCounts } from './useIssueCounts.ts';

interface AuthorPanelProps {
  readonly player: Pick<Player, 'course'>;
  readonly edits: Store<CourseEdit>;
}

/**
 * What an author has beside the course: what is said of it, and the keys to every lock. It stands in
 * a corner of the window, which is the author's choice, and folds away.
 */
export function AuthorPanel({ player, edits }: AuthorPanelProps) {
  const { t } = useTranslation();
  const edit = useStore(edits);
  const broken = edit.outcome === 'broken';
  const { inWords } = useIssueCounts(edit.issues);
  const [open, setOpen] = useOpen(broken);
  const [corner, setCorner] = useState(authorNotes.corner);
  const panel = useRef<HTMLElement>(null);
  const body = useId();
  const move = (to: Corner) => {
    authorNotes.keepCorner(to);
    setCorner(to);
  };
  return (
    <aside
      ref={panel}
      className={styles['author']}
      data-corner={corner}
      aria-label={t('author.mode')}
    >
      <output className="visually-hidden">
        {[inWords.errors, inWords.warnings].filter(Boolean).join(' · ')}
      </output>
      <div className={styles['head']}>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span>{t('author.mode')}</span>
          {inWords.errors !== '' && <b>{inWords.errors}</b>}
          {inWords.warnings !== '' && <span>{inWords.warnings}</span>}
        </button>
        <MoveHandle panel={panel} corner={corner} onMove={move} />
      </div>
      <div id={body} className={styles['body']} hidden={!open}>
        {broken && <p className={styles['quiet']}>{t('author.lastGood')}</p>}
        <ErrorList course={edit.course} issues={edit.issues} />
        <Tools player={player} />
        <WarningList course={edit.course} issues={edit.issues} />
      </div>
    </aside>
  );
}

function Tools({ player }: Pick<AuthorPanelProps, 'player'>) {
  const session = useStore(player.course)?.session;
  if (session === undefined) return null;
  return (
    <CourseActorContext value={session.actor}>
      <div className={styles['tools']}>
        <AuthorLocks />
        <Jump />
      </div>
    </CourseActorContext>
  );
}

/**
 * Whether the panel is unfolded: as the author left it. A save that breaks the course unfolds it,
 * and one that mends it leaves it as it was before; warnings never do.
 */
function useOpen(broken: boolean): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => broken || authorNotes.open());
  const [before, setBefore] = useState(broken);
  if (before !== broken) {
    setBefore(broken);
    setOpen(broken || authorNotes.open());
  }
  const choose = (next: boolean) => {
    authorNotes.keepOpen(next);
    setOpen(next);
  };
  return [open, choose];
}
