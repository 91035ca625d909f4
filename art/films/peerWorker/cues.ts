import type { Cue, Lines } from '../cues.ts';
import type { PeerWorkerWords } from './words.ts';

/** The last words stay. */
const AFTER_THE_END = 65;

const say = (from: number, to: number, lines: Lines): Cue => ({
  from,
  to,
  lines,
  look: 'statement',
  at: { x: 640, y: 112 },
});

/** When the film says what. */
export const cuesOf = (words: PeerWorkerWords): readonly Cue[] => [
  { from: 0.7, to: 4.5, look: 'title', at: { x: 640, y: 430 }, lines: words.title },
  say(5.4, 9.6, words.hardTime),
  say(10.2, 13.8, words.beenThere),
  say(14.2, 18.6, words.theirJob),
  say(19, 23.4, words.connect),
  say(24, 27.6, words.listen),
  say(28, 32.6, words.share),
  say(33.2, 37.8, words.hope),
  say(38.6, 44.2, words.link),
  say(44.8, 49.4, words.advocates),
  { ...say(50, 57.2, words.profession), listed: words.qualities.map(([word]) => word) },
  say(57.8, AFTER_THE_END, words.last),
];
