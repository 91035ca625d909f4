import { Suspense } from 'react';

import { laterView } from '../../blocks/laterView.tsx';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { LessonView, ProgressView } from '../../engine/view.ts';
import { useMinutes } from '../words/useMinutes.ts';
import { StartAgain } from './StartAgain.tsx';
import styles from './StartButton.module.css';

/** How far the learner is, and the lesson that Resume leads to. */
export interface Progress {
  readonly course: ProgressView;
  readonly resume: LessonView | null;
}

interface StartButtonProps {
  readonly progress: Progress | null;
  readonly starting: boolean;
  readonly onStart: () => void;
  readonly onCertificate: (() => void) | null;
  readonly onStartAgain: () => void;
}

// Few learners come back to a completed course: what its cover says is not in what all wait for.
const done = laterView(async () => (await import('./Completed.tsx')).Completed);
const doneBefore = laterView(async () => (await import('./Completed.tsx')).CompletedBefore);

/** The one thing to do on the cover: start, go on where the learner was, or take the certificate. */
export function StartButton(props: StartButtonProps) {
  const { progress, starting, onStart, onCertificate, onStartAgain } = props;
  const { t } = useTranslation();
  const begun = progress !== null && progress.course.started;
  const kept = progress?.course.completedBefore === true;
  if (progress?.course.completed === true) {
    return (
      <Suspense>
        <done.View {...{ onStart, onCertificate, onStartAgain }} />
      </Suspense>
    );
  }
  return (
    <div className={styles['start']}>
      {begun && <SoFar course={progress.course} />}
      <div className={styles['buttons']}>
        <Button size="large" icon={<ForwardIcon />} onClick={onStart} aria-busy={starting}>
          {begun ? <ResumeWords progress={progress} /> : t('cover.start')}
        </Button>
        {begun && (
          <StartAgain certified={kept && onCertificate !== null} onStartAgain={onStartAgain} />
        )}
      </div>
      <Suspense>{kept && <doneBefore.View onCertificate={onCertificate} />}</Suspense>
      {starting && <output className={styles['starting']}>{t('cover.starting')}</output>}
    </div>
  );
}

function ResumeWords({ progress: { resume } }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  if (resume === null) return t('cover.resumeShort');
  return t('cover.resume', { number: resume.number, title: resume.lesson.title });
}

function SoFar({ course }: { readonly course: ProgressView }) {
  const { t } = useTranslation();
  const minutes = useMinutes()(course.minutesLeft);
  return (
    <div className={styles['soFar']}>
      <ProgressBar share={course.share} label={null} />
      <p>{t('cover.progress', { share: course.share, minutes })}</p>
    </div>
  );
}
