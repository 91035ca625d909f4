import { palette } from '../../palette.ts';
import { OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** How a compass is held: degrees clockwise from the upper edge of the picture. */
interface Held {
  /** The middle of its dial. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Where the arrow on its plate points. */
  readonly plate?: number;
  /** Where the N on the dial points. */
  readonly dial?: number;
  /** Where the red end of the needle points. */
  readonly needle?: number;
}

/** Of the plate, from the middle of the dial. */
const PLATE = `<path d="M-70-176a16 16 0 0 1 16-16H54a16 16 0 0 1 16 16V80a16 16 0 0 1-16 16H-54a16 16 0 0 1-16-16z" fill="${palette.paper}" fill-opacity="0.86" ${OUTLINE}/>`;

const TRAVEL = `<path d="M0-84v-62M-15-146h30L0-174z" fill="${palette.clay}" stroke="${palette.clay}" stroke-width="7" stroke-linejoin="round"/>`;

const RULER = `<path d="${Array.from({ length: 13 }, (_, tick) => `M-68 ${tick * 20 - 164}h${tick % 2 === 0 ? 16 : 9}`).join('')}" stroke="${palette.grey}" stroke-width="3"/>`;

const marks = Array.from(
  { length: 12 },
  (_, index) => `<path d="M0-58v-9" transform="rotate(${index * 30})"/>`,
).join('');

/** What turns with the dial: its lines, the arrow that the needle is to lie in, and the N. */
const DIAL = [
  `<path d="M-30-38V38M30-38V38" stroke="${palette.mist}" stroke-width="3"/>`,
  `<path d="M-12 40V-20L0-40l12 20V40" fill="${palette.peach}" fill-opacity="0.6" stroke="${palette.clay}" stroke-width="3.5" stroke-linejoin="round"/>`,
  `<g stroke="${palette.ink}" stroke-width="3.5">${marks}</g>`,
  `<path d="M-5.5-43v-11l11 11v-11" fill="none" stroke="${palette.ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/>`,
].join('');

const NEEDLE = `<g stroke="${palette.ink}" stroke-width="2" stroke-linejoin="round"><path d="M-9 0 0-38 9 0z" fill="${palette.clay}"/><path d="M-9 0 0 38 9 0z" fill="${palette.paper}"/></g><circle r="4" fill="${palette.ink}"/>`;

const turned = (degrees: number, drawn: string): string =>
  `<g transform="rotate(${degrees})">${drawn}</g>`;

/** A compass on a clear plate. */
export const compass = ({ x, y, scale, plate = 0, dial = 0, needle = 0 }: Held): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">` +
  turned(plate, PLATE + RULER + TRAVEL) +
  `<circle r="70" fill="${palette.cream}" ${OUTLINE}/>` +
  turned(dial, DIAL) +
  turned(needle, NEEDLE) +
  '</g>';

/** Alone, to be labelled. */
export const compassAlone: Picture = {
  file: 'compass.svg',
  width: 480,
  height: 480,
  layers: [
    `<rect width="480" height="480" rx="28" fill="${palette.glow}"/>`,
    compass({ x: 240, y: 300, scale: 1.45, dial: 40, needle: -24 }),
  ],
};
