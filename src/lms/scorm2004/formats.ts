import { like, oneOf, type Format, type Formats } from '../scorm/format.ts';
import { hundredths } from '../scorm/numbers.ts';
import { oneLine, reportedId, truncated, wellFormed } from '../scorm/text.ts';

/**
 * What every SCORM 2004 engine accepted. Stricter than the standard: some engines are lax, some
 * are not, and a value outside this table must never leave the player.
 */

const LOCATION_LIMIT = 1000;
const DESCRIPTION_LIMIT = 250;
const LONG_TEXT_LIMIT = 4000;

/** Characters that some engine takes for the delimiters of a response, or of its language. */
const DELIMITERS = /\[[,.:]\]|^\{/;

const ID: Format = { ...like(/^[A-Za-z0-9._-]{1,255}$/), repair: reportedId };
const SHARE = like(/^(?:0|1|0\.\d{1,4})$/);
const PERCENT = like(/^(?:100|\d{1,2}(?:\.\d{1,2})?)$/);
const COMPLETION = oneOf('completed', 'incomplete');
const SUCCESS = oneOf('passed', 'failed', 'unknown');
const CHOICES: Format = {
  fits: (value) => {
    const ids = value.split('[,]');
    return ids.every((id) => /^[A-Za-z0-9_.]+$/.test(id)) && new Set(ids).size === ids.length;
  },
};
const LIKERT = like(/^[A-Za-z0-9_.]{1,10}$/);
const TRUE_FALSE = oneOf('true', 'false');

/** Every element that the player writes, and what may be written to it. */
export const scorm2004Formats = (savedStateBudget: number): Formats => ({
  'cmi.completion_status': COMPLETION,
  'cmi.success_status': SUCCESS,
  // Anything else would drop what was saved, also after completion.
  'cmi.exit': oneOf('suspend'),
  'adl.nav.request': oneOf('suspendAll'),
  'cmi.location': {
    fits: (value) => value.length <= LOCATION_LIMIT && /^[\x20-\x7e]+$/.test(value),
    repair: (value) => scorm2004Location(value),
  },
  'cmi.progress_measure': SHARE,
  'cmi.score.scaled': SHARE,
  'cmi.score.raw': PERCENT,
  'cmi.score.min': oneOf('0'),
  'cmi.score.max': oneOf('100'),
  'cmi.session_time': like(/^PT(?:\d{1,7}H)?(?:[1-5]?\dM)?(?:[1-5]?\d(?:\.\d{1,2})?S)?(?<!T)$/),
  'cmi.suspend_data': {
    fits: (value) => value.length <= savedStateBudget && /^[\x20-\x7e]*$/.test(value),
  },
  'cmi.learner_preference.language': like(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
  'cmi.learner_preference.audio_level': like(/^(?:1|0(?:\.\d{1,2})?)$/),
  'cmi.learner_preference.delivery_speed': like(/^\d(?:\.\d{1,2})?$/),
  'cmi.learner_preference.audio_captioning': oneOf('-1', '1'),
  'cmi.objectives.n.id': ID,
  'cmi.objectives.n.completion_status': COMPLETION,
  'cmi.objectives.n.success_status': SUCCESS,
  'cmi.objectives.n.score.scaled': SHARE,
  'cmi.objectives.n.score.raw': PERCENT,
  'cmi.objectives.n.score.min': oneOf('0'),
  'cmi.objectives.n.score.max': oneOf('100'),
  'cmi.interactions.n.id': ID,
  'cmi.interactions.n.type': oneOf('true-false', 'choice', 'long-fill-in', 'likert'),
  'cmi.interactions.n.objectives.n.id': ID,
  'cmi.interactions.n.timestamp': like(
    /^20(?:[0-2]\d|3[0-7])-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{2}Z$/,
  ),
  'cmi.interactions.n.correct_responses.n.pattern:true-false': TRUE_FALSE,
  'cmi.interactions.n.correct_responses.n.pattern:choice': CHOICES,
  'cmi.interactions.n.weighting': oneOf('1'),
  'cmi.interactions.n.learner_response:true-false': TRUE_FALSE,
  'cmi.interactions.n.learner_response:choice': CHOICES,
  'cmi.interactions.n.learner_response:likert': LIKERT,
  'cmi.interactions.n.learner_response:long-fill-in': {
    fits: (value) => value.length <= LONG_TEXT_LIMIT && !DELIMITERS.test(value),
    repair: (value) => scorm2004Text(value),
  },
  'cmi.interactions.n.result': oneOf('correct', 'incorrect', 'neutral'),
  'cmi.interactions.n.description': {
    fits: (value) =>
      value.length <= DESCRIPTION_LIMIT && !DELIMITERS.test(value) && !/[\r\n]/.test(value),
    repair: (value) => scorm2004Description(value),
  },
});

/** A duration in seconds as `PT100H1M30.05S`: cut to centiseconds. */
export function scorm2004Duration(seconds: number): string {
  const centiseconds = Math.min(LONGEST, Math.max(0, hundredths(seconds)));
  const hours = Math.floor(centiseconds / 360_000);
  const minutes = Math.floor(centiseconds / 6_000) % 60;
  const rest = (centiseconds % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}

/** A million hours, in centiseconds. */
const LONGEST = 1_000_000 * 360_000;

/** Milliseconds since 1970 as `2026-01-31T10:00:00.00Z`; `null` for a time that no engine takes. */
export function scorm2004Timestamp(milliseconds: number): string | null {
  if (!(milliseconds >= FIRST_TIME && milliseconds < LAST_TIME)) return null;
  return new Date(milliseconds).toISOString().replace(/(\.\d\d)\dZ$/, '$1Z');
}

const FIRST_TIME = Date.UTC(2000, 0, 1);
/** In January 2038 the seconds since 1970 outgrow 31 bits, which is all that some engines have. */
const LAST_TIME = Date.UTC(2038, 0, 1);

/** `cmi.location` takes 1,000 characters; a longer id is cut. */
export const scorm2004Location = (location: string): string =>
  location.replaceAll(/[^\x20-\x7e]/g, '_').slice(0, LOCATION_LIMIT);

/** What a learner wrote, without what engines take for delimiters. */
export const scorm2004Text = (text: string): string =>
  truncated(undelimited(wellFormed(text)), LONG_TEXT_LIMIT);

/** The words of a question, in one line. */
export const scorm2004Description = (text: string): string =>
  truncated(undelimited(oneLine(wellFormed(text))), DESCRIPTION_LIMIT);

const undelimited = (text: string): string =>
  text.replaceAll(/\[([,.:])\]/g, '($1)').replace(/^\{/, '(');

/** An id of an option: a hyphen is refused by one LMS. */
export const scorm2004OptionId = (id: string): string =>
  id.replaceAll(/[^A-Za-z0-9_.]/g, '_') || '_';
