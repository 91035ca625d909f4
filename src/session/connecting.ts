import { fail, ok, type Result } from '../core/result.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../lms/port.ts';
import type { Clock } from './ports.ts';
import { splitPostscript } from './unreported.ts';

/** A connection and by which standard it was made. */
export interface Connected {
  readonly standard: LmsAdapter['name'];
  readonly connection: LmsConnection;
}

export type LoadAdapter = () => Promise<LmsAdapter>;

/** Loads the adapter and connects, once. An adapter that cannot be loaded has not answered. */
export async function connectOnce(load: LoadAdapter): Promise<Result<Connected, LmsFailure>> {
  try {
    const adapter = await load();
    const connected = await adapter.connect();
    return connected.ok
      ? ok({ standard: adapter.name, connection: withOwnLanguage(connected.value) })
      : connected;
  } catch (error) {
    return fail({ cause: 'unreachable', detail: String(error) });
  }
}

/** An LMS that keeps no language states one that nobody chose: the saved text has the learner's own. */
function withOwnLanguage(connection: LmsConnection): LmsConnection {
  const { launch } = connection;
  const { language } = splitPostscript(launch.savedState).postscript;
  return language === undefined ? connection : { ...connection, launch: { ...launch, language } };
}

/**
 * Milliseconds between the first tries, while the learner may be waiting. An LMS that is there is
 * given time; one that is not may put its API up some seconds after the course.
 */
const TRIES: readonly number[] = [1_000, 2_000];
const LOOKS: readonly number[] = [250, 250, 500, 500, 500, 1_000];

/** As `connectOnce`, and again where it may help, before the course goes on without an LMS. */
export async function connectPatiently(
  load: LoadAdapter,
  clock: Clock,
): Promise<Result<Connected, LmsFailure>> {
  let [tries, looks] = [0, 0];
  for (;;) {
    const connected = await connectOnce(load);
    if (connected.ok || !mayAnswerLater(connected.error)) return connected;
    const isAbsent = connected.error.cause === 'absent';
    const pause = isAbsent ? LOOKS[looks++] : TRIES[tries++];
    if (pause === undefined) return connected;
    await new Promise<void>((resolve) => void clock.after(pause, resolve));
  }
}

/** Whether asking again can help: not where no LMS has opened the page, or there is no storage. */
export const mayAnswerLater = ({ cause }: LmsFailure): boolean =>
  ['absent', 'refused', 'signedOut', 'unreachable'].includes(cause);
