import { allowance } from '../../core/allowance.ts';
import { type CourseSaid, courseSaid, type DeskSaid, type Envelope } from './messages.ts';

/** Where the page around the course is, and what tells this launch from all others. */
export interface CourseEnd {
  readonly frame: Window;
  readonly origin: string;
  readonly nonce: string;
}

/** Who listens to the page around a course. */
export interface Listener {
  readonly said: (said: CourseSaid) => void;
  /** Something else came: from somebody else, in another shape, or more than is listened to. */
  readonly refused: (what: 'stranger' | 'flood') => void;
}

/** The desk's end of the line to the page around a course. */
export interface CourseLine {
  readonly tell: (said: DeskSaid) => void;
  readonly hangUp: () => void;
}

/** Whatever a course has to say at once, and then in each second; a commit counts as ten calls. */
const MESSAGES = { burst: 2_000, perSecond: 100 };
const COMMIT = 10;

/** Opens the line: from now on messages are heard, but only those of this frame and this launch. */
export function openCourseLine(
  { frame, nonce, origin }: CourseEnd,
  { refused, said }: Listener,
  now: () => number,
): CourseLine {
  const isWithin = allowance(MESSAGES, now);
  const hear = (event: MessageEvent<unknown>): void => {
    const isFromFrame = event.source === frame && event.origin === origin;
    // What the browser's own extensions say to themselves.
    if (event.origin === location.origin && !isFromFrame) return;
    if (!isWithin()) return refused('flood');
    const heard = isFromFrame ? courseSaid(event.data, nonce) : null;
    if (heard === null) return refused('stranger');
    if (heard.kind === 'commit' && !isWithin(COMMIT - 1)) return refused('flood');
    said(heard);
  };
  addEventListener('message', hear);
  return {
    tell: (message) => {
      const envelope: Envelope<DeskSaid> = { nonce, said: message };
      frame.postMessage(envelope, origin);
    },
    hangUp: () => removeEventListener('message', hear),
  };
}
