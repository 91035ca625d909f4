import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PutAside } from '../../session/peopleList.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadText } from '../../ui/downloadText.ts';
import styles from './NotYouDialog.module.css';

interface DeleteAsideProps {
  readonly person: PutAside;
  /** The person's work as the text of a file. */
  readonly copy: (person: PutAside) => string;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}

/** A question of its own, which offers a copy before anything is lost. */
export function DeleteAside({ copy, onDelete, onKeep, person }: DeleteAsideProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const save = () => {
    downloadText(`${person.label}.waymark.json`, copy(person), 'application/json');
    setSaved(true);
  };
  return (
    <div className={styles['body']}>
      <p>{t('people.deleteMore')}</p>
      <div className={styles['buttons']}>
        <Button onClick={save}>{t('people.saveCopy')}</Button>
        <Button look="quiet" onClick={onDelete}>
          {t('people.deleteNow')}
        </Button>
        <Button look="bare" onClick={onKeep}>
          {t('people.keep')}
        </Button>
      </div>
      <output className={styles['said']}>{saved && t('people.savedCopy')}</output>
    </div>
  );
}
