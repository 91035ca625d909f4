import { palette } from '../../palette.ts';
import { actor, blinking } from '../actor.ts';
import { eased, mix, popped } from '../motion.ts';
import { above, doorway } from '../stage.ts';
import { ARJAN, arjansPlace, FLOOR, MIKA, mikasPlace } from './landing.ts';
import { plan } from './plan.ts';

/** The plan is made on one side, and set in front of the other. */
export const doingTo = (t: number): string =>
  above(
    FLOOR,
    [
      doorway(MIKA, 280, 310, FLOOR, palette.peach, 1),
      doorway(ARJAN, 280, 310, FLOOR, palette.mist, 1),
      actor({ ...mikasPlace, face: 'serious', nod: mix(0, 6, eased(t, 15, 0.8)) }),
      actor({ ...arjansPlace, face: blinking(t, 2) }),
      plan(mix(830, 652, eased(t, 12.6, 2.4)), {
        walls: popped(t, 8),
        sun: popped(t, 9),
        roof: 0,
      }),
    ].join(''),
  );
