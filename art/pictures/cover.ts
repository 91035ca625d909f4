import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { arch, blaze, ground, leaf, trail } from '../shapes.ts';
import type { Picture } from './picture.ts';

const FLOOR = 386;
const left = arch(44, 148, 150, FLOOR);
const middle = arch(202, 28, 236, FLOOR);
const right = arch(446, 178, 150, FLOOR);

/** Nobody reaches out of their arch at the side. */
const within = (name: string, path: string, drawn: string): string =>
  `<clipPath id="${name}"><path d="${path}"/></clipPath><g clip-path="url(#${name})">${drawn}</g>`;

/** Four people in three doorways, and the trail that leads past them. */
export const cover: Picture = {
  file: 'cover.svg',
  width: 640,
  height: 520,
  layers: [
    `<path d="${left}" fill="${palette.peach}"/>`,
    `<path d="${middle}" fill="${palette.teal}"/>`,
    `<path d="${right}" fill="${palette.sun}"/>`,
    `<circle cx="320" cy="220" r="104" fill="${palette.peach}"/>`,
    leaf(46, FLOOR, 1.25, -26, palette.leaf),
    leaf(50, FLOOR, 1.5, 4, palette.fern),
    leaf(590, FLOOR, 1.5, -4, palette.fern),
    leaf(594, FLOOR, 1.15, 28, palette.leaf),
    within(
      'left',
      `${left}M10 116h184v200H10z`,
      bust(cast.rosa, 'calm', { x: 20, y: 192, size: 194 }),
    ),
    within(
      'beside',
      'M300 66h138v320H300z',
      bust(cast.ben, 'smile', { x: 306, y: 202, size: 186, flip: true }),
    ),
    within(
      'middle',
      'M202 66h220v320H202z',
      bust(cast.ana, 'smile', { x: 168, y: 186, size: 200 }),
    ),
    within(
      'right',
      `${right}M430 156h180v160H430z`,
      bust(cast.noor, 'calm', { x: 421, y: 192, size: 194, flip: true }),
    ),
    ground(FLOOR, 0, 640),
    trail('M16 476C120 446 168 488 250 472S380 412 460 422s96 52 164 22'),
    blaze(132, 468, -4, 1.45),
    blaze(330, 444, 5, 1.45),
    blaze(528, 440, -3, 1.45),
  ],
};
