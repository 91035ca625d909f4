import type { Result } from '../core/result.ts';
import type { Ending, LmsFailure } from '../lms/port.ts';
import type { AttemptSessions } from './attemptSessions.ts';
import { connectOnce, connectPatiently, mayAnswerLater, type Connected } from './connecting.ts';
import type { SessionContext } from './context.ts';
import type { PageChange } from './ports.ts';
import { retryPause, schedule } from './schedule.ts';
import { SIGN_IN_NOTICES, type Notice } from './status.ts';

/** From the first connection to the last save, through whatever happens to the page. */
export interface ConnectionLife {
  readonly start: () => void;
  /** Looks once more for an LMS that has not answered so far, as somebody has come or begun. */
  readonly lookAgain: () => void;
  /** The learner has confirmed that they leave: the last save, then the end. */
  readonly finish: () => Promise<void>;
  /** As `finish`, without waiting. */
  readonly end: () => void;
}

export function connectionLife(context: SessionContext, attempts: AttemptSessions): ConnectionLife {
  const { loadAdapter, notify } = context;
  const { clock, page } = context.ports;
  let over = false;
  /** The page went away with an attempt session, which is taken up again when it comes back. */
  let away = false;
  let failures = 0;
  /** No LMS has answered so far; one may. */
  let waiting = false;
  let trying = false;
  let told = false;

  const receive = (outcome: Result<Connected, LmsFailure>, notice: Notice): void => {
    if (over) {
      if (outcome.ok) outcome.value.connection.end(null, 0, 'left');
      return;
    }
    if (outcome.ok) {
      told = false;
      context.withdraw('lmsUnavailable', ...SIGN_IN_NOTICES);
      return attempts.open(outcome.value);
    }
    attempts.openWithoutLms();
    // What no storage keeps is said by the saving status.
    const { cause } = outcome.error;
    if (!told && cause !== 'storageBlocked') notify(cause === 'signedOut' ? 'signInInTab' : notice);
    told = true;
  };

  const connect = async (connecting: Promise<Result<Connected, LmsFailure>>) => {
    trying = true;
    const outcome = await connecting;
    trying = false;
    receive(outcome, 'lmsUnavailable');
    failures = outcome.ok ? 0 : failures + 1;
    waiting = !outcome.ok && !over && mayAnswerLater(outcome.error);
    if (!outcome.ok && waiting && isWorthATimer(outcome.error, failures))
      again.within(retryPause(failures));
  };

  const again = schedule(clock, () => void connect(connectOnce(loadAdapter)));

  const lookAgain = () => {
    if (!waiting || trying || over) return;
    again.cancel();
    void connect(connectOnce(loadAdapter));
  };

  const pageLeft = () => {
    again.cancel();
    away = attempts.leave('left') || away;
  };

  const pageRestored = async () => {
    if (!away || over) return;
    away = false;
    // Some LMSs refuse to be initialized twice: once is enough to know.
    receive(await connectOnce(loadAdapter), 'reopenFromLms');
  };

  const stopListening = page.listen((change: PageChange) => {
    if (change === 'left') pageLeft();
    else if (change === 'restored') void pageRestored();
    else {
      if (change !== 'hidden') lookAgain();
      void attempts.flush();
    }
  });

  const close = (ending: Ending) => {
    over = true;
    again.cancel();
    stopListening();
    attempts.leave(ending);
    attempts.stop();
  };

  const finish = async () => {
    if (over) return;
    over = true;
    await attempts.flush();
    close('confirmed');
    context.actor.send({ type: 'connection.ended' });
  };

  return {
    start: () => void connect(connectPatiently(loadAdapter, clock)),
    lookAgain,
    finish,
    end: () => close('left'),
  };
}

/** An API that has not come for some minutes is looked for on occasion, not by the clock. */
const isWorthATimer = ({ cause }: LmsFailure, failures: number): boolean =>
  cause !== 'absent' || failures <= 6;
