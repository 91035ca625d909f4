import type { LoadCause } from '../../core/loadCause.ts';
import type { SourceFailure } from '../../session/ports.ts';

/** Why a server did not give a file, by the status (RFC 9110) of its answer. */
export const failureOfStatus = (status: number, path: string): SourceFailure => ({
  cause: causeOfStatus(status),
  detail: `${status} for ${path}`,
});

function causeOfStatus(status: number): LoadCause {
  if ([401, 403, 407, 511].includes(status)) return 'signedOut';
  // Too slow, too early, too often: over in a while, as a server's own faults are.
  const passes = status >= 500 || [408, 425, 429].includes(status);
  return passes ? 'serverFailed' : 'replaced';
}

/**
 * Why a request got no answer. A login that ran out may send it on to another origin, where the
 * browser does not let it through: that looks like no connection until one asks without following.
 */
export async function whyNoAnswer(address: string): Promise<LoadCause> {
  if (!navigator.onLine) return 'offline';
  const probe = await fetch(address, {
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  return probe?.type === 'opaqueredirect' ? 'signedOut' : 'unreachable';
}

/**
 * Why a script of the player could not be had. Browsers do not say: each that the page has named is
 * asked for again. `null` where all of them are there.
 */
export async function whyNoScript(): Promise<LoadCause | null> {
  const named = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const causes = await Promise.all([...named].map(({ href }) => whyNotRun(href)));
  return causes.find((cause) => cause !== null) ?? null;
}

async function whyNotRun(address: string): Promise<LoadCause | null> {
  // A browser drops a request now and then: only what fails twice has to do with the connection.
  const answer = (await answerOf(address, 'default')) ?? (await answerOf(address, 'reload'));
  if (answer === null) return whyNoAnswer(address);
  if (!answer.ok) return causeOfStatus(answer.status);
  // A page of the server's, or a kind of file that it does not know as a script.
  return /script/.test(answer.headers.get('content-type') ?? '') ? null : 'signedOut';
}

const answerOf = (address: string, cache: RequestCache): Promise<Response | null> =>
  fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);

/** Milliseconds: the learner waits for the outcome. */
const PATIENCE = 5_000;
