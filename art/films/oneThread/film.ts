import { type Cue, drawCues, type Lines } from '../cues.ts';
import type { Film } from '../film.ts';
import { eased } from '../motion.ts';
import { background, floorLine } from '../stage.ts';
import { calendar, gathering, pay, screens } from './things.ts';
import { FLOOR } from './places.ts';
import { dawn, marks, people, windows } from './people.ts';
import { threads } from './threads.ts';
import type { OneThreadWords } from './words.ts';

/** The last words stay. */
const AFTER_THE_END = 99;

/** Six things about a meeting change, one after the other; what joins the people stays. */
export function oneThreadFilm(words: OneThreadWords): Film {
  const cues = cuesOf(words);
  return {
    course: 'peer-support',
    name: words.name,
    seconds: 46,
    poster: 12.4,
    cues,
    writing: words.writing,
    draw: (t) =>
      [
        background,
        dawn(t),
        windows(t),
        threads(t),
        people(t),
        pay(t),
        screens(t),
        gathering(t),
        calendar(t),
        floor(t),
        marks(t),
        drawCues(t, cues, words.writing),
      ].join(''),
  };
}

function floor(t: number): string {
  const half = 580 * eased(t, 4, 1);
  return half === 0 ? '' : floorLine(FLOOR, 640 - half, 640 + half);
}

const say = (from: number, to: number, lines: Lines): Cue => ({
  from,
  to,
  lines,
  look: 'statement',
  at: { x: 640, y: 112 },
});

/** When the film says what. */
const cuesOf = (words: OneThreadWords): readonly Cue[] => [
  { from: 0.6, to: 4.2, look: 'title', at: { x: 640, y: 360 }, lines: words.title },
  say(4.8, 8, words.meet),
  say(8.6, 13, words.number),
  say(13.4, 17.2, words.pay),
  say(17.6, 22.8, words.lead),
  say(23.2, 28.6, words.place),
  say(29, 33.2, words.occasion),
  say(33.6, 38, words.often),
  say(38.4, 41.4, words.changes),
  say(41.8, AFTER_THE_END, words.stays),
];
