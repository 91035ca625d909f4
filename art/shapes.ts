import { palette } from './palette.ts';

/** The line around things: thick enough to be seen on a phone. */
export const OUTLINE = `stroke="${palette.ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"`;

/** The path of an arch, round at its top. */
export const arch = (x: number, top: number, width: number, ground: number): string =>
  `M${x} ${ground}V${top + width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0V${ground}z`;

/** A line that things stand on. */
export const ground = (y: number, from = 14, to = 466): string =>
  `<path d="M${from} ${y}H${to}" stroke="${palette.grey}" stroke-width="3" stroke-linecap="round"/>`;

/** A trail of dots along a path. */
export const trail = (d: string, colour: string = palette.grey, gap = 11): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${gap > 11 ? 5 : 3.5}" stroke-linecap="round" stroke-dasharray="0 ${gap}"/>`;

/** The blaze that marks a trail, upright but for a few degrees. */
export const blaze = (x: number, y: number, degrees: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})"><path d="M-7-15H7a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H-7a5 5 0 0 1-5-5v-20a5 5 0 0 1 5-5z" fill="${palette.deep}" stroke="${palette.paper}" stroke-width="4" paint-order="stroke"/><path d="M0-8.8l7 7.6v3.6l-7-4.6-7 4.6v-3.6zM0-.2l7 4.6V9H2.4V5.8L0 4.2l-2.4 1.6V9H-7V4.4z" fill="${palette.sun}"/></g>`;

/** One leaf, growing from a point. */
export const leaf = (
  x: number,
  y: number,
  scale: number,
  degrees: number,
  colour: string,
): string =>
  `<path transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})" d="M0 0C-14-16-12-40 0-56 12-40 14-16 0 0z" fill="${colour}"/>`;

/** Three leaves. */
export const plant = (x: number, y: number): string =>
  leaf(x - 6, y, 1, -28, palette.leaf) +
  leaf(x + 6, y, 1, 28, palette.leaf) +
  leaf(x, y, 1.25, 0, palette.fern);
