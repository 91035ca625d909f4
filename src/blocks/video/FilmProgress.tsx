import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { usePlayTime } from '../usePlayTime.ts';
import type { VideoContent } from './content.ts';
import styles from './FilmProgress.module.css';

export interface ProgressProps {
  readonly content: VideoContent;
  readonly done: boolean;
  /** Seconds of it that were watched. */
  readonly watched: number;
  /** The second at which it goes on, 0 for the beginning. */
  readonly goesOnAt: number;
}

/** How much of the film was watched, and how much counts, in words. Screen readers find it, and are not told. */
export function FilmProgress({ content, done, watched, goesOnAt }: ProgressProps) {
  const { t } = useTranslation();
  const time = usePlayTime().clock(goesOnAt);
  return (
    <div className={styles['progress']}>
      <Share content={content} done={done} watched={watched} />
      {goesOnAt > 0 && <p>{t('blocks.playing.goesOn', { time })}</p>}
    </div>
  );
}

/** Longer films are told in minutes. */
const MINUTES_FROM = 120;

function Share({ content, done, watched }: Omit<ProgressProps, 'goesOnAt'>) {
  const { t } = useTranslation();
  const { share, seconds } = content;
  if (done && share > 0) return <OpenedCount complete words={t('blocks.video.done')} />;
  if (content.film.kind === 'external') {
    return share === 0 ? null : <p>{t('blocks.video.sayWatched')}</p>;
  }
  const words =
    seconds < MINUTES_FROM
      ? t('blocks.video.secondsWatched', { watched, count: seconds })
      : t('blocks.video.minutesWatched', {
          watched: Math.floor(watched / 60),
          count: Math.round(seconds / 60),
        });
  return <p>{share === 0 ? words : t('blocks.video.progress', { watched: words, share })}</p>;
}
