import { palette } from '../../palette.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** A fish with a tick for a fin. */
const fish = (x: number, y: number, scale: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-60 0c24-40 84-40 108 0 8-10 20-18 34-20-4 14-4 26 0 40-14-2-26-10-34-20-24 40-84 40-108 0z" fill="${colour}" ${OUTLINE}/><circle cx="-34" cy="-6" r="5" fill="${palette.ink}"/><path d="M-10 2l10 11 20-24" fill="none" stroke="${palette.deep}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/></g>`;

/** Three fish on a line. */
export const caughtFish: Picture = {
  file: 'lesson-5.svg',
  width: 480,
  height: 360,
  layers: [
    `<circle cx="240" cy="176" r="144" fill="${palette.teal}"/>`,
    `<path d="M112 214c28-14 44 14 72 0s44 14 72 0 44 14 72 0 28 6 40 0" fill="none" stroke="${palette.mist}" stroke-width="5" stroke-linecap="round"/>`,
    fish(182, 120, 0.8, palette.sun),
    fish(300, 162, 0.9, palette.peach),
    fish(200, 256, 1, palette.glow),
    ground(338),
  ],
};
