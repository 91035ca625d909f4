import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { blaze, ground, leaf, OUTLINE, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const FLOOR = 316;

/** What is kept back: it is there, and is not shown. */
const faint = (drawn: string): string => `<g opacity=".22">${drawn}</g>`;

/** Two people on a bench. Of a long trail, one tells a single stretch, and keeps the rest. */
export const onTheBench: Picture = {
  file: 'on-the-bench.svg',
  width: 640,
  height: 360,
  layers: [
    `<rect x="26" y="22" width="588" height="294" rx="28" fill="${palette.fern}"/>`,
    leaf(64, FLOOR, 1.5, -14, palette.leaf),
    leaf(86, FLOOR, 1.2, 16, palette.leaf),
    leaf(574, FLOOR, 1.5, 12, palette.leaf),
    `<path d="M96 44h300a22 22 0 0 1 22 22v58a22 22 0 0 1-22 22H276l-26 26-6-26H96a22 22 0 0 1-22-22V66a22 22 0 0 1 22-22z" fill="${palette.paper}" ${OUTLINE}/>`,
    faint(trail('M94 118c40-44 70-46 104-12', palette.ink)),
    trail('M204 110c34 30 62 12 84-12', palette.deep),
    faint(trail('M294 92c30-32 66-26 106 10', palette.ink)),
    faint(blaze(134, 86, -5, 1.15)),
    blaze(246, 104, 4, 1.35),
    faint(blaze(352, 84, -3, 1.15)),
    bust(cast.ana, 'calm', { x: 142, y: 136, size: 160 }),
    bust(cast.theo, 'smile', { x: 352, y: 136, size: 160, flip: true }),
    `<path d="M136 268v48M504 268v48" stroke="${palette.ink}" stroke-width="8" stroke-linecap="round"/>`,
    `<path d="M104 268h432v14H104zM104 289h432v14H104z" fill="${palette.clay}" ${OUTLINE}/>`,
    ground(FLOOR, 14, 626),
  ],
};
