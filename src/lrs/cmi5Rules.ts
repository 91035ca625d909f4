import { isObject, listIn, objectIn, textIn, type JsonObject } from '../core/json.ts';

/** What the LMS knows of a session, and of its registration. */
export interface Cmi5Books {
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
  readonly contextTemplate: JsonObject;
  readonly mode: string;
  readonly masteryScore: number | null;
  readonly preferencesAsked: boolean;
  /** Verbs that cmi5 defines, in this session and in the whole registration. */
  readonly inSession: readonly string[];
  readonly inRegistration: readonly string[];
}

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

type Rule = readonly [broken: boolean, words: string];

/** The verb of a statement without its address. */
export const verbOf = (statement: JsonObject): string =>
  textIn(objectIn(statement, 'verb'), 'id').replace(/^.*\//, '');

/** The rules of cmi5 that a statement breaks, as the reference player of cmi5 holds them. */
export function brokenRules(statement: JsonObject, books: Cmi5Books): readonly string[] {
  const categories = listIn(contextActivities(statement), 'category');
  const defined = categories.some((each) => isCategory(each, 'cmi5'));
  const rules = [
    ...commonRules(statement, books),
    ...(defined ? definedRules(statement, books) : allowedRules(statement, categories)),
  ];
  return rules.filter(([broken]) => broken).map(([, words]) => `${verbOf(statement)}: ${words}`);
}

const isCategory = (each: unknown, name: string): boolean =>
  isObject(each) && each['id'] === CATEGORIES + name;

const contextActivities = (statement: JsonObject): JsonObject =>
  objectIn(objectIn(statement, 'context'), 'contextActivities');

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function commonRules(statement: JsonObject, books: Cmi5Books): readonly Rule[] {
  const context = objectIn(statement, 'context');
  const { contextTemplate: template, inSession } = books;
  const begun = inSession.includes('initialized') || verbOf(statement) === 'initialized';
  return [
    [!books.preferencesAsked, 'before the preferences were asked for'],
    [!UUID.test(textIn(statement, 'id')), 'no UUID'],
    [!/(?:Z|\+00:?(?:00)?)$/.test(textIn(statement, 'timestamp')), 'no time in UTC'],
    [!same(statement['actor'], books.actor), 'another actor'],
    [context['registration'] !== books.registration, 'another registration'],
    [!holdsTemplate(context, template), 'not by the context template'],
    [!begun, 'before initialized'],
    [inSession.includes('terminated'), 'after terminated'],
  ];
}

function holdsTemplate(context: JsonObject, template: JsonObject): boolean {
  const [extensions, activities] = [
    objectIn(context, 'extensions'),
    objectIn(context, 'contextActivities'),
  ];
  const kept = Object.entries(objectIn(template, 'extensions')).every(([name, value]) =>
    same(extensions[name], value),
  );
  const templated = objectIn(template, 'contextActivities');
  return (
    kept &&
    Object.keys(templated).every((name) =>
      listIn(templated, name).every((each, index) => same(listIn(activities, name)[index], each)),
    )
  );
}

const allowedRules = (statement: JsonObject, categories: readonly unknown[]): readonly Rule[] => [
  [categories.some((each) => isCategory(each, 'moveon')), 'moveon without cmi5'],
  [
    /^(?:initialized|completed|passed|failed|terminated)$/.test(verbOf(statement)),
    'without the category',
  ],
];

function definedRules(statement: JsonObject, books: Cmi5Books): readonly Rule[] {
  const verb = verbOf(statement);
  const result = objectIn(statement, 'result');
  const judged = verb === 'passed' || verb === 'failed';
  const earned = judged || verb === 'completed';
  const moveOn = listIn(contextActivities(statement), 'category').some((each) =>
    isCategory(each, 'moveon'),
  );
  return [
    [!['initialized', 'terminated'].includes(verb) && !earned, 'no verb of cmi5'],
    [objectIn(statement, 'object')['id'] !== books.activityId, 'about another activity'],
    [books.mode !== 'Normal' && earned, `in ${books.mode}`],
    [moveOn !== earned, 'moveon category'],
    [verb !== 'initialized' && !/^PT[\d.HMS]+$/.test(textIn(result, 'duration')), 'no duration'],
    [result['completion'] !== (verb === 'completed' ? true : undefined), 'completion'],
    [result['success'] !== (judged ? verb === 'passed' : undefined), 'success'],
    [!judged && result['score'] !== undefined, 'a score'],
    [books.inSession.includes(verb), 'twice in a session'],
    [verb === 'completed' && books.inRegistration.includes(verb), 'twice in a registration'],
    [verb === 'passed' && books.inRegistration.includes(verb), 'twice in a registration'],
    [verb === 'failed' && books.inRegistration.includes('passed'), 'after passed'],
    [verb === 'passed' && books.inSession.includes('failed'), 'after failed in a session'],
    ...(judged ? masteryRules(statement, books) : []),
  ];
}

function masteryRules(statement: JsonObject, { masteryScore }: Cmi5Books): readonly Rule[] {
  const extension = objectIn(objectIn(statement, 'context'), 'extensions')[MASTERY];
  const scaled = objectIn(objectIn(statement, 'result'), 'score')['scaled'];
  if (masteryScore === null) return [[extension !== undefined, 'a mastery score that is none']];
  const passed = typeof scaled !== 'number' || scaled >= masteryScore;
  return [
    [extension !== masteryScore, 'without the mastery score'],
    [typeof scaled === 'number' && passed !== (verbOf(statement) === 'passed'), 'against mastery'],
  ];
}
