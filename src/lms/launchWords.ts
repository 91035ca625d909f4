import type { LaunchMode } from '../core/launch.ts';

/** An LMS that has nothing to say may write that out. */
export const isUnset = (text: string): boolean => /^\s*(?:null|undefined)?\s*$/.test(text);

/** How the course was opened, in any spelling of the three standards; all else is as usual. */
export function modeIn(text: string): LaunchMode {
  const word = plain(text);
  if (word === 'browse' || word === 'b') return 'browse';
  return word === 'review' || word === 'r' ? 'review' : 'normal';
}

/** Whether the visit counts: only a plain no says that it does not. */
export const countsIn = (credit: string): boolean =>
  !['nocredit', 'no', 'n'].includes(plain(credit));

/** A status, of completion or success, as an LMS has it. */
export type StatusWord =
  'passed' | 'completed' | 'failed' | 'incomplete' | 'browsed' | 'not attempted';

const STATUSES: readonly StatusWord[] = [
  'passed',
  'completed',
  'failed',
  'incomplete',
  'browsed',
  'not attempted',
];

/**
 * A status in any spelling: the first letter tells them apart, as in the standard that SCORM comes
 * from (AICC CMI001, lesson_status). `null` where the LMS has none.
 */
export function statusIn(text: string): StatusWord | null {
  const [first] = plain(text);
  if (isUnset(text) || first === undefined) return null;
  return STATUSES.find((word) => word.startsWith(first)) ?? null;
}

/** Whether a status is a word of the LMS's own, of which nobody can tell what it stands for. */
export const isOwnWord = (text: string): boolean =>
  !isUnset(text) && !plain(text).startsWith('u') && statusIn(text) === null;

const plain = (text: string): string =>
  isUnset(text) ? '' : text.toLowerCase().replaceAll(/[^a-z]/g, '');
