import { createActor, type Actor } from 'xstate';

import { NO_WISHES } from '../core/filmWishes.ts';
import type { ProgressReport } from '../core/progressReport.ts';
import type { PlayableOutline } from '../course/playable.ts';
import { courseMachine } from '../engine/courseMachine.ts';
import { emptyRecord } from '../progress/record.ts';
import type { LoadAdapter } from './connecting.ts';
import { courseLink, type CourseLink } from './courseLink.ts';
import { keptTwice, type KeptTwice } from './keptTwice.ts';
import type { CourseSource, SessionPorts } from './ports.ts';
import { recordTime } from './recordTime.ts';
import type { Notice, SavingStatus, Unconfirmed } from './status.ts';
import { valueStore, type ValueStore } from './valueStore.ts';

export interface SessionOptions {
  readonly courseId: string;
  /** The outline in the language that the course begins with; others come from the source. */
  readonly outline: PlayableOutline;
  readonly source: CourseSource;
  /** Loads the LMS standard to report to: `import()`s what the page can do without at first. */
  readonly loadAdapter: LoadAdapter;
  readonly ports: SessionPorts;
  /** The author's mode: every lock is open. */
  readonly author?: boolean;
}

/** What the learner has chosen on this page, of all that an LMS has a place for. */
export type Chosen = Pick<ProgressReport, 'films' | 'language'>;

/** What every part of a session works with. */
export interface SessionContext extends SessionOptions {
  readonly actor: Actor<typeof courseMachine>;
  readonly course: CourseLink;
  /** What the device keeps for learners whom it knows. */
  readonly kept: KeptTwice;
  /** All that the device keeps has been read. */
  readonly isKeptRead: ValueStore<boolean>;
  /** The learner, in this tab or another, wants nothing kept on this device. */
  readonly isCleared: ValueStore<boolean>;
  readonly saving: ValueStore<SavingStatus>;
  readonly notices: ValueStore<readonly Notice[]>;
  readonly unconfirmed: ValueStore<Unconfirmed | null>;
  readonly learner: ValueStore<string | null>;
  readonly chosen: ValueStore<Chosen>;
  /** Characters that are left where the progress is kept; `null` before it was written. */
  readonly room: ValueStore<number | null>;
  /** Tells the learner, unless they are being told already. */
  readonly notify: (notice: Notice) => void;
  /** Takes back what is not true any more. */
  readonly withdraw: (...notices: readonly Notice[]) => void;
}

export function createContext(options: SessionOptions): SessionContext {
  const { clock, deviceStorage, deviceStore, random } = options.ports;
  const actor = createActor(courseMachine, {
    input: {
      outline: options.outline,
      record: emptyRecord(Math.floor(random() * 2 ** 32)),
      now: () => recordTime(clock.now()),
      author: options.author ?? false,
    },
  });
  const notices = valueStore<readonly Notice[]>([]);
  return {
    ...options,
    actor,
    course: courseLink(actor),
    kept: keptTwice(deviceStorage, deviceStore),
    isKeptRead: valueStore(false),
    isCleared: valueStore(false),
    saving: valueStore<SavingStatus>('connecting'),
    notices,
    unconfirmed: valueStore<Unconfirmed | null>(null),
    learner: valueStore<string | null>(null),
    room: valueStore<number | null>(null),
    chosen: valueStore<Chosen>({ language: null, films: NO_WISHES }),
    notify: (notice) => {
      if (!notices.get().includes(notice)) notices.set([...notices.get(), notice]);
    },
    withdraw: (...untrue) => {
      const left = notices.get().filter((notice) => !untrue.includes(notice));
      if (left.length < notices.get().length) notices.set(left);
    },
  };
}
