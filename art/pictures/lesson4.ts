import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { ground, OUTLINE } from '../shapes.ts';
import type { Picture } from './picture.ts';

const cup = (x: number, y: number, colour: string): string =>
  [
    `<path d="M${x + 34} ${y + 8}h8a11 11 0 0 1 0 22h-10" fill="none" ${OUTLINE}/>`,
    `<path d="M${x} ${y}h36v22a14 14 0 0 1-14 14h-8a14 14 0 0 1-14-14z" fill="${colour}" ${OUTLINE}/>`,
    `<path d="M${x + 10} ${y - 12}c-6-8 6-10 0-20M${x + 24} ${y - 12}c-6-8 6-10 0-20" fill="none" stroke="${palette.paper}" stroke-width="4" stroke-linecap="round"/>`,
  ].join('');

/** Two people, two cups of coffee. */
export const lesson4: Picture = {
  file: 'lesson-4.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M70 254V140a170 114 0 0 1 340 0v114z" fill="${palette.clay}"/>`,
    `<path d="M240 26v34" stroke="${palette.ink}" stroke-width="4"/>`,
    `<path d="M210 84a30 26 0 0 1 60 0z" fill="${palette.sun}" ${OUTLINE}/>`,
    bust(cast.theo, 'smile', { x: 58, y: 94, size: 158 }),
    bust(cast.zola, 'smile', { x: 264, y: 94, size: 158, flip: true }),
    `<path d="M50 252h380v14a8 8 0 0 1-8 8H58a8 8 0 0 1-8-8z" fill="${palette.peach}" ${OUTLINE}/>`,
    `<path d="M240 276v46M200 322h80" stroke="${palette.grey}" stroke-width="8" stroke-linecap="round"/>`,
    cup(190, 216, palette.paper),
    cup(250, 216, palette.sun),
    ground(324),
  ],
};
