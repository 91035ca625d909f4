import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

const TABLE = 250;

/** Glass, so that one sees how little is left. */
const jug = `<path d="M270 132h72l10 118h-92z" fill="${palette.paper}"/><path d="M262 226h88l2 24h-92z" fill="${palette.teal}"/><path d="M344 150c40-2 42 60 6 62" fill="none" ${OUTLINE}/><path d="M270 132l-14-10h86v10l10 118h-92z" fill="none" ${OUTLINE}/>`;

const tap = `<path d="M548 96h34v24h-10v-6h-24z" fill="${palette.mist}" ${OUTLINE}/><path d="M582 82v44" stroke="${palette.ink}" stroke-width="8" stroke-linecap="round"/><path d="M556 82h22M566 82v14" ${OUTLINE}/><path d="M560 132c-8 12-12 16-12 22a12 12 0 0 0 24 0c0-6-4-10-12-22z" fill="${palette.teal}"/>`;

/** Three mugs are full, and the jug in front of him is nearly empty; there is a tap in the room. */
export const pouredOut: Picture = {
  file: 'poured-out.svg',
  width: 640,
  height: 340,
  layers: [
    `<path d="M26 ${TABLE}V92a70 70 0 0 1 70-70h448a70 70 0 0 1 70 70v158z" fill="${palette.peach}"/>`,
    tap,
    bust(cast.ben, 'calm', { x: 356, y: 60, size: 194, flip: true }),
    mug(70, 210, palette.sun),
    mug(126, 210, palette.paper),
    mug(182, 210, palette.sun),
    jug,
    `<path d="M14 ${TABLE - 4}h612v20a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M70 274v38M570 274v38" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(312, 14, 626),
  ],
};
