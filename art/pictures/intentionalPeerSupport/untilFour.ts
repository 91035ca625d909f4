import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { arch, blaze, ground, OUTLINE, trail } from '../../shapes.ts';
import { mug } from '../peerSupport/mug.ts';
import type { Picture } from '../picture.ts';

const TABLE = 238;

/** At four: what sets a limit hangs over what two people share. */
const clock = `<circle cx="236" cy="72" r="34" fill="${palette.paper}" ${OUTLINE}/><path d="M236 50v22l15 9" fill="none" ${OUTLINE}/>`;

const wayOn = `<clipPath id="door"><path d="${arch(474, 46, 140, 304)}"/></clipPath><g clip-path="url(#door)"><circle cx="566" cy="140" r="34" fill="${palette.glow}"/><path d="M474 304v-96c50-30 90-34 140-20v116z" fill="${palette.fern}"/></g>${trail('M528 296c2-30 46-30 40-58s-6-30 8-42', palette.paper, 12)}${blaze(532, 266, -4, 0.9)}${blaze(572, 216, 4, 0.7)}`;

/** Two people at a kitchen table, a thread between them, a clock above, and a way on. */
export const untilFour: Picture = {
  file: 'until-four.svg',
  width: 640,
  height: 340,
  layers: [
    `<path d="M26 ${TABLE}V92a70 70 0 0 1 70-70h280a70 70 0 0 1 70 70v146z" fill="${palette.peach}"/>`,
    `<path d="${arch(474, 46, 140, 304)}" fill="${palette.sun}"/>`,
    clock,
    wayOn,
    `<path d="M166 206C192 132 218 196 238 172S280 146 302 206" fill="none" stroke="${palette.deep}" stroke-width="6" stroke-linecap="round"/>`,
    bust(cast.walt, 'calm', { x: 36, y: 68, size: 172 }),
    bust(cast.amara, 'smile', { x: 258, y: 62, size: 178, flip: true }),
    mug(48, 200, palette.sun),
    mug(376, 200, palette.paper),
    `<path d="M14 ${TABLE - 4}h440v18a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M64 260v44M404 260v44" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(304, 14, 626),
  ],
};
