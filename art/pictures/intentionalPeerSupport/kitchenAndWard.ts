import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { blaze, ground, leaf, OUTLINE, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from '../peerSupport/mug.ts';

const TABLE = 372;

/** Two people at a kitchen table, a third in the window behind them, and a trail from there. */
export const kitchenAndWard: Picture = {
  file: 'cover.svg',
  width: 640,
  height: 520,
  layers: [
    `<path d="M30 ${TABLE}V130a90 90 0 0 1 90-90h400a90 90 0 0 1 90 90v242z" fill="${palette.peach}"/>`,
    `<clipPath id="ward"><rect x="236" y="72" width="168" height="140" rx="16"/></clipPath>`,
    `<rect x="236" y="72" width="168" height="140" rx="16" fill="${palette.teal}"/>`,
    `<g clip-path="url(#ward)">${bust(cast.mei, 'smile', { x: 252, y: 86, size: 134 })}</g>`,
    `<rect x="236" y="72" width="168" height="140" rx="16" fill="none" ${OUTLINE}/><path d="M226 212h188v14H226z" fill="${palette.cream}" ${OUTLINE}/>`,
    `<path d="M372 88h12v10h10v12h-10v10h-12v-10h-10V98h10z" fill="${palette.paper}"/>`,
    leaf(74, TABLE, 1.5, -16, palette.leaf),
    leaf(88, TABLE, 1.7, 10, palette.fern),
    bust(cast.walt, 'calm', { x: 74, y: 170, size: 206 }),
    bust(cast.amara, 'smile', { x: 362, y: 166, size: 210, flip: true }),
    mug(264, 334, palette.sun),
    mug(330, 334, palette.paper),
    `<path d="M20 ${TABLE - 4}h600v20a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M92 398v66M548 398v66" stroke="${palette.grey}" stroke-width="8" stroke-linecap="round"/>`,
    ground(466, 0, 640),
    trail('M40 496C150 470 210 512 320 494S500 474 604 500'),
    blaze(196, 490, -4, 1.3),
    blaze(430, 490, 4, 1.3),
  ],
};
