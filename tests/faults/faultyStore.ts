import type { Surroundings } from '../../src/lms/cmi5/surroundings.ts';
import type { Clock } from '../../src/session/ports.ts';

type Fetch = Surroundings['fetch'];

export const STATUSES = ['400', '401', '403', '404', '409', '412', '429', '500', '503'] as const;

/** Ways in which one request goes wrong. Those that say nothing else are not carried out. */
export const STORE_WAYS = [
  ...STATUSES,
  /** The network fails. */
  'offline',
  /** It is carried out, and the network fails before the answer is there. */
  'cut',
  /** No answer at all. */
  'hang',
  /** It is carried out, and answered after four seconds. */
  'slow',
  /** It is carried out, and answered when nobody waits any more. */
  'late',
  /** Done, says the store, and has done nothing. */
  'lies',
  /** An answer with nothing in it. */
  'empty',
  /** JSON, but not what was asked for. */
  'odd',
  /** The page of a login that has run out, with the status 200. */
  'login',
  /** Half of what was to come. */
  'torn',
  /** From now on nothing can be reached. */
  'gone',
  /** It is carried out, and the page is killed right after it. */
  'killed',
] as const;
export const FEW_STORE_WAYS = STORE_WAYS.filter((way) => !/^4(?!12)|^503/.test(way));

export interface FaultyStore {
  readonly fetch: Fetch;
  readonly onKilled: () => void;
  /** Of the page: what arrives for one that is gone arrives nowhere. */
  readonly clock: Clock;
  /** How the next request goes wrong. */
  readonly wayOf: (init: RequestInit) => string | null;
}

const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
const never = () => new Promise<Response>(() => undefined);

/** The network between one page and its record store. */
export function faultyFetch({ clock, fetch, onKilled, wayOf }: FaultyStore): Fetch {
  let gone = false;
  let dead = false;
  const after = (milliseconds: number, response: Promise<Response>) =>
    new Promise<Response>((resolve) => void clock.after(milliseconds, () => resolve(response)));

  return async (address, init) => {
    if (dead) return never();
    if (gone) return unreachable();
    const way = wayOf(init);
    const run = () => fetch(address, init);
    switch (way) {
      case null:
        return run();
      case 'offline':
        return unreachable();
      case 'cut':
        await run();
        return unreachable();
      case 'hang':
        return never();
      case 'slow':
        return after(4_000, run());
      case 'late':
        return after(9_000, run());
      case 'lies':
        return init.method === 'PUT' ? new Response(null, { status: 204 }) : Response.json([]);
      case 'empty':
        return new Response(null, { status: 204 });
      case 'odd':
        return Response.json(7);
      case 'login':
        return new Response('<!doctype html><title>Log in</title>', {
          headers: { 'content-type': 'text/html' },
        });
      case 'torn':
        return torn(await run());
      case 'gone':
        gone = true;
        return unreachable();
      case 'killed':
        await run();
        dead = true;
        onKilled();
        return never();
      default:
        return new Response('', { status: Number(way) });
    }
  };
}

const torn = async (response: Response): Promise<Response> => {
  const text = await response.text();
  const { headers, status } = response;
  return status === 204 || status === 404
    ? new Response(null, { status })
    : new Response(text.slice(0, text.length / 2), { headers, status });
};
