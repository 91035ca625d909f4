import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** A biscuit with a tick of icing on it. */
const biscuit = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="22" fill="${palette.peach}" ${OUTLINE}/><path d="M${x - 9} ${y}l6 7 12-14" fill="none" stroke="${palette.deep}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Somebody behind a tin of biscuits, each with a tick on it. */
export const biscuitTin: Picture = {
  file: 'lesson-6.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M70 262V150a170 118 0 0 1 340 0v112z" fill="${palette.sun}"/>`,
    bust(cast.sam, 'smile', { x: 146, y: 44, size: 188 }),
    biscuit(176, 218),
    biscuit(214, 206),
    biscuit(254, 210),
    biscuit(296, 216),
    `<path d="M138 226h204v64a12 12 0 0 1-12 12H150a12 12 0 0 1-12-12z" fill="${palette.teal}" ${OUTLINE}/>`,
    `<path d="M138 250h204" stroke="${palette.glow}" stroke-width="6"/>`,
    `<path d="M40 300h400v12a8 8 0 0 1-8 8H48a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    biscuit(92, 276),
    biscuit(384, 276),
    ground(338),
  ],
};
