import { useSelector } from '@xstate/react';
import Award from 'lucide-react/icons/award';
import Check from 'lucide-react/icons/check';
import { Suspense } from 'react';

import { laterView } from '../../blocks/laterView.tsx';
import { withDigits } from '../../core/digits.ts';
import { selectAward } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { millisecondsOf } from '../../session/recordTime.ts';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { useOpenCourse, useSources } from '../play/PlayerContext.ts';
import styles from './Completed.module.css';
import { StartAgain } from './StartAgain.tsx';

// Only in a course that has cards, and once the rest of its cover stands. An offer that cannot be had
// is not made: the cover is there without it.
const few = laterView(async () => {
  const there = await import('../practice/FewToRepeat.tsx').catch(() => null);
  return there?.FewToRepeat ?? Nothing;
});

const Nothing = () => null;

export interface CompletedProps {
  /** Leads to the first lesson. */
  readonly onStart: () => void;
  /** Leads to the certificate; `null` where the course has none. */
  readonly onCertificate: (() => void) | null;
  readonly onStartAgain: () => void;
}

/** The cover of a completed course: when and how well, the certificate, and the way to look again. */
export function Completed({ onStart, onCertificate, onStartAgain }: CompletedProps) {
  const { t } = useTranslation();
  const decks = useSources()?.decks;
  return (
    <div className={styles['completed']}>
      <p className={styles['said']}>
        <span className={styles['sign']}>
          <Check aria-hidden />
        </span>
        {t('cover.completed')}
      </p>
      <Facts />
      <div className={styles['buttons']}>
        {onCertificate !== null && <Certificate look="primary" onPress={onCertificate} />}
        <Button
          size="large"
          look={onCertificate === null ? 'primary' : 'quiet'}
          icon={<ForwardIcon />}
          onClick={onStart}
        >
          {t('cover.reviewCourse')}
        </Button>
        <StartAgain look="bare" certified={onCertificate !== null} onStartAgain={onStartAgain} />
      </div>
      {decks !== undefined && (
        <Suspense>
          <few.View decks={decks} />
        </Suspense>
      )}
    </div>
  );
}

/** What a learner kept of an earlier run, beside the way to begin this one. */
export function CompletedBefore({ onCertificate }: Pick<CompletedProps, 'onCertificate'>) {
  const { t } = useTranslation();
  return (
    <div className={styles['before']}>
      <p>{t('cover.kept')}</p>
      {onCertificate !== null && <Certificate look="quiet" onPress={onCertificate} />}
    </div>
  );
}

interface CertificateProps {
  readonly look: 'primary' | 'quiet';
  readonly onPress: () => void;
}

function Certificate({ look, onPress }: CertificateProps) {
  const { t } = useTranslation();
  return (
    <Button size="large" look={look} icon={<Award aria-hidden />} onClick={onPress}>
      {t('cover.certificate')}
    </Button>
  );
}

function Facts() {
  const { t, i18n } = useTranslation();
  const actor = useOpenCourse()?.session.actor;
  const award = useSelector(actor, (now) => (now === undefined ? null : selectAward(now)));
  const { completedAt = null, score = null } = award ?? {};
  const date = new Intl.DateTimeFormat(withDigits(i18n.language), { dateStyle: 'long' });
  return (
    <dl className={styles['facts']}>
      {completedAt !== null && (
        <div>
          <dt>{t('cover.completedOn')}</dt>
          <dd>{date.format(millisecondsOf(completedAt))}</dd>
        </div>
      )}
      {score !== null && (
        <div>
          <dt>{t('cover.bestScore')}</dt>
          <dd>{t('common.percent', { share: score })}</dd>
        </div>
      )}
    </dl>
  );
}
