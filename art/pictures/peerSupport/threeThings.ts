import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { arch, ground, leaf, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const FLOOR = 254;
/** In front of the doorways, where the balls lie. */
const WAY = 302;

const thread = (d: string): string =>
  `<path d="${d}" fill="none" stroke="${palette.clay}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;

/** What somebody has lived through: a ball of thread, theirs to unwind or not. */
const ball = (x: number): string =>
  `<g transform="translate(${x} ${WAY})"><circle r="22" fill="${palette.teal}" ${OUTLINE}/><path d="M-14-8c10-8 20-8 28 0M-17 2c12-8 24-8 34 0M-13 12c8-6 18-6 26 0" fill="none" stroke="${palette.glow}" stroke-width="4" stroke-linecap="round"/></g>`;

const telephone = `<rect x="314" y="274" width="30" height="54" rx="8" transform="rotate(16 329 301)" fill="${palette.clay}" ${OUTLINE}/><path transform="rotate(16 329 301)" d="M321 284h16v26h-16z" fill="${palette.glow}"/>`;

/** A badge is what a role looks like. */
const badge = `<path d="M480 28l20 40 20-40" fill="none" stroke="${palette.clay}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/><rect x="474" y="68" width="52" height="38" rx="7" fill="${palette.paper}" ${OUTLINE}/><circle cx="489" cy="85" r="6" fill="${palette.deep}"/><path d="M502 81h14M502 91h14" stroke="${palette.grey}" stroke-width="4" stroke-linecap="round"/>`;

/** To have lived through something, to be there for somebody, and to work with it. */
export const threeThings: Picture = {
  file: 'three-things.svg',
  width: 640,
  height: 340,
  layers: [
    `<path d="${arch(24, 74, 146, FLOOR)}" fill="${palette.mist}"/>`,
    `<path d="${arch(196, 48, 160, FLOOR)}" fill="${palette.peach}"/>`,
    `<path d="${arch(382, 14, 236, FLOOR)}" fill="${palette.sun}"/>`,
    bust(cast.zola, 'calm', { x: 24, y: 112, size: 142 }),
    bust(cast.ana, 'smile', { x: 192, y: 88, size: 166 }),
    badge,
    bust(cast.ben, 'smile', { x: 370, y: 106, size: 148 }),
    bust(cast.walt, 'smile', { x: 492, y: 122, size: 132, flip: true }),
    ground(FLOOR, 14, 626),
    thread('M226 306C258 280 288 330 316 300'),
    thread('M436 306C476 276 510 334 560 306'),
    leaf(562, 312, 0.75, -24, palette.fern),
    leaf(566, 312, 0.85, 16, palette.leaf),
    ball(97),
    ball(222),
    ball(432),
    telephone,
  ],
};
