import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const SHELF = 152;

/** A mug on the shelf; the line across it stands for the name of whose it is. */
const mug = (x: number, colour: string, named = true): string => {
  const name = named
    ? `<path d="M${x + 8} ${SHELF - 22}h18" stroke="${palette.ink}" stroke-width="4" stroke-linecap="round"/>`
    : '';
  return `<path d="M${x + 32} ${SHELF - 34}c16-2 16 22 0 20" fill="none" ${OUTLINE}/><path d="M${x} ${SHELF - 42}h34v34a8 8 0 0 1-8 8H${x + 8}a8 8 0 0 1-8-8z" fill="${colour}" ${OUTLINE}/>${name}`;
};

/** The first morning at a job: an open door, and a mug that has no name yet. */
export const firstMonday: Picture = {
  file: 'first-monday.svg',
  width: 480,
  height: 360,
  layers: [
    `<rect x="26" y="26" width="428" height="296" rx="26" fill="${palette.teal}"/>`,
    `<path d="M58 322V62h164v260z" fill="${palette.glow}"/>`,
    `<path d="M222 62l46 24v236h-46z" fill="${palette.peach}" ${OUTLINE}/><circle cx="256" cy="204" r="5" fill="${palette.ink}"/>`,
    bust(cast.ana, 'smile', { x: 40, y: 122, size: 200 }),
    `<path d="M118 262c0 28 8 44 22 44s22-16 22-44" fill="none" stroke="${palette.deep}" stroke-width="6" stroke-linecap="round"/><rect x="122" y="294" width="36" height="24" rx="4" fill="${palette.paper}" ${OUTLINE}/>`,
    `<path d="M284 ${SHELF}h158" ${OUTLINE}/>`,
    mug(290, palette.sun),
    mug(342, palette.clay),
    mug(394, palette.fern),
    `<path d="M284 ${SHELF + 92}h158" ${OUTLINE}/>`,
    `<g transform="translate(0 92)">${mug(316, palette.mist)}${mug(374, palette.paper, false)}</g>`,
    ground(322),
  ],
};
