import { eased, mix, round } from '../motion.ts';

/** What people stand on. */
export const FLOOR = 598;

/** The two are seen from near, later everyone from further off. */
const scaleAt = (t: number): number => mix(1, 0.76, eased(t, 38.2, 1.8));

/** What is drawn around the middle of the floor, nearer or further off. */
export const seen = (t: number, drawn: string): string =>
  `<g transform="translate(640 ${FLOOR}) scale(${round(scaleAt(t))}) translate(-640 -${FLOOR})">${drawn}</g>`;
