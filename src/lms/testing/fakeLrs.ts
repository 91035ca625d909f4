import type { JsonObject } from '../../core/json.ts';
import type { StoredDocument } from '../../lrs/documents.ts';
import { type LrsRequest, openRecordStore, requestWords } from '../../lrs/recordStore.ts';
import type { Surroundings } from '../cmi5/surroundings.ts';
import { memoryStorage, type MemoryStorage } from './memoryStorage.ts';

/**
 * How a record store misbehaves: a status, no answer at all, no answer after having done what it
 * was asked (`cut`), or a connection that fails.
 */
export type LrsFault = number | 'hang' | 'cut' | 'offline';

export interface LrsOptions {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number | null;
  readonly returnURL?: string;
  readonly languagePreference?: string;
  readonly audioPreference?: string;
  /** Whether it says which version of a document it gives: some do not. */
  readonly etags?: boolean;
  /** What it holds already. */
  readonly holding?: Holding;
}

/** What a record store holds of a registration, as plain values. */
export interface Holding {
  readonly statements: readonly JsonObject[];
  readonly documents: readonly (readonly [name: string, document: StoredDocument])[];
  /** How often the unit was launched. */
  readonly sessions: number;
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
  interfere: (request: string) => LrsFault | null;
  /** What another one can begin with. */
  readonly holding: () => Holding;
}

const NOTHING: Holding = { statements: [], documents: [], sessions: 0 };
const STATE = 'waymark.state';
const ENDPOINT = 'https://lms.test/lrs';
const ACTIVITY = 'https://lms.test/unit/1';
const REGISTRATION = '6d3ac6e0-8c1c-4c7d-9a0e-0e0a7f1b2c3d';
const ACTOR = {
  objectType: 'Agent',
  name: 'Ánh Nguyễn',
  account: { homePage: 'https://lms.test', name: '7' },
};

export function fakeLrs(options: LrsOptions = {}): FakeLrs {
  const { etags, holding = NOTHING, masteryScore = null, mode = 'Normal', returnURL } = options;
  const { audioPreference, languagePreference } = options;
  const whose = { actor: ACTOR, registration: REGISTRATION, activityId: ACTIVITY };
  const store = openRecordStore(whose, etags);
  store.statements.push(...holding.statements);
  for (const [name, held] of holding.documents) store.documents.set(name, { ...held });
  const document = store.documents.get(STATE) ?? { text: '', version: 0 };
  store.documents.set(STATE, document);
  let { sessions } = holding;

  const respond = (request: LrsRequest): Response => {
    const answer = store.respond(request);
    lrs.violations.push(...answer.broken);
    return new TextResponse(answer.status === 204 ? '' : answer.body, answer);
  };

  const answer = (address: string, init: RequestInit): Promise<Response> => {
    const request = requestOf(new URL(address), init);
    const words = requestWords(request);
    lrs.requests.push(words);
    const fault = lrs.interfere(words);
    if (fault === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (fault === 'hang') return new Promise(() => undefined);
    if (typeof fault === 'number') return Promise.resolve(new Response('', { status: fault }));
    const response = respond(request);
    return fault === 'cut' ? Promise.reject(new TypeError('Cut')) : Promise.resolve(response);
  };

  const lrs: FakeLrs = {
    requests: [],
    statements: store.statements,
    violations: [],
    document,
    interfere: () => null,
    holding: () => ({
      statements: [...store.statements],
      documents: [...store.documents].map(([name, held]) => [name, { ...held }]),
      sessions,
    }),
    launch: (page = {}) => {
      sessions += 1;
      store.begin({
        session: `session-${sessions}`,
        mode,
        masteryScore,
        moveOn: 'CompletedAndPassed',
        ...(returnURL === undefined ? {} : { returnURL }),
        ...(languagePreference === undefined ? {} : { languagePreference }),
        ...(audioPreference === undefined ? {} : { audioPreference }),
      });
      return launchedPage(`https://lms.test/lrs/token/${sessions}`, answer, page);
    },
  };
  return lrs;
}

/** A response whose text is at hand: to read it from a stream takes longer than all else here. */
class TextResponse extends Response {
  readonly #text: string;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    this.#text = text;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}

const requestOf = (url: URL, { body, headers, method = 'GET' }: RequestInit): LrsRequest => ({
  method,
  url,
  headers: new Map(new Headers(headers)),
  body: typeof body === 'string' ? body : '',
});

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
