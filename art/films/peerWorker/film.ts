import { drawCues } from '../cues.ts';
import type { Film } from '../film.ts';
import { eased } from '../motion.ts';
import { background, floorLine } from '../stage.ts';
import { cuesOf } from './cues.ts';
import { FLOOR, seen } from './layout.ts';
import { sunrise } from './sunrise.ts';
import { doorways, people } from './people.ts';
import { pills } from './pills.ts';
import { plants } from './plants.ts';
import { advocacy, talk } from './talk.ts';
import { threads } from './threads.ts';
import { opening, way } from './way.ts';
import type { PeerWorkerWords } from './words.ts';

/** What does a peer worker do? Two people, and a knot that comes loose. */
export function peerWorkerFilm(words: PeerWorkerWords): Film {
  const cues = cuesOf(words);
  return {
    course: 'peer-work',
    name: words.name,
    seconds: 64,
    poster: 37.9,
    cues,
    writing: words.writing,
    draw: (t) =>
      [
        background,
        seen(t, sunrise(t) + doorways(t) + threads(t) + plants(t) + people(t) + talk(t)),
        floor(t),
        advocacy(t),
        pills(t, words),
        way(t),
        opening(t),
        drawCues(t, cues, words.writing),
      ].join(''),
  };
}

/** The floor comes with the first doorway. */
function floor(t: number): string {
  const half = 570 * eased(t, 4.2, 1);
  return half === 0 ? '' : floorLine(FLOOR, 640 - half, 640 + half);
}
