import { useTranslation } from 'react-i18next';

import type { Warning } from '../record/warning.ts';
import styles from './CallsPanel.module.css';

/** What is wrong with a call, in words. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { t } = useTranslation('simulator');
  return warnings.map(({ about, kind, level }) => (
    <p key={`${kind} ${about}`} className={styles['warning']} data-level={level}>
      <span className={styles['level']}>{t(`levels.${level}`)}.</span>{' '}
      {t(`warnings.${kind}`, { about })}
    </p>
  ));
}
