import type { Scorm12Type } from '../scorm12/formats.ts';
import {
  type AnswerRule,
  answerRule,
  isInOrder,
  lengthOf,
  type StrictModel,
  takesAnswer,
} from './strictModel.ts';

/**
 * The data model of SCORM 1.2 as the strictest engine takes it, written from the table of what real
 * engines accept, not from the player's own formats.
 */

const ID = /^[!-~]{1,255}$/;
const TIME = /^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/;
const isWhole = (value: string, from: number): boolean =>
  /^-?\d+$/.test(value) && Number(value) >= from && Number(value) <= 100;
const SCORE = (value: string) => /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100;

const as = (pattern: RegExp) => (value: string) => pattern.test(value) && value.length <= 255;

/** A text of a learner or author: one line of it, and not nothing. */
const isLine = as(/^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u);

/** By the type of the interaction. */
const answers: { readonly [Type in Scorm12Type]: AnswerRule } = {
  'true-false': answerRule(as(/^[tf]$/), 1),
  choice: answerRule(as(/^[0-9a-z](?:,[0-9a-z])*$/), 1),
  'fill-in': answerRule(isLine, 5),
  likert: answerRule(as(/^[0-9a-z]$/), 0),
  matching: answerRule(as(/^[0-9a-z]\.[0-9a-z](?:,[0-9a-z]\.[0-9a-z])*$/), 1),
  sequencing: answerRule(as(/^[0-9a-z](?:,[0-9a-z])*$/), 1),
  numeric: answerRule(as(/^-?\d{1,5}(?:\.\d+)?$/), 1),
};

const writable: readonly (readonly [RegExp, RegExp | ((value: string) => boolean)])[] = [
  [/^cmi\.core\.lesson_status$/, /^(?:passed|completed|failed|incomplete)$/],
  [/^cmi\.core\.exit$/, /^(?:suspend)?$/],
  [/^cmi\.core\.lesson_location$/, /^[ -~]{0,255}$/],
  [/^cmi\.suspend_data$/, /^[ -~]{0,4096}$/],
  [/^cmi\.core\.session_time$/, /^\d{2,4}:[0-5]\d:[0-5]\d\.\d\d$/],
  [/^cmi\.(?:core|objectives\.\d+)\.score\.(?:raw|min|max)$/, SCORE],
  [/^cmi\.student_preference\.language$/, /^[A-Za-z-]{1,255}$/],
  [/^cmi\.student_preference\.audio$/, (value) => isWhole(value, -1)],
  [/^cmi\.student_preference\.speed$/, (value) => isWhole(value, -100)],
  [/^cmi\.student_preference\.text$/, /^(?:-1|0|1)$/],
  [/^cmi\.objectives\.\d+\.id$/, ID],
  [/^cmi\.objectives\.\d+\.status$/, /^(?:passed|completed|failed|incomplete)$/],
  [/^cmi\.interactions\.\d+\.(?:objectives\.0\.)?id$/, ID],
  [/^cmi\.interactions\.\d+\.time$/, /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
  [/^cmi\.interactions\.\d+\.type$/, (value) => Object.hasOwn(answers, value)],
  [/^cmi\.interactions\.\d+\.weighting$/, /^-?\d+(?:\.\d+)?$/],
  [/^cmi\.interactions\.\d+\.latency$/, TIME],
  [/^cmi\.interactions\.\d+\.result$/, /^(?:correct|wrong|unanticipated|neutral)$/],
];

const WRITE_ONLY = /^cmi\.(?:core\.(?:exit|session_time)$|interactions\.\d)/;
const READ_ONLY = /^cmi\.core\.(?:student_|credit|entry|total_time|lesson_mode)|_count$|_children$/;
const CHILDREN: Readonly<Record<string, string>> = {
  'cmi.interactions._children':
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  'cmi.objectives._children': 'id,score,status',
  'cmi.student_preference._children': 'audio,language,speed,text',
};

export const strictScorm12: StrictModel = {
  apiName: 'API',
  apiOf: (calls) => ({
    LMSInitialize: calls.Initialize,
    LMSFinish: calls.Terminate,
    LMSCommit: calls.Commit,
    LMSGetValue: calls.GetValue,
    LMSSetValue: calls.SetValue,
    LMSGetLastError: calls.GetLastError,
    LMSGetErrorString: calls.GetErrorString,
  }),
  initial: new Map([
    ['cmi.core.student_id', 'anna'],
    ['cmi.core.student_name', 'Last, First'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.credit', 'credit'],
    ['cmi.core.lesson_mode', 'normal'],
  ]),
  codes: {
    initializedAgain: '101',
    initializedAfterEnd: '101',
    getTooSoon: '301',
    getTooLate: '301',
    setTooSoon: '301',
    setTooLate: '301',
  },
  believesAfterFailure: true,

  opened: (stored) => {
    const values = new Map(stored);
    const entry = stored.get('cmi.core.exit') === 'suspend' ? 'resume' : 'ab-initio';
    values.set('cmi.core.entry', entry);
    values.delete('cmi.core.session_time');
    return values;
  },

  refuses: (element, value, values) => {
    if (typeof value !== 'string') return '405';
    if (READ_ONLY.test(element)) return '403';
    if (!isInOrder(element, values)) return '201';
    const taken = takesAnswer(element, value, values, answers);
    if (taken !== null) return taken === true ? null : '405';
    const rule = writable.find(([name]) => name.test(element))?.[1];
    if (rule === undefined) return '401';
    return (typeof rule === 'function' ? rule(value) : rule.test(value)) ? null : '405';
  },

  read: (element, values) => {
    const length = lengthOf(element, values);
    if (length !== null) return { value: length, code: '0' };
    if (CHILDREN[element] !== undefined) return { value: CHILDREN[element], code: '0' };
    if (WRITE_ONLY.test(element)) return { value: '', code: '404' };
    return { value: values.get(element) ?? '', code: '0' };
  },

  // An LMS that was told nothing takes the course for done.
  ends: (values) => {
    if (values.get('cmi.core.lesson_status') === 'not attempted') {
      values.set('cmi.core.lesson_status', 'completed');
    }
  },
};
