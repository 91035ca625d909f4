import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { CallEntry } from '../record/logEntry.ts';
import styles from './CallsPanel.module.css';
import panel from './panel.module.css';
import { Value } from './Value.tsx';

/** A call: its name, what it is about, what came back. */
export function CallRow({ call }: { readonly call: CallEntry }) {
  const { t } = useTranslation('simulator');
  const { answer, element, error, name, number, trouble, value } = call;
  const isRead = name.startsWith('Get');
  const refused = error !== '0' && !isRead;
  return (
    <>
      <p className={styles['line']}>
        <span className={styles['number']}>{number}</span>
        <span className={`${styles['name']} ${panel['code']}`}>{name}</span>
        {element !== '' && <span className={panel['code']}>{element}</span>}
        {!isRead && (
          <span className={`${styles['answer']} ${panel['code']}`} data-refused={refused}>
            {answer}
          </span>
        )}
        {error !== '0' && (
          <span className={panel['code']}>{t('calls.error', { code: error })}</span>
        )}
      </p>
      <Value text={isRead ? answer : value} />
      {trouble !== null && (
        <p className={styles['trouble']}>
          {t('calls.madeBy', { trouble: t(`trouble.names.${trouble}`) })}
        </p>
      )}
    </>
  );
}
