import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { arch, ground } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const FLOOR = 318;

/** Three doorways: a clinician, a peer and a friend. */
export const threeDoors: Picture = {
  file: 'lesson-3.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="${arch(18, 92, 138, FLOOR)}" fill="${palette.mist}"/>`,
    `<path d="${arch(164, 40, 152, FLOOR)}" fill="${palette.teal}"/>`,
    `<path d="${arch(324, 92, 138, FLOOR)}" fill="${palette.sun}"/>`,
    bust(cast.mei, 'calm', { x: 16, y: 176, size: 142 }),
    bust(cast.kofi, 'smile', { x: 322, y: 176, size: 142, flip: true }),
    bust(cast.amara, 'smile', { x: 152, y: 140, size: 178 }),
    ground(FLOOR),
  ],
};
