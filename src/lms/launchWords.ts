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
  | 'passed'
  | 'completed'
  | 'failed'
  | 'incomplete'
  // Of SCORM 1.2 alone.
  | 'browsed'
  | 'not attempted';

/** How the word of each status begins, in all the forms in which LMSs write it. */
const BEGINNINGS: readonly (readonly [status: StatusWord, beginnings: readonly string[]])[] = [
  ['passed', ['pass']],
  ['completed', ['complet']],
  ['failed', ['fail']],
  ['incomplete', ['incomplet', 'inprogress']],
  ['browsed', ['browse']],
  ['not attempted', ['notattempted', 'notstarted', 'na']],
];

/**
 * A status in any spelling; one letter is enough, as in the standard that SCORM comes from (AICC
 * CMI001, lesson_status). `null` where the LMS has none, or a word of its own: “bestanden” is German
 * for passed, and not browsed.
 */
export function statusIn(text: string): StatusWord | null {
  const word = plain(text);
  const isIt = (beginning: string): boolean =>
    word.length === 1 ? beginning.startsWith(word) : word.startsWith(beginning);
  return BEGINNINGS.find(([, beginnings]) => beginnings.some(isIt))?.[0] ?? null;
}

/** Whether a status is a word of the LMS's own, of which nobody can tell what it stands for. */
export const isOwnWord = (text: string): boolean =>
  !isUnset(text) && !plain(text).startsWith('u') && statusIn(text) === null;

const plain = (text: string): string =>
  isUnset(text) ? '' : text.toLowerCase().replaceAll(/[^a-z]/g, '');
