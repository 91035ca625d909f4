import Play from 'lucide-react/icons/play';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ForeignFrame, type FrameRights } from '../ForeignFrame.tsx';
import { OutLink } from '../OutLink.tsx';
import { PlayFailure } from '../PlayFailure.tsx';
import { PlayProgress } from '../PlayProgress.tsx';
import { keptRanges, resumeAt, secondsPlayed } from '../played.ts';
import type { BlockViewProps } from '../viewContract.ts';
import type { ExternalFilmContent, LocalFilmContent, VideoContent } from './content.ts';
import type { FilmPlace } from './filmPlace.tsx';
import styles from './FilmSide.module.css';
import { LocalFilm } from './LocalFilm.tsx';
import type { FilmStopping } from './useFilmStops.tsx';

export interface FilmSideProps extends BlockViewProps<'video'> {
  readonly place: FilmPlace;
  readonly stopping: FilmStopping;
  readonly failed: boolean;
  readonly onFailed: (failed: boolean) => void;
  /** The learner's word, which counts for an external film only. */
  readonly children: ReactNode;
}

/** The film, and how far the learner is with it. */
export function FilmSide(props: FilmSideProps) {
  const { block, state, done, children } = props;
  const { content } = block;
  const kept = keptRanges(state);
  // Where it goes on is where the learner was when they came, not where they are now.
  const [startAt] = useState(() =>
    content.film.kind === 'local' ? resumeAt(kept, content.seconds) : 0,
  );
  return (
    <div className={styles['side']}>
      <Frame size={content.size}>
        <Shown {...props} startAt={startAt} />
      </Frame>
      <PlayProgress
        medium="video"
        seconds={content.seconds}
        share={content.share}
        done={done}
        played={content.film.kind === 'local' ? secondsPlayed(kept) : null}
        goesOnAt={props.failed ? 0 : startAt}
      />
      {content.film.kind === 'external' && (
        <div className={styles['ways']}>
          {children}
          <PageLink to={content.film.page} provider={content.film.provider} />
        </div>
      )}
    </div>
  );
}

type ShownProps = Omit<FilmSideProps, 'children'> & { readonly startAt: number };

function Shown(props: ShownProps) {
  const { block, failed, onFailed, ...rest } = props;
  const { content } = block;
  const { film, title, poster } = content;
  if (film.kind === 'external' || failed) {
    return (
      <div className={styles['picture']}>
        {film.kind === 'external' ? (
          <ExternalFilm film={film} title={title} poster={poster} />
        ) : (
          <NotPlayed film={film} onTryAgain={() => onFailed(false)} />
        )}
      </div>
    );
  }
  return <LocalFilm content={content} film={film} {...rest} onFail={() => onFailed(true)} />;
}

interface NotPlayedProps {
  readonly film: LocalFilmContent;
  readonly onTryAgain: () => void;
}

function NotPlayed({ film: { sources }, onTryAgain }: NotPlayedProps) {
  const { t } = useTranslation();
  // The last one is the format that most players know.
  const { format = '', address = null } = sources.at(-1) ?? {};
  return (
    <PlayFailure
      message={t('blocks.video.failed')}
      address={address}
      download={t('blocks.video.download', { format: format.toUpperCase() })}
      onTryAgain={onTryAgain}
    />
  );
}

interface ExternalFilmProps extends Pick<VideoContent, 'title' | 'poster'> {
  readonly film: ExternalFilmContent;
}

function ExternalFilm({ film: { address, provider }, title, poster }: ExternalFilmProps) {
  const { t } = useTranslation();
  const { host } = new URL(address);
  return (
    <ForeignFrame
      address={address}
      title={title}
      poster={poster}
      words={{
        shownBy: t('blocks.video.shownBy', { provider }),
        willLearn: t('blocks.video.willLearn', { host }),
        agree: t('blocks.video.play', { host }),
        icon: <Play aria-hidden />,
      }}
      rights={OF_PLAYERS}
    />
  );
}

const OF_PLAYERS: FrameRights = {
  sandbox: 'allow-presentation',
  allow: 'fullscreen; encrypted-media; picture-in-picture',
  // Players ask which site they are shown on; which course it is, is none of their business.
  referrerPolicy: 'strict-origin',
};

function PageLink({ to, provider }: { readonly to: string; readonly provider: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <OutLink to={to}>{t('blocks.video.page', { provider })}</OutLink>
    </p>
  );
}

interface FrameProps extends Pick<VideoContent, 'size'> {
  readonly children: ReactNode;
}

/** Keeps the film's room free. The proportions need no style attribute, which a page may forbid. */
function Frame({ size: { width, height }, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.style.setProperty('--width', String(width));
    frame.current?.style.setProperty('--height', String(height));
  }, [width, height]);
  return (
    <div ref={frame} className={styles['frame']}>
      {children}
    </div>
  );
}
