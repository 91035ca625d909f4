import { palette } from '../../palette.ts';
import { OUTLINE } from '../../shapes.ts';
import { blend } from '../colour.ts';
import { eased, mix, round } from '../motion.ts';
import { above } from '../stage.ts';
import { drawThread } from '../thread.ts';
import { AMARA, MIDDLE, STAN, TABLE } from './kitchen.ts';

/** Light on one alone; then it widens, and moves to the middle. */
export function light(t: number): string {
  const there = eased(t, 17.8, 0.9) - eased(t, 28.8, 0.9);
  if (there === 0) return '';
  const widens = eased(t, 22.8, 1.6);
  const [x, width] = [mix(STAN, MIDDLE, widens), mix(178, 470, widens)];
  return above(
    TABLE,
    `<ellipse cx="${round(x)}" cy="${TABLE - 130}" rx="${round(width)}" ry="${round(mix(190, 206, widens))}" fill="${palette.sun}" opacity="${round(there)}"/>`,
  );
}

/** It runs between the two, gets into a knot with the worry, and comes loose as they talk. */
export const thread = (t: number): string =>
  drawThread({
    from: [STAN + 90, TABLE - 128],
    to: [AMARA - 90, TABLE - 128],
    tangled: eased(t, 29.4, 1.8) - eased(t, 34.4, 2.2),
    radius: 112,
    drawn: eased(t, 23.6, 1.8),
    colour: blend(palette.deep, palette.ink, eased(t, 29.4, 1.8) - eased(t, 34.4, 2.2)),
  });

const SKY = 268;
/** The window’s middle in height is the water’s edge, where the thread runs. */
const SHORE = TABLE - 128;

/** What he would like to do: a lake behind the window, and the sun that comes up over it. */
export function lake(t: number): string {
  const there = eased(t, 34.6, 1.4);
  if (there === 0) return '';
  const frame = `x="${MIDDLE - 150}" y="${SKY}" width="300" height="${TABLE - SKY - 40}" rx="22"`;
  const sun = round(mix(SHORE + 70, SHORE - 46, eased(t, 36, 2.4)));
  return (
    `<g opacity="${round(there)}"><clipPath id="lake"><rect ${frame}/></clipPath><rect ${frame} fill="${palette.glow}"/><g clip-path="url(#lake)"><circle cx="${MIDDLE + 34}" cy="${sun}" r="58" fill="${palette.sun}"/>` +
    `<path d="M${MIDDLE - 160} ${SHORE}h320v200h-320z" fill="${palette.teal}"/><path d="M${MIDDLE + 4} ${SHORE + 26}h62M${MIDDLE + 16} ${SHORE + 48}h40M${MIDDLE - 110} ${SHORE + 34}h44" stroke="${palette.mist}" stroke-width="6" stroke-linecap="round"/>${rod(t)}</g><rect ${frame} fill="none" ${OUTLINE}/></g>`
  );
}

/** A rod at the water’s edge, with its float. */
function rod(t: number): string {
  const bob = round(3 * Math.sin(t * 1.6));
  return `<path d="M${MIDDLE - 150} ${SHORE + 96}L${MIDDLE - 50} ${SHORE - 120}" stroke="${palette.ink}" stroke-width="6" stroke-linecap="round"/><path d="M${MIDDLE - 50} ${SHORE - 120}c14 50 18 110 16 ${150 + bob}" fill="none" stroke="${palette.ink}" stroke-width="2"/><circle cx="${MIDDLE - 34}" cy="${SHORE + 36 + bob}" r="9" fill="${palette.clay}" ${OUTLINE}/>`;
}
