import { type ReactNode, useLayoutEffect, useRef } from 'react';

import type { VideoContent } from './content.ts';
import styles from './Frame.module.css';

export interface FrameProps extends Pick<VideoContent, 'size'> {
  readonly children: ReactNode;
}

/** Keeps the film's room free. The proportions need no style attribute, which a page may forbid. */
export function Frame({ size: { width, height }, children }: FrameProps) {
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
