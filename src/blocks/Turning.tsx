import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';

import { useAnnounce } from '../ui/Announcer.tsx';
import { ForwardIcon } from '../ui/ForwardIcon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Turning.module.css';

/** What the ways through a row are called. */
export interface TurningWords {
  readonly previous: string;
  readonly next: string;
  /** Which one of the row this is. */
  readonly place: (index: number) => string;
}

export interface TurningProps {
  readonly here: number;
  readonly count: number;
  readonly words: TurningWords;
  readonly onGo: (index: number) => void;
  /** Stands between the two ways, and may lead to any of the row. */
  readonly children: (go: (index: number) => void) => ReactNode;
}

/** To the one before and to the one after; where that leads is said. */
export function Turning({ here, count, words, onGo, children }: TurningProps) {
  const announce = useAnnounce();
  const go = (index: number) => {
    if (index < 0 || index >= count) return;
    onGo(index);
    announce(words.place(index));
  };
  return (
    <div className={styles['turning']}>
      <IconButton
        icon={<ArrowLeft className="mirrors" aria-hidden />}
        label={words.previous}
        aria-disabled={here === 0}
        onClick={() => go(here - 1)}
      />
      {children(go)}
      <IconButton
        icon={<ForwardIcon />}
        label={words.next}
        aria-disabled={here === count - 1}
        onClick={() => go(here + 1)}
      />
    </div>
  );
}
