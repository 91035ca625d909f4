import type { InteractionType } from '../../core/interaction.ts';
import { byType, oneOf, textLike, type Format, type Formats } from '../scorm/format.ts';
import { hundredths } from '../scorm/numbers.ts';
import { oneLine, reportedId, truncated, undelimited, wellFormed } from '../text.ts';

/**
 * What every SCORM 2004 engine accepted. Stricter than the standard: some engines are lax, some
 * are not, and a value outside this table must never leave the player.
 */

const LOCATION_LIMIT = 1000;
const DESCRIPTION_LIMIT = 250;
const SHORT_TEXT_LIMIT = 250;
const LONG_TEXT_LIMIT = 4000;
const OPTION_ID_LIMIT = 250;

/** Characters that some engine takes for the delimiters of a response, or of its language. */
const DELIMITERS = /\[[,.:]\]|^\{/;

const ID: Format = { ...textLike(/^[A-Za-z0-9._-]{1,250}$/), repair: reportedId };
const SHARE = textLike(/^(?:0|1|0\.\d{1,4})$/);
const PERCENT = textLike(/^(?:100|\d{1,2}(?:\.\d{1,2})?)$/);
const COMPLETION = oneOf('completed', 'incomplete');
const SUCCESS = oneOf('passed', 'failed', 'unknown');
const DECIMAL = '-?\\d{1,5}(?:\\.\\d{1,7})?';
const OPTION = '[A-Za-z0-9_.]{1,250}';
const list = (part: string): Format => textLike(new RegExp(`^${part}(?:\\[,\\]${part}){0,35}$`));

/** A line of text without anything that some engine takes for more than that. */
const isPlain = (value: string, limit: number): boolean =>
  value.length <= limit && !DELIMITERS.test(value) && !/[\p{Cc}\u2028\u2029]/u.test(value);

const OTHER: Format = {
  fits: (value) => isPlain(value, LONG_TEXT_LIMIT),
  repair: (value) => scorm2004LongText(value),
};

/** A response, by the type of the interaction. */
const responses: { readonly [Type in InteractionType]: Format } = {
  'true-false': oneOf('true', 'false'),
  choice: {
    fits: (value) => {
      const ids = value.split('[,]');
      return list(OPTION).fits(value) && new Set(ids).size === ids.length;
    },
  },
  'fill-in': {
    fits: (value) => isPlain(value, SHORT_TEXT_LIMIT) && isSplitWell(value),
    repair: (value) => scorm2004ShortText(value),
  },
  'long-fill-in': OTHER,
  likert: textLike(/^[A-Za-z0-9_.]{1,10}$/),
  matching: list(`${OPTION}\\[\\.\\]${OPTION}`),
  sequencing: list(OPTION),
  numeric: textLike(new RegExp(`^${DECIMAL}$`)),
  other: OTHER,
};

/** A pattern of what is right, by the type of the interaction. */
const patterns: { readonly [Type in InteractionType]: Format } = {
  ...responses,
  numeric: textLike(new RegExp(`^${DECIMAL}\\[:\\]${DECIMAL}$`)),
  other: { fits: (value) => OTHER.fits(value) && !value.includes(',') },
};

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
  'cmi.session_time': textLike(/^PT(?:\d{1,7}H)?(?:[1-5]?\dM)?(?:[1-5]?\d(?:\.\d{1,2})?S)?(?<!T)$/),
  'cmi.suspend_data': {
    fits: (value) => value.length <= savedStateBudget && /^[\x20-\x7e]*$/.test(value),
  },
  'cmi.learner_preference.language': textLike(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
  'cmi.learner_preference.audio_level': textLike(/^(?:1|0(?:\.\d{1,2})?)$/),
  'cmi.learner_preference.delivery_speed': textLike(/^\d(?:\.\d{1,2})?$/),
  'cmi.learner_preference.audio_captioning': oneOf('-1', '1'),
  'cmi.objectives.n.id': ID,
  'cmi.objectives.n.completion_status': COMPLETION,
  'cmi.objectives.n.success_status': SUCCESS,
  'cmi.objectives.n.score.scaled': SHARE,
  'cmi.objectives.n.score.raw': PERCENT,
  'cmi.objectives.n.score.min': oneOf('0'),
  'cmi.objectives.n.score.max': oneOf('100'),
  'cmi.interactions.n.id': ID,
  'cmi.interactions.n.type': oneOf(...Object.keys(responses)),
  'cmi.interactions.n.objectives.n.id': ID,
  'cmi.interactions.n.timestamp': textLike(
    /^20(?:[0-2]\d|3[0-7])-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{2}Z$/,
  ),
  ...byType('cmi.interactions.n.correct_responses.n.pattern', patterns),
  'cmi.interactions.n.weighting': textLike(/^[1-9]\d{0,2}$/),
  ...byType('cmi.interactions.n.learner_response', responses),
  'cmi.interactions.n.result': oneOf('correct', 'incorrect', 'neutral'),
  'cmi.interactions.n.description': {
    fits: (value) => isPlain(value, DESCRIPTION_LIMIT),
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

/**
 * What a learner wrote at length. It is one line to be: the ends of lines are refused by some
 * engines, and shown as pilcrows.
 */
export const scorm2004LongText = (text: string): string =>
  plain(text.trim().replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ¶ '), LONG_TEXT_LIMIT);

/**
 * The first words of a question, in one line: enough to know it by, and short as an LMS may send it
 * again with every save of the page. In some letters each character is six of a form.
 */
export function scorm2004Description(text: string): string {
  const whole = plain(text, DESCRIPTION_LIMIT);
  let [length, bytes] = [0, 0];
  for (const character of whole) {
    bytes += encodeURIComponent(character).length;
    if (bytes > DESCRIPTION_BYTES) return plain(`${whole.slice(0, length)}…`, DESCRIPTION_LIMIT);
    length += character.length;
  }
  return whole;
}

/** As a form sends them. */
const DESCRIPTION_BYTES = 240;

/**
 * What a learner wrote into a gap, or what is right there. Commas get a backslash where one engine,
 * which takes them for delimiters, would refuse the parts.
 */
export function scorm2004ShortText(text: string): string {
  const asItIs = plain(text, SHORT_TEXT_LIMIT);
  if (isSplitWell(asItIs) && !text.includes('\\,')) return asItIs;
  return plain(text.replaceAll(/(\\*),/g, '\\$1,'), SHORT_TEXT_LIMIT);
}

/** Whether the parts between commas are what a list of texts may be: ten at most, none twice. */
function isSplitWell(text: string): boolean {
  const parts = text.split(/(?<!\\),/);
  const neat = parts.every((part) => part.trim() === part && !part.startsWith('{'));
  return neat && parts.length <= 10 && new Set(parts).size === parts.length;
}

const plain = (text: string, limit: number): string =>
  truncated(undelimited(oneLine(wellFormed(text))), limit).trim();

/** An id of an option: a hyphen is refused by one LMS. */
export const scorm2004OptionId = (id: string): string =>
  id.replaceAll(/[^A-Za-z0-9_.]/g, '_').slice(0, OPTION_ID_LIMIT) || '_';
