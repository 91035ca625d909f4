import X from 'lucide-react/icons/x';
import { lazy, memo, Suspense } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Session } from '../../session/session.ts';
import {
  SIGN_IN_NOTICES,
  signInNotice,
  type Notice,
  type SavingStatus,
} from '../../session/status.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useOpenCourse } from '../play/PlayerContext.ts';
import { useSavingWords } from '../play/savingWords.ts';
import { usePart, useStore } from '../play/useStore.ts';
import styles from './Notices.module.css';

const UnconfirmedDialog = lazy(() =>
  import('./UnconfirmedDialog.tsx').then((module) => ({ default: module.UnconfirmedDialog })),
);

/** Fetched ahead with the panels. Where it cannot be had after all, the page must not go with it. */
const OwnWords = lazy(() =>
  import('./OwnWords.tsx').then(
    (module) => ({ default: module.OwnWords }),
    () => ({ default: () => null }),
  ),
);

/** While one of these holds, the LMS does not take the work. */
const ONLY_HERE: ReadonlySet<SavingStatus> = new Set(['keptOnDevice', 'keptInTab', 'notKept']);

interface NoticesProps {
  readonly session: Session;
}

/** What the learner should know about their work: each said once, until they put it away. */
export const Notices = memo(function Notices({ session }: NoticesProps) {
  const notices = useStore(session.notices);
  const unconfirmed = useStore(session.unconfirmed);
  const isOnlyHere = usePart(session.saving, (status) => ONLY_HERE.has(status));
  return (
    <>
      <div aria-live="polite" className={styles['notices']}>
        {notices.map((notice) => (
          <Said key={notice} session={session} notice={notice} />
        ))}
      </div>
      {isOnlyHere && (
        <Suspense fallback={null}>
          <OwnWords session={session} />
        </Suspense>
      )}
      {unconfirmed !== null && (
        <Suspense fallback={null}>
          <UnconfirmedDialog unconfirmed={unconfirmed} />
        </Suspense>
      )}
    </>
  );
});

/** Notices beside which it is said what has become of the work. */
const SAYS_WHAT_IS_KEPT: ReadonlySet<Notice> = new Set(['lmsUnavailable', 'reopenFromLms']);

/** What is put otherwise where there is no LMS to speak of. */
const ALONE = ['answersDropped', 'lmsUnavailable', 'reopenFromLms', 'reopenInTab'] as const;

/** Notices that speak of the work follow it: what was true when they came up may be so no more. */
function asItStands(notice: Notice, saving: SavingStatus): Notice | 'reopenInTab' {
  if (notice === 'reopenFromLms') return saving === 'keptInTab' ? 'reopenInTab' : notice;
  const speaks = SIGN_IN_NOTICES.some((each) => each === notice);
  return speaks ? signInNotice(saving) : notice;
}

function Said({ session, notice }: NoticesProps & { readonly notice: Notice }) {
  const { t } = useTranslation();
  const said = useSavingWords('sentence');
  const saving = useStore(session.saving);
  const standsAlone = useOpenCourse()?.keeper === 'browser';
  const shown = asItStands(notice, saving);
  const alone = standsAlone ? ALONE.find((each) => each === shown) : undefined;
  return (
    <div className={styles['notice']}>
      <p>
        {alone === undefined ? t(`notices.${shown}`) : t(`notices.alone.${alone}`)}{' '}
        {SAYS_WHAT_IS_KEPT.has(notice) && said}
      </p>
      <IconButton
        look="bare"
        icon={<X aria-hidden />}
        label={t('common.close')}
        onClick={() => session.dismiss(notice)}
      />
    </div>
  );
}
