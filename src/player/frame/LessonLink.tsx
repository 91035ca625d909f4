import type { MouseEvent, ReactNode } from 'react';

import type { LessonView } from '../../engine/view.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { lessonAddress } from '../history/route.ts';
import { useLessonStatus } from './useLessonStatus.ts';

interface LessonLinkProps {
  readonly view: LessonView;
  readonly className: string | undefined;
  /** The lesson's name and, for a locked one, what opens it. */
  readonly children: ReactNode;
  readonly onFollow?: () => void;
}

/** Leads to a lesson. A locked one can be reached and read; pressed, it says what opens it. */
export function LessonLink({ view, className, children, onFollow }: LessonLinkProps) {
  const announce = useAnnounce();
  const status = useLessonStatus();
  const locked = view.status === 'locked';
  const press = (event: MouseEvent) => {
    if (!locked) return onFollow?.();
    event.preventDefault();
    announce(status(view));
  };
  return (
    <a
      className={className}
      href={lessonAddress(view.lesson.id)}
      aria-current={view.current ? 'page' : undefined}
      aria-disabled={locked || undefined}
      onClick={press}
    >
      {children}
    </a>
  );
}
