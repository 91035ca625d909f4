import type { Cue } from './cues.ts';

/** Why a caption cannot be shown as it is; `null` where it can. */
export type CueProblem = 'order' | 'overlap' | 'empty';

/** What is wrong with a caption among the others. */
export function cueProblem(cues: readonly Cue[], index: number): CueProblem | null {
  const [cue, before] = [cues[index], cues[index - 1]];
  if (cue === undefined) return null;
  if (cue.text.trim() === '') return 'empty';
  if (cue.end <= cue.start) return 'order';
  return before !== undefined && before.end > cue.start ? 'overlap' : null;
}

/** How many captions cannot be shown as they are. */
export const wrongCues = (cues: readonly Cue[]): number =>
  cues.filter((_, index) => cueProblem(cues, index) !== null).length;

/** The captions in which something is said. */
export const saidCues = (cues: readonly Cue[]): readonly Cue[] =>
  cues.filter(({ text }) => text.trim() !== '');

/** One caption with other times or words. */
export const withCue = (
  cues: readonly Cue[],
  index: number,
  change: Partial<Cue>,
): readonly Cue[] => cues.map((cue, at) => (at === index ? { ...cue, ...change } : cue));

/** All captions earlier or later, in seconds; none begins before the film does. */
export function shiftedCues(cues: readonly Cue[], by: number): readonly Cue[] {
  const first = Math.min(...cues.map(({ start }) => start));
  const most = Math.max(by, -first);
  return cues.map((cue) => ({ ...cue, start: cue.start + most, end: cue.end + most }));
}

/** One caption as two, at the space that lies nearest to its middle. */
export function splitCue(cues: readonly Cue[], index: number): readonly Cue[] {
  const cue = cues[index];
  if (cue === undefined) return cues;
  const words = cue.text.split(/\s+/);
  const half = Math.ceil(words.length / 2);
  const middle = (cue.start + cue.end) / 2;
  const first = { ...cue, end: middle, text: words.slice(0, half).join(' ') };
  const second = { ...cue, start: middle, text: words.slice(half).join(' ') };
  return cues.flatMap((each, at) => (at === index ? [first, second] : [each]));
}

/** A caption and the next one as one. */
export function joinedCues(cues: readonly Cue[], index: number): readonly Cue[] {
  const [cue, next] = [cues[index], cues[index + 1]];
  if (cue === undefined || next === undefined) return cues;
  const whole = { ...cue, end: next.end, text: `${cue.text}\n${next.text}` };
  return cues.flatMap((each, at) => (at === index ? [whole] : at === index + 1 ? [] : [each]));
}

/** In seconds: long enough to read a line. */
const NEW_CUE = 3;

/**
 * One more at the end, from where the film is, or from where the last one ends.
 * @param length How long the film is, in seconds, where that is known: a caption ends with it.
 */
export function withNewCue(cues: readonly Cue[], now: number, length = NaN): readonly Cue[] {
  const start = Math.max(now, cues.at(-1)?.end ?? 0);
  const end = start < length ? Math.min(start + NEW_CUE, length) : start + NEW_CUE;
  return [...cues, { start, end, text: '', settings: '' }];
}
