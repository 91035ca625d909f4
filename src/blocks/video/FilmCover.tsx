import Play from 'lucide-react/icons/play';
import Replay from 'lucide-react/icons/rotate-ccw';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import styles from './FilmCover.module.css';

export interface FilmCoverProps {
  readonly title: string;
  readonly stage: 'new' | 'ended';
  readonly onPlay: () => void;
}

/**
 * Lies over the picture before the film and after it. The last frame is dimmed and says what it is:
 * nobody takes it for the poster of a film that is still to be seen.
 */
export function FilmCover({ title, stage, onPlay }: FilmCoverProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['cover']} data-stage={stage}>
      {stage === 'new' ? (
        <button
          type="button"
          className={styles['play']}
          aria-label={t('blocks.video.startFilm', { title })}
          onClick={onPlay}
        >
          <Play aria-hidden />
        </button>
      ) : (
        <button type="button" className={styles['again']} onClick={onPlay}>
          <Replay aria-hidden />
          {t('blocks.video.again')}
        </button>
      )}
    </div>
  );
}
