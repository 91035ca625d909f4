import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

const TABLE = 258;

/** A note on the table or the wall, a little askew. */
const note = (x: number, y: number, degrees: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees})"><path d="M-24-22h48v44h-48z" fill="${colour}" ${OUTLINE}/><path d="M-14-8h28M-14 6h18" stroke="${palette.grey}" stroke-width="4" stroke-linecap="round"/></g>`;

/** Somebody awake at night, a moon in the window, and six notes. */
export const awakeAtTwo: Picture = {
  file: 'lesson-5.svg',
  width: 480,
  height: 360,
  layers: [
    `<rect x="36" y="24" width="408" height="234" rx="28" fill="${palette.deep}"/>`,
    `<rect x="320" y="50" width="92" height="104" rx="8" fill="${palette.teal}"/><circle cx="372" cy="92" r="24" fill="${palette.glow}"/><circle cx="382" cy="86" r="20" fill="${palette.teal}"/>`,
    `<path d="M366 50v104M320 102h92" stroke="${palette.cream}" stroke-width="4"/><rect x="320" y="50" width="92" height="104" rx="8" fill="none" stroke="${palette.cream}" stroke-width="6"/>`,
    `<circle cx="204" cy="150" r="98" fill="${palette.glow}" opacity=".35"/>`,
    bust(cast.noor, 'blank', { x: 108, y: 68, size: 190 }),
    note(76, 84, -6, palette.sun),
    note(80, 150, 5, palette.peach),
    `<path d="M28 ${TABLE - 4}h424v16a8 8 0 0 1-8 8H36a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    note(128, 232, -8, palette.paper),
    note(196, 236, 4, palette.sun),
    note(264, 232, -3, palette.peach),
    note(330, 236, 7, palette.paper),
    mug(382, 218, palette.teal),
    `<path d="M76 278v44M404 278v44" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(322),
  ],
};
