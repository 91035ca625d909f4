import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { arch, blaze, ground, leaf, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

const FLOOR = 386;
const left = arch(40, 96, 188, FLOOR);
const right = arch(412, 96, 188, FLOOR);

/** Nobody reaches out of their doorway at the side. */
const within = (name: string, path: string, drawn: string): string =>
  `<clipPath id="${name}"><path d="${path}"/></clipPath><g clip-path="url(#${name})">${drawn}</g>`;

/** Two doorways with somebody in each, somebody between them, and two trails that become one. */
export const twoDoors: Picture = {
  file: 'cover.svg',
  width: 640,
  height: 520,
  layers: [
    `<circle cx="320" cy="196" r="150" fill="${palette.teal}"/>`,
    `<circle cx="320" cy="212" r="104" fill="${palette.sun}"/>`,
    `<path d="${left}" fill="${palette.peach}"/>`,
    `<path d="${right}" fill="${palette.fern}"/>`,
    leaf(44, FLOOR, 1.35, -26, palette.leaf),
    leaf(50, FLOOR, 1.6, 4, palette.fern),
    leaf(590, FLOOR, 1.6, -4, palette.leaf),
    leaf(596, FLOOR, 1.2, 28, palette.fern),
    within(
      'left',
      `${left}M20 60h208v200H20z`,
      bust(cast.ana, 'calm', { x: 40, y: 196, size: 190 }),
    ),
    within(
      'right',
      `${right}M412 60h208v200H412z`,
      bust(cast.noor, 'calm', { x: 410, y: 196, size: 190, flip: true }),
    ),
    bust(cast.ben, 'smile', { x: 216, y: 176, size: 210 }),
    mug(228, 344, palette.clay),
    ground(FLOOR, 0, 640),
    trail('M132 398C140 440 206 432 258 448S330 478 352 510'),
    trail('M508 398C500 440 440 430 400 450S362 486 352 510'),
    blaze(168, 428, -5, 1.3),
    blaze(474, 426, 5, 1.3),
    blaze(352, 482, 2, 1.45),
  ],
};
