import X from 'lucide-react/icons/x';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { Session } from '../../session/session.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStore } from '../play/useStore.ts';
import styles from './Notices.module.css';

const UnconfirmedDialog = lazy(() =>
  import('./UnconfirmedDialog.tsx').then((module) => ({ default: module.UnconfirmedDialog })),
);

/** What the learner should know about their work: each said once, until they put it away. */
export function Notices({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const notices = useStore(session.notices);
  const unconfirmed = useStore(session.unconfirmed);
  const inTab = useStore(session.saving) === 'keptInTab';
  return (
    <>
      <div aria-live="polite" className={styles['notices']}>
        {notices.map((notice) => (
          <div key={notice} className={styles['notice']}>
            <p>
              {t(notice === 'reopenFromLms' && inTab ? 'notices.reopenInTab' : `notices.${notice}`)}
            </p>
            <IconButton
              look="bare"
              icon={<X aria-hidden />}
              label={t('common.close')}
              onClick={() => session.dismiss(notice)}
            />
          </div>
        ))}
      </div>
      {unconfirmed !== null && (
        <Suspense fallback={null}>
          <UnconfirmedDialog unconfirmed={unconfirmed} />
        </Suspense>
      )}
    </>
  );
}
