import { palette } from '../../palette.ts';
import { round } from '../motion.ts';
import { OUTLINE } from '../../shapes.ts';
import { FLOOR } from './landing.ts';

/** A part of the plan, and how much of it is there, 0–1 (a little more while it pops up). */
export interface Pieces {
  readonly walls: number;
  readonly sun: number;
  readonly roof: number;
}

/** The plan of a service, drawn as a house, on a board. */
export const plan = (x: number, { walls, sun, roof }: Pieces): string =>
  `<g transform="translate(${round(x)} ${FLOOR - 160})"><path d="M-70 80l-26 80M70 80l26 80" stroke="${palette.ink}" stroke-width="10" stroke-linecap="round"/><rect x="-125" y="-110" width="250" height="210" rx="16" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="7"/>${grown(0, 40, walls, WALLS)}${grown(84, -66, sun, SUN)}${grown(0, -18, roof, ROOF)}</g>`;

/** Around its own middle. */
export const WALLS = `<path d="M-52-34h104v78H-52z" fill="${palette.sun}" ${OUTLINE}/>`;
export const ROOF = `<path d="M-74 22L0-44 74 22z" fill="${palette.fern}" ${OUTLINE}/>`;
const SUN = `<circle r="20" fill="${palette.peach}" ${OUTLINE}/>`;

/** A piece at a place, grown from its middle. */
export const grown = (x: number, y: number, size: number, piece: string): string =>
  size <= 0
    ? ''
    : `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size)})">${piece}</g>`;
