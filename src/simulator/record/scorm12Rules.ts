import type { Scorm12Type } from '../../lms/scorm12/formats.ts';
import {
  all,
  anyText,
  atMost,
  like,
  maybe,
  type CallRules,
  number,
  unless,
  type ValueRule,
  words,
} from './valueRules.ts';
import { risky } from './warning.ts';

/** The data model of SCORM 1.2 (Run-Time Environment, 3.4.2), with what LMSs trip over. */

const statuses = words('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted');
const identifier = like('id', /^[!-~]{1,255}$/);
const timespan = like('timespan', /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/);
const score = maybe(number(0, 100));
const text = atMost(255);

/** By the type of the interaction; the player tells no `performance`, others may. */
const responses: { readonly [Type in Scorm12Type | 'performance']: ValueRule } = {
  'true-false': like('response', /^[01tf]$/i, 't, f'),
  choice: like('response', /^\{?[0-9a-z](?:,[0-9a-z])*\}?$/i, 'a,b'),
  'fill-in': text,
  matching: like('response', /^\{?[0-9a-z]\.[0-9a-z](?:,[0-9a-z]\.[0-9a-z])*\}?$/i, '1.a,2.b'),
  performance: text,
  sequencing: like('response', /^[0-9a-z](?:,[0-9a-z])*$/i, 'c,a,b'),
  likert: like('response', /^[0-9a-z]?$/i, 'a'),
  numeric: number(-Infinity, Infinity),
};

export const scorm12Rules: CallRules = {
  writable: {
    'cmi.core.lesson_location': text,
    'cmi.core.lesson_status': all(
      words('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
      unless(/^not attempted$/, risky('notAttempted')),
    ),
    'cmi.core.exit': all(
      words('time-out', 'suspend', 'logout', ''),
      unless(/^(?:time-out|logout)$/, risky('dropsState')),
    ),
    'cmi.core.session_time': timespan,
    'cmi.core.score.raw': score,
    'cmi.core.score.min': score,
    'cmi.core.score.max': score,
    'cmi.suspend_data': atMost(4_096),
    'cmi.comments': atMost(4_096),
    'cmi.objectives.n.id': identifier,
    'cmi.objectives.n.status': statuses,
    'cmi.objectives.n.score.raw': score,
    'cmi.objectives.n.score.min': score,
    'cmi.objectives.n.score.max': score,
    'cmi.student_preference.audio': all(like('wholeNumber', /^-?\d+$/), number(-1, 100)),
    'cmi.student_preference.language': text,
    'cmi.student_preference.speed': all(like('wholeNumber', /^-?\d+$/), number(-100, 100)),
    'cmi.student_preference.text': words('-1', '0', '1'),
    'cmi.interactions.n.id': identifier,
    'cmi.interactions.n.objectives.n.id': identifier,
    'cmi.interactions.n.time': like('time', /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/),
    'cmi.interactions.n.type': words(...Object.keys(responses)),
    'cmi.interactions.n.correct_responses.n.pattern': anyText,
    'cmi.interactions.n.student_response': anyText,
    'cmi.interactions.n.weighting': number(-Infinity, Infinity),
    'cmi.interactions.n.result': (value) =>
      /^-?\d+(?:\.\d+)?$/.test(value)
        ? null
        : words('correct', 'wrong', 'unanticipated', 'neutral')(value),
    'cmi.interactions.n.latency': timespan,
  },
  responses,
  readOnly:
    /^cmi\.(?:core\.(?:student_|credit|entry|total_time|lesson_mode)|launch_data|comments_from_lms|student_data)|\._(?:children|count|version)$/,
};
