import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CHECK_FAILED, NOT_CHECKED } from '../build/builtDraft.ts';
import type { Editing } from '../editing/editing.ts';
import styles from './CheckNotes.module.css';
import { IssueList } from './IssueList.tsx';
import { useIssues } from './useIssues.ts';

/** A calm count of what `check` says, and the list of it: each note leads to its place. */
export function CheckNotes({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const issues = useIssues(editing);
  const isChecked = issues !== NOT_CHECKED && issues !== CHECK_FAILED;
  const [open, setOpen] = useState(false);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const words =
    errors > 0
      ? t('check.errors', { count: errors })
      : issues.length > 0
        ? t('check.notes', { count: issues.length })
        : t(isChecked ? 'check.none' : issues === CHECK_FAILED ? 'check.failed' : 'check.looking');
  return (
    <>
      <Button
        look="quiet"
        className={styles['count']}
        data-errors={errors > 0 || undefined}
        onClick={() => setOpen(true)}
      >
        {words}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('check.title')}
        closeLabel={t('close')}
        place="end"
      >
        <p className={styles['sum']}>
          {isChecked && issues.length === 0 ? t('check.well') : words}
        </p>
        <IssueList editing={editing} issues={issues} onGo={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
