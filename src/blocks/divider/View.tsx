import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import styles from './View.module.css';

/** A line between two parts; what stands in it is read like any other words. */
export function View({ block: { content } }: BlockViewProps<'divider'>) {
  const { t } = useTranslation();
  const { label, number } = content;
  if (label === null && number === null) return <hr className={styles['line']} />;
  return (
    <p className={styles['divider']}>
      {number !== null && (
        <span className={styles['number']}>{t('blocks.panels.number', { number })}</span>
      )}
      {number !== null && ' '}
      {label !== null && (
        <span className={styles['label']}>
          <Plain text={label} />
        </span>
      )}
    </p>
  );
}
