import { useTranslation } from 'react-i18next';

import { Mark } from '../../ui/Mark.tsx';
import styles from './ProblemPage.module.css';
import type { StartProblem } from './startDesk.ts';

/** Says why a package cannot be played. */
export function ProblemPage({ problem }: { readonly problem: StartProblem }) {
  const { t } = useTranslation('simulator');
  return (
    <main className={styles['page']}>
      <Mark size={48} />
      <h1 className={styles['title']}>{t('problem.title')}</h1>
      <p>{t(`problem.${problem}`)}</p>
    </main>
  );
}
