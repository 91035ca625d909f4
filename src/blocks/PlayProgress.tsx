import { useTranslation } from '../i18n/useTranslation.tsx';
import { OpenedCount } from './OpenedCount.tsx';
import styles from './PlayProgress.module.css';
import { usePlayTime } from './usePlayTime.ts';

export interface PlayProgressProps {
  readonly medium: 'audio' | 'video';
  /** The whole seconds that it lasts. */
  readonly seconds: number;
  /** How much of it counts as done, 0–1; 0 when going past it is enough. */
  readonly share: number;
  readonly done: boolean;
  /** Seconds of it that were played; `null` where that is not known, and the learner says so. */
  readonly played: number | null;
  /** The second at which it goes on, 0 for the beginning. */
  readonly goesOnAt: number;
}

/** How much was played, and how much counts, in words. Screen readers find it, and are not told. */
export function PlayProgress(props: PlayProgressProps) {
  const { t } = useTranslation();
  const { goesOnAt } = props;
  const time = usePlayTime().clock(goesOnAt);
  return (
    <div className={styles['progress']}>
      <Share {...props} />
      {goesOnAt > 0 && <p>{t('blocks.playing.goesOn', { time })}</p>}
    </div>
  );
}

/** What lasts longer is told in minutes. */
const MINUTES_FROM = 120;

function Share({ medium, seconds, share, done, played }: Omit<PlayProgressProps, 'goesOnAt'>) {
  const { t } = useTranslation();
  if (done && share > 0) return <OpenedCount complete words={t(`blocks.${medium}.done`)} />;
  if (played === null) return share === 0 ? null : <p>{t('blocks.video.sayWatched')}</p>;
  const words =
    seconds < MINUTES_FROM
      ? t(`blocks.${medium}.secondsPlayed`, { played, count: seconds })
      : t(`blocks.${medium}.minutesPlayed`, {
          played: Math.floor(played / 60),
          count: Math.round(seconds / 60),
        });
  return <p>{share === 0 ? words : t(`blocks.${medium}.progress`, { played: words, share })}</p>;
}
