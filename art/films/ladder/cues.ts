import type { Cue, Lines, Look } from '../cues.ts';
import type { LadderWords } from './words.ts';

/** The last words stay. */
const AFTER_THE_END = 65;

/** Words beside the ladder. */
const beside = (look: Look, y: number, from: number, to: number, lines: Lines): Cue => ({
  from,
  to,
  lines,
  look,
  at: { x: 745, y },
});
const name = (from: number, to: number, landing: Lines): Cue =>
  beside('name', 76, from, to, landing);
const say = (from: number, to: number, lines: Lines): Cue =>
  beside('statement', 190, from, to, lines);

/** When the film says what. */
export const cuesOf = (words: LadderWords): readonly Cue[] => [
  { from: 0.7, to: 4.8, look: 'title', at: { x: 860, y: 350 }, lines: words.title },
  name(6.4, 19.6, words.doingTo),
  say(7, 11.6, words.notAsked),
  say(12.2, 19.2, words.happens),
  name(21.2, 36, words.doingFor),
  say(21.8, 26.6, words.asked),
  say(27.2, 35.6, words.decide),
  name(37.6, 54.6, words.doingWith),
  say(38.2, 43.4, words.plan),
  say(44, 48.6, words.heard),
  say(49.2, 54.2, words.run),
  { from: 56.4, to: AFTER_THE_END, look: 'name', at: { x: 860, y: 270 }, lines: words.where },
  {
    from: 57.8,
    to: AFTER_THE_END,
    look: 'statement',
    at: { x: 860, y: 446 },
    lines: words.oneStep,
  },
];
