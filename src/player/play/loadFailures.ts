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
 * Why a script of the player could not be had or does not run. Browsers say only where they could
 * not read one: of the others, each that the page has named is asked for again.
 *
 * @param reason what the browser gave for it
 * @returns `null` where all of them are there
 */
export async function whyNoScript(reason: unknown): Promise<LoadCause | null> {
  if (reason instanceof SyntaxError) return 'replaced';
  const named = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const causes = await Promise.all([...named].map(({ href }) => whyNotRun(href)));
  // Beside a server's answer, a request without one says little.
  return causes.find(isAnswered) ?? causes.find((cause) => cause !== null) ?? null;
}

const isAnswered = (cause: LoadCause | null): boolean =>
  cause !== null && cause !== 'unreachable' && cause !== 'offline';

async function whyNotRun(address: string): Promise<LoadCause | null> {
  const answer = (await answerOf(address, 'default')) ?? (await answerLater(address));
  if (answer === null) return whyNoAnswer(address);
  if (!answer.ok) return causeOfStatus(answer.status);
  // A page of the server's, or a kind of file that it does not know as a script.
  return /script/.test(answer.headers.get('content-type') ?? '') ? null : 'signedOut';
}

const answerOf = (address: string, cache: RequestCache): Promise<Response | null> =>
  fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);

/**
 * A browser drops all requests at once now and then, as where a device goes from one network to
 * another: only what fails again after a while has to do with the connection.
 */
async function answerLater(address: string): Promise<Response | null> {
  await new Promise((resolve) => setTimeout(resolve, WHILE));
  return answerOf(address, 'reload');
}

/** Milliseconds: the learner waits for the outcome. */
const PATIENCE = 5_000;
const WHILE = 1_000;
