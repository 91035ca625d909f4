import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { RequestEntry } from '../record/logEntry.ts';
import styles from './CallsPanel.module.css';
import panel from './panel.module.css';
import { Value } from './Value.tsx';

/** A request to the record store: what was asked, and the status that came back. */
export function RequestRow({ request }: { readonly request: RequestEntry }) {
  const { t } = useTranslation('simulator');
  const { body, number, status, trouble, words } = request;
  return (
    <>
      <p className={styles['line']}>
        <span className={styles['number']}>{number}</span>
        <span className={`${styles['name']} ${panel['code']}`}>{words}</span>
        <span
          className={`${styles['answer']} ${panel['code']}`}
          data-refused={status >= 400 && status !== 404}
        >
          {status === 0 ? '—' : status}
        </span>
      </p>
      <Value text={body} />
      {trouble !== null && (
        <p className={styles['trouble']}>
          {t('calls.madeBy', { trouble: t(`trouble.names.${trouble}`) })}
        </p>
      )}
    </>
  );
}
