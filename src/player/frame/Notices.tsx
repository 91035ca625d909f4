import X from 'lucide-react/icons/x';
import { lazy, memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { Session } from '../../session/session.ts';
import type { Notice } from '../../session/status.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStore } from '../play/useStore.ts';
import styles from './Notices.module.css';

const UnconfirmedDialog = lazy(() =>
  import('./UnconfirmedDialog.tsx').then((module) => ({ default: module.UnconfirmedDialog })),
);

interface NoticesProps {
  readonly session: Session;
}

/** What the learner should know about their work: each said once, until they put it away. */
export const Notices = memo(function Notices({ session }: NoticesProps) {
  const notices = useStore(session.notices);
  const unconfirmed = useStore(session.unconfirmed);
  return (
    <>
      <div aria-live="polite" className={styles['notices']}>
        {notices.map((notice) => (
          <Said key={notice} session={session} notice={notice} />
        ))}
      </div>
      {unconfirmed !== null && (
        <Suspense fallback={null}>
          <UnconfirmedDialog unconfirmed={unconfirmed} />
        </Suspense>
      )}
    </>
  );
});

function Said({ session, notice }: NoticesProps & { readonly notice: Notice }) {
  const { t } = useTranslation();
  const inTab = useStore(session.saving) === 'keptInTab';
  return (
    <div className={styles['notice']}>
      <p>{t(notice === 'reopenFromLms' && inTab ? 'notices.reopenInTab' : `notices.${notice}`)}</p>
      <IconButton
        look="bare"
        icon={<X aria-hidden />}
        label={t('common.close')}
        onClick={() => session.dismiss(notice)}
      />
    </div>
  );
}
