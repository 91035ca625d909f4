import { useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PutAside } from '../../session/peopleList.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NotYouDialog.module.css';

interface AsideListProps {
  readonly aside: readonly PutAside[];
  readonly begun: boolean;
  readonly onGoOn: (person: PutAside) => void;
  readonly onDelete: (person: PutAside) => void;
  readonly onTakeIn: (file: File) => void;
}

/** Whose work is put aside in this browser, and the way for a copy of such work to come here. */
export function AsideList({ aside, begun, onDelete, onGoOn, onTakeIn }: AsideListProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={styles['aside']} aria-labelledby={id}>
      <h3 id={id} className={styles['label']}>
        {t(aside.length > 0 ? 'people.aside' : 'people.asideNone')}
      </h3>
      {begun && aside.length > 0 && <p className={styles['hint']}>{t('people.goOnMore')}</p>}
      {aside.length > 0 && (
        <ul className={styles['list']}>
          {aside.map((person) => (
            <li key={person.seat} className={styles['person']}>
              <Button look="quiet" onClick={() => onGoOn(person)}>
                {t('people.goOn', { label: person.label })}
              </Button>
              <Button
                look="bare"
                aria-label={t('people.deleteNamed', { label: person.label })}
                onClick={() => onDelete(person)}
              >
                {t('people.delete')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label className={styles['file']}>
        {t('people.takeIn')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again.
            target.value = '';
            if (file !== undefined) onTakeIn(file);
          }}
        />
      </label>
    </section>
  );
}
