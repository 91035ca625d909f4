import type { InteractionType } from '../../core/interaction.ts';
import { byType, oneOf, textLike, type Format, type Formats } from '../scorm/format.ts';
import { hundredths } from '../scorm/numbers.ts';
import { oneLine, reportedId, truncated, wellFormed } from '../text.ts';

/**
 * What every SCORM 1.2 engine accepted. Stricter than the standard: some engines are lax, some are
 * not, and a value outside this table must never leave the player.
 */

/** The most characters of `cmi.suspend_data`. */
export const SUSPEND_DATA_LIMIT = 4096;
const TEXT_LIMIT = 255;
/** 9999:59:59.99, the longest CMITimespan, in centiseconds. */
const LONGEST = 9999 * 360_000 + 59 * 6_000 + 59_99;

const ASCII = /^[\x20-\x7e]*$/;
const ID: Format = { ...textLike(/^[\x21-\x7e]{1,255}$/), repair: reportedId };
const PERCENT = textLike(/^(?:100|\d{1,2}(?:\.\d{1,2})?)$/);
const TIMESPAN = textLike(/^\d{2,4}:[0-5]\d:[0-5]\d\.\d{2}$/);
const CHARACTERS = textLike(/^[0-9a-z](?:,[0-9a-z])*$/);

/** What a learner wrote, in one line: some engines refuse a second one. */
export const scorm12Text = (text: string): string =>
  truncated(oneLine(wellFormed(text)), TEXT_LIMIT);

/** The types of interactions that SCORM 1.2 has. */
export type Scorm12Type = Exclude<InteractionType, 'long-fill-in' | 'other'>;

/** A response, and a pattern of what is right, by the type of the interaction. */
const responses: { readonly [Type in Scorm12Type]: Format } = {
  'true-false': oneOf('t', 'f'),
  choice: CHARACTERS,
  'fill-in': {
    fits: (value) => value.length <= TEXT_LIMIT && !/[\p{Cc}\u2028\u2029]/u.test(value),
    repair: scorm12Text,
  },
  likert: textLike(/^[0-9a-z]$/),
  matching: textLike(/^[0-9a-z]\.[0-9a-z](?:,[0-9a-z]\.[0-9a-z])*$/),
  sequencing: CHARACTERS,
  numeric: textLike(/^-?\d{1,5}(?:\.\d{1,7})?$/),
};

/** Every element that the player writes, and what may be written to it. */
export const scorm12Formats: Formats = {
  'cmi.core.lesson_status': oneOf('passed', 'completed', 'failed', 'incomplete'),
  // `normal` and `logout` would drop what was saved, or end more than the course.
  'cmi.core.exit': oneOf('suspend', ''),
  'cmi.core.lesson_location': {
    fits: (value) => value.length <= TEXT_LIMIT && ASCII.test(value),
    repair: (value) => scorm12Location(value),
  },
  'cmi.core.score.raw': PERCENT,
  'cmi.core.score.min': oneOf('0'),
  'cmi.core.score.max': oneOf('100'),
  'cmi.core.session_time': TIMESPAN,
  'cmi.suspend_data': {
    fits: (value) => value.length <= SUSPEND_DATA_LIMIT && ASCII.test(value),
  },
  'cmi.student_preference.language': textLike(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
  'cmi.student_preference.audio': textLike(/^(?:-1|[1-9]\d?|100)$/),
  'cmi.student_preference.speed': textLike(/^(?:0|-?[1-9]\d?|-?100)$/),
  'cmi.student_preference.text': oneOf('-1', '1'),
  'cmi.objectives.n.id': ID,
  'cmi.objectives.n.status': oneOf('passed', 'completed', 'failed', 'incomplete'),
  'cmi.objectives.n.score.raw': PERCENT,
  'cmi.objectives.n.score.min': oneOf('0'),
  'cmi.objectives.n.score.max': oneOf('100'),
  'cmi.interactions.n.id': ID,
  'cmi.interactions.n.objectives.n.id': ID,
  'cmi.interactions.n.time': textLike(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
  'cmi.interactions.n.type': oneOf(...Object.keys(responses)),
  ...byType('cmi.interactions.n.correct_responses.n.pattern', responses),
  ...byType('cmi.interactions.n.student_response', responses),
  'cmi.interactions.n.weighting': textLike(/^[1-9]\d{0,2}$/),
  'cmi.interactions.n.result': oneOf('correct', 'wrong', 'neutral'),
};

/** A duration in seconds as a CMITimespan, `HHHH:MM:SS.SS`: cut to centiseconds. */
export function scorm12Timespan(seconds: number): string {
  const centiseconds = Math.min(LONGEST, Math.max(0, hundredths(seconds)));
  const hours = Math.floor(centiseconds / 360_000);
  const minutes = Math.floor(centiseconds / 6_000) % 60;
  const rest = centiseconds % 6_000;
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(rest / 100))}.${two(rest % 100)}`;
}

/** Seconds of a CMITimespan; 0 for anything else. */
export function secondsOfTimespan(timespan: string): number {
  const parts = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(timespan);
  if (parts === null) return 0;
  return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** The time of day as a CMITime, `HH:MM:SS`, where the learner is. */
export function scorm12Time(milliseconds: number): string {
  const time = new Date(milliseconds);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
}

/** `cmi.core.lesson_location` takes 255 ASCII characters; a longer id is cut. */
export const scorm12Location = (location: string): string =>
  location.replaceAll(/[^\x20-\x7e]/g, '_').slice(0, TEXT_LIMIT);

const two = (value: number): string => String(value).padStart(2, '0');
