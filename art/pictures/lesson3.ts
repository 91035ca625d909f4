import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { blaze, ground, OUTLINE } from '../shapes.ts';
import type { Picture } from './picture.ts';

/** A board of the fence, with a point at its top. */
const board = (x: number): string =>
  `<path d="M${x} 322V206l12-14 12 14v116z" fill="${palette.peach}" ${OUTLINE}/>`;

/** A fence, and a gate that stands open. */
export const lesson3: Picture = {
  file: 'lesson-3.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M26 322V176a214 150 0 0 1 428 0v146z" fill="${palette.sun}"/>`,
    `<circle cx="242" cy="128" r="62" fill="${palette.glow}"/>`,
    `<path d="M26 322v-66c70-50 128-82 214-82s144 32 214 82v66z" fill="${palette.fern}"/>`,
    `<path d="M182 322c14-44 70-46 66-76s-34-26-24-50c4-10 12-16 18-22 4 8-4 18 2 30 10 20 44 24 46 52s-10 38 8 66z" fill="${palette.paper}"/>`,
    blaze(242, 150, 3, 1.16),
    bust(cast.amara, 'smile', { x: 26, y: 84, size: 146 }),
    bust(cast.june, 'smile', { x: 308, y: 84, size: 146, flip: true }),
    `<path d="M26 228h128v18H26zM26 276h128v18H26zM326 228h128v18H326zM326 276h128v18H326z" fill="${palette.peach}" ${OUTLINE}/>`,
    ...[32, 70, 108, 348, 386, 424].map(board),
    `<path d="M146 322V190l13-16 13 16v132zM308 322V190l13-16 13 16v132z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M308 222l-34-12v104l34 8zM297 218v101M286 214v103" fill="${palette.peach}" ${OUTLINE}/>`,
    ground(322),
  ],
};
