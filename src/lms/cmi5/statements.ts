import { assertNever } from '../../core/assertNever.ts';
import type { LaunchAddress } from './launchAddress.ts';
import type { LaunchData } from './launchData.ts';
import { listIn, objectIn, textIn, type JsonObject } from '../../core/json.ts';
import { nameBasedId } from './nameBasedId.ts';

/** A statement as it is sent. */
export interface Statement extends JsonObject {
  readonly id: string;
}

/** The verbs that cmi5 defines for a course. */
export type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

/** What the statements of a session are made of. */
export interface Speaker {
  readonly address: LaunchAddress;
  readonly data: LaunchData;
}

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSIONS = 'https://w3id.org/xapi/cmi5/context/extensions/';

export interface Occasion {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Visible time in the session so far. */
  readonly seconds: number;
  /** Scaled, 0–1; of passed and failed. */
  readonly score: number | null;
}

/** A statement with a verb of cmi5 (Quartz, 9.3 to 9.7). */
export function definedStatement(speaker: Speaker, verb: Verb, occasion: Occasion): Statement {
  const { address, data } = speaker;
  const judged = verb === 'passed' || verb === 'failed';
  const mastery =
    judged && data.masteryScore !== null
      ? { [`${EXTENSIONS}masteryscore`]: data.masteryScore }
      : {};
  const categories = judged || verb === 'completed' ? ['cmi5', 'moveon'] : ['cmi5'];
  const result = resultOf(verb, occasion);
  return {
    id: definedId(speaker, verb),
    ...opening(address, verb),
    object: { objectType: 'Activity', id: address.activityId },
    ...(result === null ? {} : { result }),
    context: contextOf(speaker, { categories, extensions: mastery }),
    timestamp: new Date(occasion.at).toISOString(),
  };
}

/** Whose statement it is, and its verb in words. */
export const opening = ({ actor }: LaunchAddress, verb: string): JsonObject => ({
  actor,
  verb: { id: VERBS + verb, display: { en: verb } },
});

/** What is said once per session, and what is said once per registration. */
export function definedId({ address, data }: Speaker, verb: Verb): string {
  const { activityId, registration } = address;
  const perSession = verb === 'initialized' || verb === 'terminated';
  const extensions = objectIn(data.contextTemplate, 'extensions');
  const session = textIn(extensions, `${EXTENSIONS}sessionid`) || address.fetch;
  return nameBasedId(verb, registration, activityId, perSession ? session : '');
}

function resultOf(verb: Verb, { score, seconds }: Occasion): JsonObject | null {
  const duration = durationOf(seconds);
  const scored = score === null ? {} : { score: { scaled: score } };
  switch (verb) {
    case 'initialized':
      return null;
    case 'terminated':
      return { duration };
    case 'completed':
      return { completion: true, duration };
    case 'passed':
    case 'failed':
      return { success: verb === 'passed', ...scored, duration };
    default:
      return assertNever(verb);
  }
}

/** A duration in seconds as `PT1H1M30.05S`, to the hundredth (ISO 8601). */
export function durationOf(seconds: number): string {
  const hundredths = Math.max(0, Math.floor(seconds * 100 + 1e-6)) || 0;
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const rest = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}

interface ContextParts {
  readonly categories?: readonly string[];
  readonly extensions?: JsonObject;
  /** The activity that a question is part of. */
  readonly parent?: string;
}

/** The LMS's template with what a statement adds: nothing in it is changed. */
export function contextOf({ address, data }: Speaker, parts: ContextParts): JsonObject {
  const template = data.contextTemplate;
  const activities = objectIn(template, 'contextActivities');
  const ids = (parts.categories ?? []).map((name) => CATEGORIES + name);
  const parents = parts.parent === undefined ? [] : [parts.parent];
  return {
    ...template,
    registration: address.registration,
    contextActivities: {
      ...activities,
      ...extended(activities, 'category', ids),
      ...extended(activities, 'parent', parents),
    },
    extensions: { ...objectIn(template, 'extensions'), ...parts.extensions },
  };
}

/** The template's own activities first, in their order: LMSs compare them by place. */
function extended(activities: JsonObject, name: string, ids: readonly string[]): JsonObject {
  const listed = listIn(activities, name);
  const added = ids.filter((id) => !JSON.stringify(listed).includes(JSON.stringify(id)));
  return added.length === 0
    ? {}
    : { [name]: [...listed, ...added.map((id) => ({ objectType: 'Activity', id }))] };
}
