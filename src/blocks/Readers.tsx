import { useTranslation } from '../i18n/useTranslation.tsx';
import styles from './Readers.module.css';
import { readersOf, useReceiver } from './receiver.tsx';

interface ReadersProps {
  /** What is kept: each in words of its own. */
  readonly of: 'checklist' | 'notes' | 'openText' | 'profile';
  /** Its author has an LMS told of it. */
  readonly report: boolean;
  /** For describing by it what is to be filled in. */
  readonly id?: string;
}

/** Who can read what learners say of or for themselves. Told first, so that they can decide. */
export function Readers({ of, report, id }: ReadersProps) {
  const { t } = useTranslation();
  const readers = readersOf(report, useReceiver());
  return (
    <p id={id} className={styles['readers']} data-told={readers === 'reported' || undefined}>
      {t(`blocks.${of}.readers.${readers}`)}
    </p>
  );
}
