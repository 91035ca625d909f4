import { useEffect, useRef, useState } from 'react';

import { Consent } from './Consent.tsx';
import type { ExternalFilmContent, VideoContent } from './content.ts';
import styles from './ExternalFilm.module.css';

/**
 * The addresses of external films that the learner agreed to load. They last as long as the page:
 * the next visit asks again, and nothing of it is ever stored.
 */
const agreedTo = new Set<string>();

export interface ExternalFilmProps extends Pick<VideoContent, 'title' | 'poster'> {
  readonly film: ExternalFilmContent;
}

/** A film on another site, of which nothing is loaded until the learner agrees. */
export function ExternalFilm({ title, poster, film }: ExternalFilmProps) {
  const { address } = film;
  const [stage, setStage] = useState<'asking' | 'agreed' | 'framed'>(
    agreedTo.has(address) ? 'framed' : 'asking',
  );
  const frame = useRef<HTMLIFrameElement>(null);
  // The button that was pressed is gone: the focus goes to what it brought.
  useEffect(() => {
    if (stage === 'agreed') frame.current?.focus({ preventScroll: true });
  }, [stage]);
  const play = () => {
    agreedTo.add(address);
    setStage('agreed');
  };
  if (stage === 'asking') return <Consent film={film} poster={poster} onAgree={play} />;
  return (
    <iframe
      ref={frame}
      className={styles['film']}
      title={title}
      src={address}
      sandbox={permissions(address)}
      allow="fullscreen; encrypted-media; picture-in-picture"
      // Players ask which site they are shown on; which course it is, is none of their business.
      referrerPolicy="strict-origin"
    />
  );
}

/** A player needs its scripts and its own storage; from our own origin, the two would undo the rest. */
const permissions = (address: string): string =>
  new URL(address).origin === location.origin
    ? 'allow-scripts'
    : 'allow-scripts allow-same-origin allow-presentation';
