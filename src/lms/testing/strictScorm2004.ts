import type { InteractionType } from '../../core/interaction.ts';
import {
  type AnswerRule,
  answerRule,
  isInOrder,
  lengthOf,
  type StrictModel,
  takesAnswer,
} from './strictModel.ts';

/**
 * The data model of SCORM 2004 as the strictest engine takes it, written from the table of what
 * real engines accept, not from the player's own formats.
 */

const ID = /^[A-Za-z0-9._-]{1,250}$/;
const isShare = (value: string) =>
  /^-?\d(?:\.\d{1,7})?$/.test(value) && Math.abs(Number(value)) <= 1;
const isTimestamp = (value: string) =>
  /^20[0-3]\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/.test(value) && Number(value.slice(0, 4)) < 2038;

/** One line of text that no engine takes for a list, or for the mark of a language. */
const isLine = (most: number) => (value: string) =>
  value.length <= most &&
  value.trim() === value &&
  /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u.test(value) &&
  !/\[[,.:]\]/.test(value) &&
  !value.startsWith('{');

/** The delimiter of a list is `[,]`; without any, one engine cuts at plain commas. */
const isGap = (value: string): boolean => {
  const parts = value.split(/(?<!\\),/);
  return isLine(250)(value) && isSet(parts) && parts.length <= 10 && !parts.some(isOdd);
};
const isOdd = (part: string) => part.trim() !== part || part.startsWith('{');
const isSet = (parts: readonly string[]) => new Set(parts).size === parts.length;

const isId = (value: string): boolean => /^[\w.]{1,250}$/.test(value);
const isList =
  (isPart: (part: string) => boolean) =>
  (value: string): boolean => {
    const parts = value.split('[,]');
    return parts.length <= 36 && parts.every(isPart);
  };
const isPair = (value: string): boolean => {
  const sides = value.split('[.]');
  return sides.length === 2 && sides.every(isId);
};
const isNumber = (value: string): boolean => /^-?\d{1,5}(?:\.\d{1,7})?$/.test(value);
const isRange = (value: string): boolean => {
  const ends = value.split('[:]');
  return ends.length === 2 && ends.every(isNumber) && Number(ends[0]) <= Number(ends[1]);
};

/** By the type of the interaction. */
const answers: { readonly [Type in InteractionType]: AnswerRule } = {
  'true-false': answerRule((value) => /^(?:true|false)$/.test(value), 1),
  choice: answerRule((value) => isList(isId)(value) && isSet(value.split('[,]')), 1),
  'fill-in': answerRule(isGap, 5),
  'long-fill-in': answerRule(isLine(4_000), 0),
  likert: answerRule(isId, 0),
  matching: answerRule(isList(isPair), 1),
  sequencing: answerRule(isList(isId), 1),
  numeric: answerRule(isNumber, 1, isRange),
  other: answerRule(isLine(4_000), 1, (value) => isLine(4_000)(value) && !value.includes(',')),
};

const writable: readonly (readonly [RegExp, RegExp | ((value: string) => boolean)])[] = [
  [/^cmi\.(?:objectives\.\d+\.)?completion_status$/, /^(?:completed|incomplete|unknown)$/],
  [/^cmi\.(?:objectives\.\d+\.)?success_status$/, /^(?:passed|failed|unknown)$/],
  [/^cmi\.exit$/, /^suspend$/],
  [/^adl\.nav\.request$/, /^suspendAll$/],
  [/^cmi\.location$/, /^.{1,1000}$/],
  [/^cmi\.suspend_data$/, /^[ -~]{0,64000}$/],
  [/^cmi\.session_time$/, /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/],
  [/^cmi\.(?:objectives\.\d+\.)?(?:score\.scaled|progress_measure)$/, isShare],
  [/^cmi\.(?:objectives\.\d+\.)?score\.(?:raw|min|max)$/, /^\d{1,3}(?:\.\d{1,7})?$/],
  [/^cmi\.learner_preference\.language$/, /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8})*$/],
  [/^cmi\.learner_preference\.(?:audio_level|delivery_speed)$/, /^\d+(?:\.\d{1,7})?$/],
  [/^cmi\.learner_preference\.audio_captioning$/, /^(?:-1|0|1)$/],
  [/^cmi\.objectives\.\d+\.id$/, ID],
  [/^cmi\.interactions\.\d+\.(?:objectives\.0\.)?id$/, ID],
  [/^cmi\.interactions\.\d+\.type$/, (value) => Object.hasOwn(answers, value)],
  [/^cmi\.interactions\.\d+\.timestamp$/, isTimestamp],
  [/^cmi\.interactions\.\d+\.weighting$/, /^-?\d+(?:\.\d+)?$/],
  [/^cmi\.interactions\.\d+\.result$/, /^(?:correct|incorrect|unanticipated|neutral)$/],
  [/^cmi\.interactions\.\d+\.description$/, isLine(250)],
];

const WRITE_ONLY = /^(?:cmi\.(?:exit|session_time)|adl\.nav\.request)$/;
const READ_ONLY =
  /^cmi\.(?:learner_id|learner_name|credit|entry|mode|total_time)|_count$|_children$/;
const CHILDREN: Readonly<Record<string, string>> = {
  'cmi.interactions._children':
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  'cmi.objectives._children':
    'id,score,success_status,completion_status,progress_measure,description',
  'cmi.learner_preference._children': 'audio_level,language,delivery_speed,audio_captioning',
};

export const strictScorm2004: StrictModel = {
  apiName: 'API_1484_11',
  apiOf: (calls) => calls,
  initial: new Map([
    ['cmi.learner_id', 'anna'],
    ['cmi.learner_name', 'First Last'],
    ['cmi.completion_status', 'unknown'],
    ['cmi.success_status', 'unknown'],
    ['cmi.credit', 'credit'],
    ['cmi.mode', 'normal'],
    ['cmi.learner_preference.language', ''],
    ['cmi.learner_preference.audio_level', '1'],
    ['cmi.learner_preference.delivery_speed', '1'],
    ['cmi.learner_preference.audio_captioning', '0'],
  ]),
  codes: {
    initializedAgain: '103',
    initializedAfterEnd: '104',
    getTooSoon: '122',
    getTooLate: '123',
    setTooSoon: '132',
    setTooLate: '133',
  },
  believesAfterFailure: false,

  /** Without a suspend the attempt is over: the next one begins with nothing. */
  opened: (stored) => {
    const suspended = stored.get('cmi.exit') === 'suspend';
    const fresh = [...stored].filter(([element]) => strictScorm2004.initial.has(element));
    const values = new Map(suspended || !stored.has('cmi.session_time') ? stored : fresh);
    values.set('cmi.entry', suspended ? 'resume' : 'ab-initio');
    for (const element of ['cmi.session_time', 'cmi.exit', 'adl.nav.request'])
      values.delete(element);
    return values;
  },

  refuses: (element, value, values) => {
    if (typeof value !== 'string') return '406';
    if (READ_ONLY.test(element)) return '404';
    if (!isInOrder(element, values)) return '351';
    if (isTakenId(element, value, values)) return '351';
    const taken = takesAnswer(element, value, values, answers);
    if (taken === undefined) return '408';
    if (taken !== null) return taken ? null : '406';
    const rule = writable.find(([name]) => name.test(element))?.[1];
    if (rule === undefined) return '401';
    return (typeof rule === 'function' ? rule(value) : rule.test(value)) ? null : '406';
  },

  read: (element, values) => {
    const length = lengthOf(element, values);
    if (length !== null) return { value: length, code: '0' };
    if (CHILDREN[element] !== undefined) return { value: CHILDREN[element], code: '0' };
    if (WRITE_ONLY.test(element)) return { value: '', code: '405' };
    const value = values.get(element);
    return value === undefined ? { value: '', code: '403' } : { value, code: '0' };
  },

  ends: () => undefined,
};

/** Ids of objectives are unique, and never renamed. */
function isTakenId(element: string, value: string, values: ReadonlyMap<string, string>): boolean {
  if (!/^cmi\.objectives\.\d+\.id$/.test(element)) return false;
  const known = values.get(element);
  if (known !== undefined) return known !== value;
  return [...values].some(
    ([other, id]) => /^cmi\.objectives\.\d+\.id$/.test(other) && id === value,
  );
}
