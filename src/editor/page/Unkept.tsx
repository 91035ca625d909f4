import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import styles from './Unkept.module.css';

/**
 * Says what is lost with this window where the browser keeps nothing; until it was read. Where the course
 * itself cannot be saved, that is said instead. Apart from the course, as a state of its own.
 */
export function Unkept({ editing }: { readonly editing: Pick<Editing, 'unkept' | 'saving'> }) {
  const { t } = useTranslation('editor');
  const failure = useStore(editing.unkept);
  const isSaved = typeof useStore(editing.saving) === 'string';
  const [read, setRead] = useState(false);
  if (failure === null || !isSaved || read) return null;
  return (
    <section className={styles['unkept']}>
      <p role="alert">{t(`unkept.${failure.cause}`)}</p>
      <Button look="quiet" onClick={() => setRead(true)}>
        {t('unkept.close')}
      </Button>
    </section>
  );
}
