import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { OUTLINE, plant } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** One turn: what it leaves, small and pale, and what it leads to. */
const turn = (middle: number, from: string, to: string, colour: string): string =>
  `<g transform="translate(${middle} 0)"><circle cy="72" r="58" fill="${palette.mist}"/>${from}<path d="M64 74c38 4 52 42 26 72M90 146l21-5M90 146l1-22" fill="none" stroke="${palette.clay}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/><circle cy="250" r="94" fill="${colour}"/>${to}</g>`;

const round = (id: string, y: number, r: number, drawn: string): string =>
  `<clipPath id="${id}"><path d="M-${r + 1} ${y}a${r + 1} ${r + 1} 0 0 0 ${2 * r + 2} 0V${y - 2 * r}H-${r}z"/></clipPath><g clip-path="url(#${id})">${drawn}</g>`;

const list = `<rect x="-26" y="36" width="52" height="70" rx="6" fill="${palette.paper}" ${OUTLINE}/><path d="M-14 54h28M-14 70h28M-14 86h18" stroke="${palette.clay}" stroke-width="5" stroke-linecap="round"/>`;

const pot = `${plant(0, 268)}<path d="M-34 268h68l-9 46h-50z" fill="${palette.clay}" ${OUTLINE}/><path d="M-40 256h80v16h-80z" fill="${palette.peach}" ${OUTLINE}/>`;

const alone = round('alone', 72, 58, bust(cast.walt, 'solemn', { x: -50, y: 30, size: 102 }));

const together = round(
  'together',
  250,
  94,
  `<path d="M-50 216C-20 190 20 242 50 216" fill="none" stroke="${palette.sun}" stroke-width="6" stroke-linecap="round"/>${bust(cast.walt, 'smile', { x: -98, y: 226, size: 112 })}${bust(cast.amara, 'smile', { x: -12, y: 222, size: 116, flip: true })}`,
);

const knot = `<path d="M-44 74c10-40 44-40 36-6s-38 14-14-12 52-16 44 14-36 20-20-8 26-14 40-2" fill="none" stroke="${palette.ink}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`;

const lake = `<circle cx="22" cy="236" r="34" fill="${palette.sun}"/>${round('lake', 250, 94, `<path d="M-94 246H94v98H-94z" fill="${palette.teal}"/><path d="M-50 274h44M10 290h46M-24 310h36" stroke="${palette.mist}" stroke-width="5" stroke-linecap="round"/>`)}<path d="M-70 292L-6 176" stroke="${palette.ink}" stroke-width="5" stroke-linecap="round"/><path d="M-6 176c12 36 14 60 12 96" fill="none" stroke="${palette.ink}" stroke-width="2"/><circle cx="6" cy="274" r="8" fill="${palette.clay}" ${OUTLINE}/>`;

/** The three principles, each a turn from one thing to another: the pictures of the course's film. */
export const threeTurns: Picture = {
  file: 'three-turns.svg',
  width: 640,
  height: 356,
  layers: [
    turn(100, list, pot, palette.sun),
    turn(310, alone, together, palette.teal),
    turn(520, knot, lake, palette.glow),
  ],
};
