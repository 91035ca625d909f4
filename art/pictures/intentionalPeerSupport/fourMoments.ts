import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust, type Face } from '../../people/person.ts';
import { blaze, leaf, OUTLINE, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const WIDTH = 310;
const HEIGHT = 250;

/** One moment, in its own corner of the picture. */
const moment = (x: number, y: number, colour: string, ...drawn: readonly string[]): string =>
  `<g transform="translate(${x} ${y})"><path d="M0 ${HEIGHT}V28A28 28 0 0 1 28 0H${WIDTH - 28}a28 28 0 0 1 28 28V${HEIGHT}z" fill="${colour}"/>${drawn.join('')}<path d="M1 ${HEIGHT}h${WIDTH - 2}" stroke="${palette.grey}" stroke-width="3" stroke-linecap="round"/></g>`;

const stan = (face: Face): string => bust(cast.walt, face, { x: 6, y: 104, size: 146 });
const amara = (face: Face): string =>
  bust(cast.amara, face, { x: 156, y: 100, size: 150, flip: true });

const line = (d: string, colour: string = palette.deep): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;

const phone = (x: number, degrees: number): string =>
  `<rect x="${x - 17}" y="30" width="34" height="56" rx="9" transform="rotate(${degrees} ${x} 58)" fill="${palette.ink}"/><path transform="rotate(${degrees} ${x} 58)" d="M${x - 5} 78h10" stroke="${palette.mist}" stroke-width="4" stroke-linecap="round"/>`;

/** Both have let a phone ring. */
const connection = [
  line('M104 58C140 24 170 92 206 58'),
  phone(92, -12),
  phone(218, 12),
  stan('calm'),
  amara('smile'),
];

/** What he makes of it is a tangle yet, and his. */
const worldview = [
  `<circle cx="78" cy="112" r="6" fill="${palette.paper}"/><circle cx="92" cy="98" r="9" fill="${palette.paper}"/><path d="M104 24h92a34 34 0 0 1 0 68h-92a34 34 0 0 1 0-68z" fill="${palette.paper}" ${OUTLINE}/>`,
  line('M92 62c14-26 34-22 30 0s-30 14-14-4 44-14 40 6-32 14-18-6 34-12 42 2h30', palette.clay),
  stan('calm'),
  amara('calm'),
];

/** Something goes each way. */
const mutuality = [
  line('M92 58C122 20 188 20 218 58M218 58l-4-20M218 58l-20-4'),
  line('M218 84C188 116 122 116 92 84M92 84l4 20M92 84l20 4'),
  leaf(155, 62, 0.85, 20, palette.leaf),
  `<path d="M170 88h5a8 8 0 0 1 0 15h-5" fill="none" ${OUTLINE}/><path d="M140 82h30v24a6 6 0 0 1-6 6h-18a6 6 0 0 1-6-6z" fill="${palette.clay}" ${OUTLINE}/>`,
  stan('smile'),
  amara('smile'),
];

/** Side by side, they look at what lies ahead. */
const movingTowards = [
  `<circle cx="248" cy="70" r="38" fill="${palette.sun}"/>`,
  `<path d="M0 ${HEIGHT - 28}v-62c90-40 190-44 310-88v178H0z" fill="${palette.fern}"/>`,
  trail('M196 226c40-6 34-36 60-46s26-26 40-40', palette.paper, 12),
  blaze(232, 214, -4, 0.9),
  blaze(264, 168, 4, 0.75),
  bust(cast.amara, 'smile', { x: 70, y: 104, size: 146 }),
  stan('smile'),
];

/** Four moments of two people: each could be read as one of the four tasks. */
export const fourMoments: Picture = {
  file: 'four-moments.svg',
  width: 640,
  height: 524,
  layers: [
    moment(4, 6, palette.peach, ...connection),
    moment(326, 6, palette.mist, ...worldview),
    moment(4, 268, palette.sun, ...mutuality),
    moment(326, 268, palette.teal, ...movingTowards),
  ],
};
