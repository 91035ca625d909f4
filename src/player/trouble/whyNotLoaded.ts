import { pageData } from '../../course/pageData.ts';
import type { LoadCause } from '../../core/loadCause.ts';
import { failureOfStatus, whyNoAnswer } from '../play/loadFailures.ts';

/**
 * Why a script of the player could not be had. Browsers do not say; the page that the server gives
 * now does: another player's scripts in it mean an update, no course in it means a login page.
 */
export async function whyNotLoaded(): Promise<LoadCause> {
  const address = location.pathname + location.search;
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
  if (answer === null) return whyNoAnswer(address);
  if (!answer.ok) return failureOfStatus(answer.status, address).cause;
  const text = await answer.text().catch(() => '');
  if (text.includes(ownScript())) return 'unreachable';
  return text.includes(pageData.cover) ? 'replaced' : 'signedOut';
}

/** The address by which this page names the player. */
const ownScript = (): string =>
  document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '';
