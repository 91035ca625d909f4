import { type ReactNode, useEffect, useRef, useState } from 'react';

import { Button } from '../ui/Button.tsx';
import { useMediaAddress } from '../ui/MediaBase.tsx';
import styles from './ForeignFrame.module.css';

/**
 * The addresses on other sites that the learner agreed to load. They last as long as the page: the
 * next visit asks again, and nothing of it is ever stored.
 */
const agreedTo = new Set<string>();

/** What is said before anything is asked of another site. */
export interface ConsentWords {
  readonly shownBy: string;
  /** Who will learn what. */
  readonly willLearn: string;
  readonly agree: string;
  /** Follows the words of the button. */
  readonly icon?: ReactNode;
}

/** What a frame lets another site do. All else is refused to it. */
export interface FrameRights {
  /** Beyond scripts and a storage of its own, without which hardly a site works. */
  readonly sandbox: string;
  /** For the attribute of this name: what the browser would else refuse to another site. */
  readonly allow: string;
  readonly referrerPolicy: 'no-referrer' | 'strict-origin';
}

export interface ForeignFrameProps {
  /** https. */
  readonly address: string;
  readonly title: string;
  readonly words: ConsentWords;
  readonly rights: FrameRights;
  /** The address of a picture of the course's own, shown until the learner agrees. */
  readonly poster?: string | null;
  readonly onShown?: () => void;
}

/** What another site shows within the page, of which nothing is loaded until the learner agrees. */
export function ForeignFrame(props: ForeignFrameProps) {
  const { address, title, rights, onShown } = props;
  const [stage, setStage] = useState<'asking' | 'agreed' | 'framed'>(
    agreedTo.has(address) ? 'framed' : 'asking',
  );
  const frame = useRef<HTMLIFrameElement>(null);
  // The button that was pressed is gone: the focus goes to what it brought.
  useEffect(() => {
    if (stage === 'agreed') frame.current?.focus({ preventScroll: true });
  }, [stage]);
  const told = useRef(false);
  useEffect(() => {
    if (stage === 'asking' || told.current) return;
    told.current = true;
    onShown?.();
  }, [stage, onShown]);
  const agree = () => {
    agreedTo.add(address);
    setStage('agreed');
  };
  if (stage === 'asking') return <Consent {...props} onAgree={agree} />;
  return (
    <iframe
      ref={frame}
      className={styles['frame']}
      title={title}
      src={address}
      sandbox={sandboxFor(address, rights.sandbox)}
      allow={rights.allow}
      referrerPolicy={rights.referrerPolicy}
    />
  );
}

/** A site needs its scripts and its own storage; from our own origin, the two would undo the rest. */
const sandboxFor = (address: string, more: string): string =>
  new URL(address).origin === location.origin
    ? 'allow-scripts'
    : `allow-scripts allow-same-origin ${more}`;

/** Says who will learn what, before anything is asked of another site. */
function Consent({
  words: { shownBy, willLearn, agree, icon },
  poster = null,
  onAgree,
}: ForeignFrameProps & { readonly onAgree: () => void }) {
  return (
    <div className={styles['consent']}>
      {poster !== null && <Poster source={poster} />}
      <div className={styles['words']}>
        <p>
          <strong>{shownBy}</strong> {willLearn}
        </p>
        <Button look="quiet" icon={icon} onClick={onAgree}>
          {agree}
        </Button>
      </div>
    </div>
  );
}

/** It says nothing that the words beside the frame do not. */
function Poster({ source }: { readonly source: string }) {
  return <img className={styles['poster']} src={useMediaAddress(source)} alt="" loading="lazy" />;
}
