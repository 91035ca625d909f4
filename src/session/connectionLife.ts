import {
  connectOnce,
  connectPatiently,
  mayAnswerLater,
  type Connected,
  type LoadAdapter,
} from './connecting.ts';
import type { Result } from '../core/result.ts';
import type { Ending, LmsFailure } from '../lms/port.ts';
import type { PageChange, SessionPorts } from './ports.ts';
import { retryPause, schedule } from './schedule.ts';
import type { Notice } from './status.ts';
import type { Visiting } from './visiting.ts';

export interface ConnectionLifeOptions {
  readonly loadAdapter: LoadAdapter;
  readonly ports: SessionPorts;
  readonly visits: Visiting;
  readonly notify: (notice: Notice) => void;
  /** The connection is over, for good. */
  readonly onEnded: () => void;
}

/** From the first connection to the last save, through whatever happens to the page. */
export interface ConnectionLife {
  readonly start: () => void;
  /** The learner has confirmed that they leave: the last save, then the end. */
  readonly finish: () => Promise<void>;
  /** As `finish`, without waiting. */
  readonly end: () => void;
}

export function connectionLife(options: ConnectionLifeOptions): ConnectionLife {
  const { loadAdapter, notify, ports, visits } = options;
  const { clock, page } = ports;
  let over = false;
  /** The page went away with a visit, which is taken up again when the page comes back. */
  let away = false;
  let failures = 0;
  const arrive = (outcome: Result<Connected, LmsFailure>, notice: Notice): void => {
    if (outcome.ok && over) outcome.value.connection.end(null, 0, 'left');
    else if (outcome.ok) visits.open(outcome.value);
    // What no storage keeps is said by the saving status.
    else if (!over && visits.openLonely() && outcome.error.cause !== 'storageBlocked') {
      notify(notice);
    }
  };

  const connect = async (connecting: Promise<Result<Connected, LmsFailure>>) => {
    const outcome = await connecting;
    arrive(outcome, 'lmsUnavailable');
    failures = outcome.ok ? 0 : failures + 1;
    if (!outcome.ok && !over && mayAnswerLater(outcome.error)) again.within(retryPause(failures));
  };

  const again = schedule(clock, () => void connect(connectOnce(loadAdapter)));

  const left = () => {
    again.cancel();
    away = visits.leave('left') || away;
  };

  const restored = async () => {
    if (!away || over) return;
    away = false;
    // Some LMSs refuse to be initialized twice: once is enough to know.
    arrive(await connectOnce(loadAdapter), 'reopenFromLms');
  };

  const hear = (change: PageChange) => {
    if (change === 'left') left();
    else if (change === 'restored') void restored();
    else void visits.flush();
  };

  const stopListening = page.listen(hear);

  const close = (ending: Ending) => {
    over = true;
    again.cancel();
    stopListening();
    visits.leave(ending);
    visits.stop();
  };

  return {
    start: () => void connect(connectPatiently(loadAdapter, clock)),
    finish: async () => {
      if (over) return;
      over = true;
      await visits.flush();
      close('confirmed');
      options.onEnded();
    },
    end: () => close('left'),
  };
}
