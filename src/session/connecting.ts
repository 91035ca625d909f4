import { fail, ok, type Result } from '../core/result.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../lms/port.ts';
import type { Clock } from './ports.ts';

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
    return connected.ok ? ok({ standard: adapter.name, connection: connected.value }) : connected;
  } catch (error) {
    return fail({ cause: 'unreachable', detail: String(error) });
  }
}

/** Milliseconds between the first tries, while the learner may be waiting. */
const PAUSES = [1_000, 2_000] as const;

/** As `connectOnce`, and again where it may help, before the course goes on without an LMS. */
export async function connectPatiently(
  load: LoadAdapter,
  clock: Clock,
): Promise<Result<Connected, LmsFailure>> {
  for (const pause of PAUSES) {
    const connected = await connectOnce(load);
    if (connected.ok || !mayAnswerLater(connected.error)) return connected;
    await new Promise<void>((resolve) => void clock.after(pause, resolve));
  }
  return connectOnce(load);
}

/** Whether asking again can help: not where there is no LMS, or no storage, at all. */
export const mayAnswerLater = ({ cause }: LmsFailure): boolean =>
  cause === 'unreachable' || cause === 'refused' || cause === 'signedOut';
