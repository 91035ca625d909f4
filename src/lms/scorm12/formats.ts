/**
 * What every SCORM 1.2 engine accepted. Stricter than the standard: some engines are lax, some are
 * not, and a value outside this table must never leave the player.
 */

/** The most characters of `cmi.suspend_data`. */
export const SUSPEND_DATA_LIMIT = 4096;
const LOCATION_LIMIT = 255;
/** 9999:59:59.99, the longest CMITimespan, in centiseconds. */
const LONGEST = 9999 * 360_000 + 59 * 6_000 + 59_99;

const ASCII = /^[\x20-\x7e]*$/;
const PERCENT = /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d\.\d{2}$/;

/** Every element that the player writes, and what may be written to it. */
const formats = {
  'cmi.core.lesson_status': (value: string) =>
    ['passed', 'completed', 'failed', 'incomplete'].includes(value),
  // `normal` and `logout` would drop what was saved, or end more than the course.
  'cmi.core.exit': (value: string) => value === 'suspend' || value === '',
  'cmi.core.lesson_location': (value: string) =>
    value.length <= LOCATION_LIMIT && ASCII.test(value),
  'cmi.core.score.raw': (value: string) => PERCENT.test(value),
  'cmi.core.score.min': (value: string) => value === '0',
  'cmi.core.score.max': (value: string) => value === '100',
  'cmi.core.session_time': (value: string) => TIMESPAN.test(value),
  'cmi.suspend_data': (value: string) => value.length <= SUSPEND_DATA_LIMIT && ASCII.test(value),
} as const;

export type Scorm12Element = keyof typeof formats;

/** Whether every engine would accept the value for this element. */
export const fitsScorm12 = (element: Scorm12Element, value: string): boolean =>
  formats[element](value);

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

/** A scaled score, 0–1, as `cmi.core.score.raw`: never rounded up across a passing score. */
export const scorm12Score = (scaled: number): string =>
  String(Math.min(10_000, Math.max(0, hundredths(scaled * 100))) / 100);

/** `cmi.core.lesson_location` takes 255 ASCII characters; a longer id is cut. */
export const scorm12Location = (location: string): string =>
  location.replaceAll(/[^\x20-\x7e]/g, '_').slice(0, LOCATION_LIMIT);

/** Whole hundredths, cut. 0.57 × 100 is 56.99999999999999 in floating point: it stays 57. */
const hundredths = (value: number): number => Math.floor(value * 100 + 1e-6) || 0;

const two = (value: number): string => String(value).padStart(2, '0');
