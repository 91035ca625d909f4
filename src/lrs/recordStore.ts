import { isObject, jsonOf, type JsonObject, objectIn } from '../core/json.ts';
import { brokenAnswer } from './answerRules.ts';
import { brokenRules, type Cmi5Books, verbOf } from './cmi5Rules.ts';
import { answerDocument, type StoredDocument } from './documents.ts';

/** Whose registration it is, and for what. */
export interface StoredRegistration {
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
}

/** How the LMS launches a session. */
export interface SessionSettings {
  /** Tells this session from the others; also in its token. */
  readonly session: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore: number | null;
  readonly moveOn: string;
  readonly returnURL?: string;
  readonly launchParameters?: string;
  readonly languagePreference?: string;
  /** `on` unless said otherwise; known only together with a language. */
  readonly audioPreference?: string;
}

export interface LrsRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface LrsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The rules of cmi5 that the request broke. */
  readonly broken: readonly string[];
}

/** The record store of an LMS for one registration, in memory: as strict as cmi5's reference player. */
export interface RecordStore {
  readonly statements: JsonObject[];
  /** State documents and profiles, by their names. */
  readonly documents: Map<string, StoredDocument>;
  /** Begins a session: the token of the one before is worth nothing any more. */
  readonly begin: (settings: SessionSettings) => void;
  readonly respond: (request: LrsRequest) => LrsAnswer;
}

const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const NO_SESSION: SessionSettings = {
  session: '',
  mode: 'Normal',
  masteryScore: null,
  moveOn: 'NotApplicable',
};

/** Opens an empty store. `etags`: whether it says which version of a document it gives. */
export function openRecordStore(whose: StoredRegistration, etags = true): RecordStore {
  const statements: JsonObject[] = [];
  const documents: RecordStore['documents'] = new Map();
  let settings = NO_SESSION;
  let preferencesAsked = false;
  let tokenGiven = false;

  const template = (): JsonObject => ({
    contextActivities: { grouping: [{ id: 'urn:waymark:unit:small', objectType: 'Activity' }] },
    extensions: { [SESSION_ID]: settings.session },
  });

  const books = (): Cmi5Books => ({
    ...whose,
    ...settings,
    contextTemplate: template(),
    preferencesAsked,
    inSession: saidIn(statements, settings.session),
    inRegistration: saidIn(statements),
  });

  const problems = (statement: JsonObject): readonly string[] =>
    statements.some(({ id }) => id === statement['id'])
      ? [`${verbOf(statement)}: the same id again`]
      : brokenRules(statement, books());

  const take = (request: LrsRequest): LrsAnswer => {
    const sent = statementsIn(request);
    for (const statement of sent) {
      const broken = problems(statement);
      if (broken.length > 0) return { ...plain(401, 'Refused'), broken };
      statements.push(statement);
    }
    const taken = request.method === 'PUT' ? plain(204) : json(sent.map(({ id }) => id));
    return { ...taken, broken: sent.flatMap(brokenAnswer) };
  };

  const answerStatements = (request: LrsRequest): LrsAnswer => {
    if (request.method !== 'GET') return take(request);
    const wanted = request.url.searchParams.get('statementId');
    if (wanted === null) return json({ statements, more: '' });
    const found = statements.find(({ id }) => id === wanted);
    return found === undefined ? plain(404) : json(found);
  };

  const token = (): LrsAnswer => {
    if (tokenGiven) return json({ 'error-code': '1', 'error-text': 'In use' });
    tokenGiven = true;
    return json({ 'auth-token': `token-${settings.session}` });
  };

  const respond = (request: LrsRequest): LrsAnswer => {
    const { headers, method, url } = request;
    if (/\/token\/[^/]*$/.test(url.pathname)) return token();
    if (headers.get('authorization') !== `Basic token-${settings.session}`)
      return plain(401, 'Unauthorized');
    if (url.pathname.endsWith('/statements')) return answerStatements(request);
    const agent = url.searchParams.get('agent');
    if (agent !== null && !isSame(jsonOf(agent), whose.actor)) return plain(401, 'Another agent');
    const name = url.searchParams.get('stateId') ?? url.searchParams.get('profileId');
    if (name === 'LMS.LaunchData' && method === 'GET')
      return json(launchDataOf(settings, template()));
    if (name === 'cmi5LearnerPreferences' && method === 'GET') {
      preferencesAsked = true;
      const { audioPreference = 'on', languagePreference } = settings;
      if (languagePreference !== undefined) return json({ languagePreference, audioPreference });
    }
    return { ...answerDocument(documents, name, request, etags), broken: [] };
  };

  return {
    statements,
    documents,
    begin: (next) => {
      settings = next;
      preferencesAsked = false;
      tokenGiven = false;
    },
    respond,
  };
}

/** The statements of a request, one or several. */
function statementsIn({ body }: Pick<LrsRequest, 'body'>): readonly JsonObject[] {
  const sent = jsonOf(body);
  return (Array.isArray(sent) ? sent : [sent]).filter(isObject);
}

/** The verbs that cmi5 defines, of one session or of all. */
const saidIn = (statements: readonly JsonObject[], session?: string): readonly string[] =>
  statements
    .filter(
      (statement) =>
        session === undefined ||
        objectIn(objectIn(statement, 'context'), 'extensions')[SESSION_ID] === session,
    )
    .map(verbOf)
    .filter((verb) => verb !== 'answered');

const launchDataOf = (settings: SessionSettings, contextTemplate: JsonObject): JsonObject => ({
  contextTemplate,
  launchMode: settings.mode,
  moveOn: settings.moveOn,
  ...(settings.masteryScore === null ? {} : { masteryScore: settings.masteryScore }),
  ...(settings.returnURL === undefined ? {} : { returnURL: settings.returnURL }),
  ...(settings.launchParameters === undefined
    ? {}
    : { launchParameters: settings.launchParameters }),
});

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const plain = (status: number, body = ''): LrsAnswer => ({ status, headers: {}, body, broken: [] });

const json = (value: unknown): LrsAnswer => ({
  ...plain(200, JSON.stringify(value)),
  headers: { 'content-type': 'application/json' },
});

/** A request in words: `POST statements completed`. */
export function requestWords({ body, method, url }: Pick<LrsRequest, 'body' | 'method' | 'url'>) {
  const resource = url.pathname.replace(/^.*\/lrs\/(?:[^/]*\/xapi\/)?/, '');
  const named = /(?:^|\/)token\/[^/]*$/.test(resource) ? 'token' : resource;
  const about = url.searchParams.get('stateId') ?? url.searchParams.get('profileId');
  const says = named === 'statements' && method !== 'GET' ? statementsIn({ body }) : [];
  return [method, named, ...(about === null ? [] : [about]), ...says.map(verbOf)].join(' ');
}
