import { SITE_WORKER_FILE } from '../publish/siteFiles.ts';

/** Where the browser knows none, or may not have any: in a private window, over plain HTTP. */
type Workers = Pick<ServiceWorkerContainer, 'addEventListener' | 'getRegistration' | 'register'>;

/** In milliseconds. Nobody waits longer for a newer editor than for the one that is there. */
const AT_MOST = 1_000;

/** Lets the editor open without a connection after the first visit, where the browser can keep it. */
export async function keepSite(workers: Workers | undefined): Promise<void> {
  await workers?.register(`./${SITE_WORKER_FILE}`).catch(() => undefined);
}

/**
 * Whether a newer editor, which the browser has fetched since, has taken the place of the one that began
 * this page, so that the page has to be loaded once more. Browsers keep the older one through any number
 * of reloads, until its last page is closed. It stays where another window works with it.
 */
export async function newerSite(workers: Workers | undefined): Promise<boolean> {
  const waiting = (await workers?.getRegistration().catch(() => undefined))?.waiting;
  if (workers === undefined || waiting === undefined || waiting === null) return false;
  const { port1: answers, port2: asker } = new MessageChannel();
  const isNewer = await new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), AT_MOST);
    workers.addEventListener('controllerchange', () => resolve(true), { once: true });
    answers.addEventListener('message', ({ data }) => data === false && resolve(false));
    answers.start();
    waiting.postMessage(null, [asker]);
  });
  answers.close();
  return isNewer;
}
