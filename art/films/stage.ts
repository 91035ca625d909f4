import { palette } from '../palette.ts';
import { arch } from '../shapes.ts';
import { HEIGHT, WIDTH } from './film.ts';
import { round } from './motion.ts';

/** What everything is drawn on. */
export const background = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.cream}"/>`;

/** Covers everything, 0–1: how a film begins. */
export const veil = (p: number): string =>
  p === 0
    ? ''
    : `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.cream}" opacity="${round(p)}"/>`;

/** A doorway that grows from the floor, 0–1. */
export function doorway(
  x: number,
  width: number,
  height: number,
  floor: number,
  colour: string,
  grown: number,
): string {
  if (grown === 0) return '';
  const path = arch(x - width / 2, floor - height, width, floor);
  return `<path d="${path}" fill="${colour}" transform="translate(0 ${round((1 - grown) * height)})"/>`;
}

/** Cuts what is below a floor: people and doorways rise from behind it. */
export const above = (floor: number, drawn: string): string =>
  `<clipPath id="above"><path d="M-400-400H1680V${floor}H-400z"/></clipPath><g clip-path="url(#above)">${drawn}</g>`;

export const floorLine = (y: number, from: number, to: number): string =>
  `<path d="M${from} ${y}H${to}" stroke="${palette.ink}" stroke-width="6" stroke-linecap="round"/>`;
