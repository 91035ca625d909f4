import { useState } from 'react';

import type { Issue } from '../../core/issue.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Editing } from '../editing/editing.ts';
import { formPlace } from '../editing/formPlace.ts';
import { placeOf } from '../editing/places.ts';
import styles from './CheckNotes.module.css';

/** A calm count of what `check` says, and the list of it: each note leads to its place. */
export function CheckNotes({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const built = useStore(editing.built);
  const { draft } = useStore(editing.history);
  const [open, setOpen] = useState(false);
  const issues = built?.issues ?? [];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const go = ({ place }: Issue) => {
    setOpen(false);
    editing.choose(formPlace(draft, placeOf(place)));
  };
  const words =
    errors > 0
      ? t('check.errors', { count: errors })
      : issues.length > 0
        ? t('check.notes', { count: issues.length })
        : t('check.none');
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
        {issues.length === 0 && <p>{t('check.well')}</p>}
        <ul className={styles['notes']}>
          {issues.map((issue) => (
            <li key={`${issue.place.file} ${issue.place.path} ${issue.rule} ${issue.message}`}>
              <p data-severity={issue.severity} dir="auto">
                <b>{issue.message}</b> {issue.remedy}
              </p>
              <Button look="bare" onClick={() => go(issue)}>
                {t('check.go')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
