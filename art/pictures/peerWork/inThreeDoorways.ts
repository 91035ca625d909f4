import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { arch, blaze, ground, plant, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const FLOOR = 262;

/** The three whom learners meet, each in a doorway: the third has not come out yet. */
export const inThreeDoorways: Picture = {
  file: 'in-three-doorways.svg',
  width: 640,
  height: 340,
  layers: [
    `<path d="${arch(46, 66, 160, FLOOR)}" fill="${palette.peach}"/>`,
    `<path d="${arch(236, 30, 176, FLOOR)}" fill="${palette.teal}"/>`,
    `<path d="${arch(442, 66, 160, FLOOR)}" fill="${palette.sun}"/>`,
    plant(220, FLOOR),
    plant(428, FLOOR),
    bust(cast.rosa, 'smile', { x: 46, y: 100, size: 162 }),
    bust(cast.ana, 'smile', { x: 234, y: 82, size: 180 }),
    bust(cast.theo, 'calm', { x: 462, y: 122, size: 140, flip: true }),
    ground(FLOOR, 14, 626),
    trail('M16 316C120 286 168 328 250 312S380 272 460 292s112 36 164 12'),
    blaze(132, 304, -4, 1.1),
    blaze(330, 292, 5, 1.1),
    blaze(528, 300, -3, 1.1),
  ],
};
