import Award from 'lucide-react/icons/award';

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

/** The one thing to do on the cover: start, go on where the learner was, or take the certificate. */
export function StartButton(props: StartButtonProps) {
  const { progress, starting, onStart, onCertificate, onStartAgain } = props;
  const { t } = useTranslation();
  const begun = progress !== null && progress.course.started;
  const course = progress?.course;
  const earned = course?.completed === true;
  const kept = course?.completedBefore === true;
  const certificate = onCertificate !== null && (
    <Button
      size="large"
      look={kept ? 'quiet' : 'primary'}
      icon={<Award aria-hidden />}
      onClick={onCertificate}
    >
      {t('cover.certificate')}
    </Button>
  );
  return (
    <div className={styles['start']}>
      {begun && <SoFar course={progress.course} />}
      {kept && <p className={styles['kept']}>{t('cover.kept')}</p>}
      <div className={styles['buttons']}>
        {earned && certificate}
        <Button
          size="large"
          look={earned && certificate ? 'quiet' : 'primary'}
          icon={<ForwardIcon />}
          onClick={onStart}
          aria-busy={starting}
        >
          {begun ? <ResumeWords progress={progress} /> : t('cover.start')}
        </Button>
        {kept && certificate}
        {begun && (
          <StartAgain
            certified={(earned || kept) && certificate !== false}
            onStartAgain={onStartAgain}
          />
        )}
      </div>
      {starting && <output className={styles['starting']}>{t('cover.starting')}</output>}
    </div>
  );
}

function ResumeWords({ progress: { course, resume } }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  if (course.completed) return t('cover.reviewCourse');
  if (resume === null) return t('cover.resumeShort');
  return t('cover.resume', { number: resume.number, title: resume.lesson.title });
}

function SoFar({ course }: { readonly course: ProgressView }) {
  const { t } = useTranslation();
  const minutes = useMinutes()(course.minutesLeft);
  const words = course.completed
    ? t('cover.completed')
    : t('cover.progress', { share: course.share, minutes });
  return (
    <div className={styles['soFar']}>
      <ProgressBar share={course.share} label={null} />
      <p>{words}</p>
    </div>
  );
}
