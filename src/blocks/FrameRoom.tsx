import type { ReactNode, Ref } from 'react';

import styles from './FrameRoom.module.css';

interface FrameRoomProps {
  /** As its author wants it, as far as the screen has so much. */
  readonly height: 'low' | 'medium' | 'high';
  /** Nothing is there yet but the way to start it. */
  readonly waits?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** Room for a page that is not the course's, or for what is said before it comes. */
export const FrameRoom = ({ height, waits = false, ref, children }: FrameRoomProps) => (
  <div ref={ref} className={styles['room']} data-height={height} data-waits={waits || undefined}>
    {children}
  </div>
);

/** Below such a page: what is left to do with it. */
export const FrameEnd = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['end']}>{children}</div>
);
