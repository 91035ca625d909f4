import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { blaze, ground, OUTLINE, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const FLOOR = 300;

/** A stone that lies on the trail, as high as wide and half as much again. */
const stone = (x: number, y: number, size: number): string =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M-30 0c-8-18 0-40 20-44s38 6 42 22-4 22-8 22z" fill="${palette.mist}" ${OUTLINE}/>`;

/** What stands in the way: five stones on the trail, and none in the person. */
export const fiveStones: Picture = {
  file: 'five-stones.svg',
  width: 640,
  height: 340,
  layers: [
    `<rect x="26" y="22" width="588" height="278" rx="28" fill="${palette.sun}"/>`,
    `<circle cx="540" cy="98" r="46" fill="${palette.glow}"/>`,
    `<path d="M26 272v-66c120-40 220-6 300-30s170-62 288-40V272a28 28 0 0 1-28 28H54a28 28 0 0 1-28-28z" fill="${palette.fern}"/>`,
    trail('M170 284c60-16 110 4 160-26s70-10 110-44 60-34 120-52', palette.paper, 14),
    stone(252, 284, 1.05),
    stone(336, 262, 0.9),
    stone(408, 240, 0.75),
    stone(462, 204, 0.6),
    stone(508, 182, 0.5),
    blaze(566, 148, 3, 0.8),
    bust(cast.ana, 'calm', { x: 36, y: 118, size: 182 }),
    ground(FLOOR, 14, 626),
  ],
};
