import { type Cue, drawCues, type Lines, type Look } from '../cues.ts';
import type { Film } from '../film.ts';
import { blaze } from '../../shapes.ts';
import { eased, popped, present, round } from '../motion.ts';
import { background } from '../stage.ts';
import { lists, pot } from './onTheTable.ts';
import { people, room, table } from './kitchen.ts';
import { lake, light, thread } from './between.ts';
import type { ThreeTurnsWords } from './words.ts';

/** The last words stay. */
const AFTER_THE_END = 99;

/** Two people at a table: what lies between them changes, three times. */
export function threeTurnsFilm(words: ThreeTurnsWords): Film {
  const cues = cuesOf(words);
  return {
    course: 'intentional-peer-support',
    name: words.name,
    seconds: 46,
    poster: 26,
    cues,
    writing: words.writing,
    draw: (t) =>
      [
        background,
        opening(t),
        rising(t, room + light(t) + lake(t) + thread(t) + people(t) + pot(t) + table + lists(t)),
        drawCues(t, cues, words.writing),
      ].join(''),
  };
}

/** Three marks under the title, one for each turn. */
const opening = (t: number): string =>
  [540, 640, 740]
    .map((x, index) => {
      const size = popped(t, 1 + index * 0.4) * present(t, 1, 4.4);
      return size <= 0 ? '' : blaze(x, 452, 0, round(2.6 * size));
    })
    .join('');

/** The kitchen comes up from below, once the title has been read. */
function rising(t: number, drawn: string): string {
  const below = 620 * (1 - eased(t, 3.9, 1.3));
  return below === 620 ? '' : `<g transform="translate(0 ${Math.round(below)})">${drawn}</g>`;
}

const cue = (look: Look, y: number, from: number, to: number, lines: Lines): Cue => ({
  from,
  to,
  lines,
  look,
  at: { x: 640, y },
});
const name = (from: number, to: number, lines: Lines): Cue => cue('name', 72, from, to, lines);
const ask = (from: number, to: number, lines: Lines): Cue => cue('statement', 164, from, to, lines);

/** When the film says what. */
const cuesOf = (words: ThreeTurnsWords): readonly Cue[] => [
  cue('title', 330, 0.6, 4.2, words.title),
  name(5.2, 10, words.fromHelping),
  name(10.6, 17, words.toLearning),
  ask(11.8, 16.8, words.findOut),
  name(17.6, 22, words.fromIndividual),
  name(22.6, 28.6, words.toRelationship),
  ask(23.4, 28.4, words.between),
  name(29.2, 33.4, words.fromFear),
  name(34, 40.4, words.toHope),
  ask(35.2, 40.2, words.goWell),
  cue('statement', 118, 41, AFTER_THE_END, words.ours),
];
