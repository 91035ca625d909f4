import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Editing } from '../editing/editing.ts';
import type { Publisher, PublishTrouble } from '../shelf/publisher.ts';
import { IssueList } from './IssueList.tsx';
import styles from './PublishDialog.module.css';
import { PublishForm } from './PublishForm.tsx';
import { PublishOutcome } from './PublishOutcome.tsx';
import { publishTroubleWords } from './publishTroubleWords.ts';
import { Said } from './Said.tsx';
import { useIssues } from './useIssues.ts';
import { usePublishing } from './usePublishing.ts';

export interface PublishDialogProps {
  readonly editing: Editing;
  readonly publisher: Publisher;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Makes a package of the course: what it is for, how far it is, what came of it. */
export function PublishDialog({ editing, publisher, open, onClose }: PublishDialogProps) {
  const { t } = useTranslation('editor');
  const { state, publish, chooseAgain } = usePublishing(editing, publisher);
  const issues = useIssues(editing);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const isWorking = state.kind === 'working';
  const stage = state.kind === 'working' ? state.stage : null;
  const progress = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (stage !== null) bringIntoView(progress.current);
  }, [stage]);
  const [isAgain, setAgain] = useState(false);
  const close = () => {
    onClose();
    setAgain(false);
    if (!isWorking) chooseAgain();
  };
  const again = () => {
    setAgain(true);
    chooseAgain();
  };
  return (
    <Dialog open={open} onClose={close} title={t('publish.title')} closeLabel={t('close')}>
      {state.kind === 'done' ? (
        <PublishOutcome
          publication={state.publication}
          drafts={state.drafts}
          publisher={publisher}
          onAgain={again}
        />
      ) : errors.length > 0 && !isWorking ? (
        <>
          <p className={styles['lead']}>{t('publish.errors', { count: errors.length })}</p>
          <IssueList editing={editing} issues={errors} onGo={close} />
        </>
      ) : (
        <PublishForm
          editing={editing}
          isAgain={isAgain}
          isWorking={isWorking}
          onPublish={publish}
        />
      )}
      {state.kind === 'trouble' && <Trouble trouble={state.trouble} />}
      {/* There before it speaks: what comes together with its words is not heard everywhere. */}
      <output ref={progress} className={styles['progress']}>
        {stage !== null && t(`publish.progress.${stage}`)}
      </output>
    </Dialog>
  );
}

/** Below a form that is longer than the window, nobody would see it. */
const bringIntoView = (box: HTMLElement | null): void => box?.scrollIntoView({ block: 'nearest' });

function Trouble({ trouble }: { readonly trouble: PublishTrouble }) {
  const { t } = useTranslation('editor');
  const words = publishTroubleWords(trouble, t);
  return (
    <div ref={bringIntoView} className={styles['trouble']} role="alert">
      <p>{words ?? t('publish.trouble.said')}</p>
      {trouble.kind === 'said' && (
        <p className={styles['said']}>
          <Said words={trouble.words} />
        </p>
      )}
    </div>
  );
}
