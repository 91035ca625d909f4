import { drawCues } from '../cues.ts';
import type { Film } from '../film.ts';
import { eased } from '../motion.ts';
import { background, veil } from '../stage.ts';
import { seen } from './camera.ts';
import { cuesOf } from './cues.ts';
import { doingFor } from './doingFor.ts';
import { doingTo } from './doingTo.ts';
import { doingWith } from './doingWith.ts';
import { slabs, up } from './landing.ts';
import { rails } from './rails.ts';
import type { LadderWords } from './words.ts';

/** From doing to, to doing with: one plan, on three landings of a ladder. */
export function ladderFilm(words: LadderWords): Film {
  const cues = cuesOf(words);
  return {
    course: 'peer-work',
    name: words.name,
    seconds: 64,
    poster: 43.5,
    cues,
    writing: words.writing,
    draw: (t) =>
      [
        background,
        seen(t, rails + up(0, doingTo(t)) + up(1, doingFor(t)) + up(2, doingWith(t)) + slabs),
        drawCues(t, cues, words.writing),
        veil(1 - eased(t, 0, 0.8)),
      ].join(''),
  };
}
