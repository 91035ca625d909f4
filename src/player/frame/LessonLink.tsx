import type { MouseEvent, ReactNode } from 'react';

import type { LessonView } from '../../engine/view.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { lessonAddress } from '../history/addresses.ts';

interface LessonLinkProps {
  readonly view: LessonView;
  /** Its state in words. */
  readonly status: string;
  readonly className: string | undefined;
  /** The lesson's name and, for a locked one, what opens it. */
  readonly children: ReactNode;
  readonly onFollow?: (() => void) | null;
}

/** Leads to a lesson. A locked one can be reached and read; pressed, it says what opens it. */
export function LessonLink(props: LessonLinkProps) {
  const { view, status, className, children, onFollow } = props;
  const announce = useAnnounce();
  const locked = view.status === 'locked';
  const press = (event: MouseEvent) => {
    if (!locked) return onFollow?.();
    event.preventDefault();
    announce(status);
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
