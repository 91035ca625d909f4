import { palette } from '../../palette.ts';
import { actor, blinking, nodAt } from '../actor.ts';
import { drawBubble } from '../bubble.ts';
import { eased, mix, popped, present, round } from '../motion.ts';
import { above, doorway } from '../stage.ts';
import { ARJAN, arjansPlace, FLOOR, MIKA, mikasPlace } from './landing.ts';
import { grown, plan, ROOF } from './plan.ts';

const BOARD = 840;
/** When what was said leaves the bubble, and when it is turned away. */
const LEAVES = 27.8;
const TURNED = 30.2;

/** Mika is asked, and says what is missing; it comes as far as the plan, and no further. */
export const doingFor = (t: number): string =>
  above(
    FLOOR,
    [
      doorway(MIKA, 280, 310, FLOOR, palette.peach, 1),
      doorway(ARJAN, 280, 310, FLOOR, palette.mist, 1),
      mika(t),
      actor({ ...arjansPlace, face: blinking(t, 2), nod: nodAt(t, 25) }),
      plan(BOARD, { walls: 1, sun: 1, roof: 0 }),
      said(t),
      idea(t),
    ].join(''),
  );

/** Her face falls when the idea is turned away. */
function mika(t: number): string {
  const fallen = eased(t, TURNED + 1.2, 0.5);
  const glad = fallen < 1 ? actor({ ...mikasPlace, face: blinking(t, 1) }) : '';
  const sober = fallen > 0 ? actor({ ...mikasPlace, face: 'serious' }) : '';
  return fallen === 0 ? glad : `${glad}<g opacity="${round(fallen)}">${sober}</g>`;
}

const said = (t: number): string =>
  drawBubble({
    x: 610,
    y: 338,
    width: 200,
    height: 120,
    speaker: 'left',
    grown: popped(t, 22.8) * present(t, 22.8, 34, 0.5),
    unheard: t > TURNED,
    inside: grown(0, 8, t < LEAVES ? popped(t, 23.4) : 0, ROOF),
  });

/** The roof that the house is missing: it goes to the plan, waits, and sinks away. */
function idea(t: number): string {
  if (t < LEAVES) return '';
  const there = eased(t, LEAVES, 1.6);
  const away = eased(t, TURNED, 1.6);
  const x = mix(mix(610, BOARD, there), BOARD - 90, away);
  const y = mix(346, 396, there) - 60 * Math.sin(Math.PI * there) + 260 * away;
  return `<g opacity="${round(1 - 0.4 * away)}" transform="rotate(${round(-24 * away)} ${round(x)} ${round(y)})">${grown(x, y, 1, ROOF)}</g>`;
}
