import { isObject, jsonOf, type JsonObject } from '../cmi5/json.ts';
import type { Surroundings } from '../cmi5/surroundings.ts';
import { brokenRules, verbOf, type Cmi5Books } from './cmi5Rules.ts';
import { memoryStorage, type MemoryStorage } from './memoryStorage.ts';

/**
 * How a record store misbehaves: a status, no answer at all, no answer after having done what it
 * was asked (`cut`), or a connection that fails.
 */
export type Fault = number | 'hang' | 'cut' | 'offline';

export interface LrsOptions {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number | null;
  readonly returnURL?: string;
  readonly languagePreference?: string;
  readonly audioPreference?: string;
  /** Whether it says which version of a document it gives: some do not. */
  readonly etags?: boolean;
}

/** A page that the LMS has launched. */
export interface LaunchedPage {
  readonly surroundings: Surroundings;
  readonly storage: MemoryStorage;
  /** Where the page went at the end. */
  readonly wentTo: () => string | null;
}

/** An LMS with its record store, in memory: as strict as the reference player of cmi5. */
export interface FakeLrs {
  /** A new session of the same registration: a page with an address, a clock and a tab. */
  readonly launch: (page?: Partial<Surroundings>) => LaunchedPage;
  /** `POST statements completed` … in order. */
  readonly requests: string[];
  readonly statements: JsonObject[];
  /** Rules of cmi5 that were broken: what the reference player refuses. */
  readonly violations: string[];
  /** The document of the learner's work, and its version. */
  readonly document: { text: string; version: number };
  interfere: (request: string) => Fault | null;
}

const ENDPOINT = 'https://lms.test/lrs';
const ACTIVITY = 'https://lms.test/unit/1';
const REGISTRATION = '6d3ac6e0-8c1c-4c7d-9a0e-0e0a7f1b2c3d';
const ACTOR = {
  objectType: 'Agent',
  name: 'Ánh Nguyễn',
  account: { homePage: 'https://lms.test', name: '7' },
};
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export function fakeLrs(options: LrsOptions = {}): FakeLrs {
  const {
    audioPreference = 'on',
    etags = true,
    languagePreference,
    masteryScore = null,
    mode = 'Normal',
  } = options;
  let sessions = 0;
  let preferencesAsked = false;
  const usedTokens = new Set<string>();
  const said: { readonly session: number; readonly verb: string }[] = [];
  const template = (): JsonObject => ({
    contextActivities: { grouping: [{ id: 'urn:waymark:unit:small', objectType: 'Activity' }] },
    extensions: { [SESSION_ID]: `session-${sessions}` },
  });
  const books = (): Cmi5Books => ({
    actor: ACTOR,
    registration: REGISTRATION,
    activityId: ACTIVITY,
    contextTemplate: template(),
    mode,
    masteryScore,
    preferencesAsked,
    inSession: said.filter(({ session }) => session === sessions).map(({ verb }) => verb),
    inRegistration: said.map(({ verb }) => verb),
  });
  const launchData = () => ({
    contextTemplate: template(),
    launchMode: mode,
    moveOn: 'CompletedAndPassed',
    ...(masteryScore === null ? {} : { masteryScore }),
    ...(options.returnURL === undefined ? {} : { returnURL: options.returnURL }),
  });

  const take = (statement: JsonObject): boolean => {
    if (lrs.statements.some(({ id }) => id === statement['id'])) {
      lrs.violations.push(`${verbOf(statement)}: the same id again`);
      return false;
    }
    const broken = brokenRules(statement, books());
    lrs.violations.push(...broken);
    if (broken.length > 0) return false;
    lrs.statements.push(statement);
    if (verbOf(statement) !== 'answered') said.push({ session: sessions, verb: verbOf(statement) });
    return true;
  };

  const state = (init: RequestInit): Response => {
    const { document } = lrs;
    const etag = `"${document.version}"`;
    if (init.method === 'GET') {
      const headers: Readonly<Record<string, string>> = etags ? { etag } : {};
      return document.version === 0
        ? new Response(null, { status: 404 })
        : new Response(document.text, { headers });
    }
    const headers = new Headers(init.headers);
    const [match, none] = [headers.get('if-match'), headers.get('if-none-match')];
    if ((match !== null && match !== etag) || (none !== null && document.version > 0))
      return new Response('Changed since', { status: 412 });
    document.text = String(init.body);
    document.version += 1;
    return new Response(null, { status: 204 });
  };

  const statements = (url: URL, init: RequestInit): Response => {
    const id = url.searchParams.get('statementId');
    if (init.method === 'GET') {
      const found = lrs.statements.find((each) => each['id'] === id);
      return found === undefined ? new Response(null, { status: 404 }) : Response.json(found);
    }
    const sent = statementsIn(init);
    return sent.every(take)
      ? Response.json(sent.map((each) => each['id']))
      : new Response('Refused', { status: 401 });
  };

  const token = (url: URL): Response => {
    const name = url.pathname;
    if (usedTokens.has(name)) return Response.json({ 'error-code': '1', 'error-text': 'In use' });
    usedTokens.add(name);
    return Response.json({ 'auth-token': `token-${sessions}` });
  };

  const respond = (url: URL, init: RequestInit): Response => {
    if (url.pathname.startsWith('/token/')) return token(url);
    if (new Headers(init.headers).get('authorization') !== `Basic token-${sessions}`)
      return new Response('Unauthorized', { status: 401 });
    if (url.pathname.endsWith('/statements')) return statements(url, init);
    if (url.searchParams.get('agent') !== JSON.stringify(ACTOR))
      return new Response('Another agent', { status: 401 });
    if (url.searchParams.get('stateId') === 'LMS.LaunchData') return Response.json(launchData());
    if (url.pathname.endsWith('/activities/state')) return state(init);
    preferencesAsked = true;
    return languagePreference === undefined
      ? new Response(null, { status: 404 })
      : Response.json({ languagePreference, audioPreference });
  };

  const answer = (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const request = wordsOf(url, init);
    lrs.requests.push(request);
    const fault = lrs.interfere(request);
    if (fault === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (fault === 'hang') return new Promise(() => undefined);
    if (typeof fault === 'number') return Promise.resolve(new Response('', { status: fault }));
    const response = respond(url, init);
    return fault === 'cut' ? Promise.reject(new TypeError('Cut')) : Promise.resolve(response);
  };

  const lrs: FakeLrs = {
    requests: [],
    statements: [],
    violations: [],
    document: { text: '', version: 0 },
    interfere: () => null,
    launch: (page = {}) => {
      sessions += 1;
      preferencesAsked = false;
      return launchedPage(`https://lms.test/token/${sessions}`, answer, page);
    },
  };
  return lrs;
}

/** A tab that the LMS sends to the course; its clock stands still at noon. */
function launchedPage(
  fetchAddress: string,
  fetch: Surroundings['fetch'],
  page: Partial<Surroundings>,
): LaunchedPage {
  const storage = memoryStorage();
  let wentTo: string | null = null;
  const query = new URLSearchParams({
    endpoint: ENDPOINT,
    fetch: fetchAddress,
    actor: JSON.stringify(ACTOR),
    registration: REGISTRATION,
    activityId: ACTIVITY,
  });
  const surroundings: Surroundings = {
    address: `https://content.test/course/index.html?${query.toString()}`,
    fetch,
    now: () => Date.UTC(2026, 0, 31, 12),
    after: (_milliseconds, run) => {
      // A limit that runs out at once, when everything else has had its turn.
      const timer = setTimeout(run, 20);
      return () => clearTimeout(timer);
    },
    tabStorage: storage,
    goTo: (address) => (wentTo = address),
    reloading: () => false,
    log: () => undefined,
    ...page,
  };
  return { surroundings, storage, wentTo: () => wentTo };
}

function statementsIn({ body }: RequestInit): readonly JsonObject[] {
  const sent = jsonOf(String(body));
  return (Array.isArray(sent) ? sent : [sent]).filter(isObject);
}

function wordsOf(url: URL, init: RequestInit): string {
  const resource = url.pathname.replace('/lrs/', '').replace(/^\/token\/.*/, 'token');
  const about = url.searchParams.get('stateId') ?? url.searchParams.get('profileId');
  const verbs = init.method === 'POST' && resource === 'statements' ? statementsIn(init) : [];
  const words = [init.method, resource, ...(about === null ? [] : [about]), ...verbs.map(verbOf)];
  return words.join(' ');
}
