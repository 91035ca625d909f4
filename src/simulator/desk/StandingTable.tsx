import { useTranslation } from 'react-i18next';

import styles from './ProgressPanel.module.css';
import { useStanding } from './useStanding.ts';

const rows = ['completion', 'success', 'score', 'time'] as const;

/** What a report of the LMS shows. */
export function StandingTable({ id }: { readonly id: string }) {
  const { t } = useTranslation('simulator');
  const standing = useStanding(id);
  return (
    <dl className={styles['standing']}>
      {rows.map((row) => (
        <div key={row} hidden={row === 'success' && !standing?.success} className={styles['row']}>
          <dt>{t(`progress.${row}`)}</dt>
          <dd>{standing?.[row] || t('progress.noScore')}</dd>
        </div>
      ))}
    </dl>
  );
}
