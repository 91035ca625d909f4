import { palette } from '../../palette.ts';
import { leaf } from '../../shapes.ts';
import { actor, blinking, nodAt } from '../actor.ts';
import { eased, mix, popped, round } from '../motion.ts';
import { above, doorway } from '../stage.ts';
import { arjansPlace, FLOOR, MIDDLE, mikasPlace } from './landing.ts';
import { grown, plan, ROOF, WALLS } from './plan.ts';

/** When the plan becomes a house. */
const BUILT = 44.4;

/** One doorway for both, one plan between them; then the plan becomes real. */
export const doingWith = (t: number): string =>
  above(
    FLOOR,
    [
      doorway(MIDDLE, 900, 318, FLOOR, palette.peach, 1),
      planning(t),
      house(t),
      garden(t),
      others(t),
      actor({ ...mikasPlace, face: blinking(t, 1), nod: nodAt(t, 41.6) }),
      actor({ ...arjansPlace, face: blinking(t, 2.4), nod: nodAt(t, 42) }),
    ].join(''),
  );

/** Each brings a part; the board goes when the plan is carried out. */
function planning(t: number): string {
  const gone = eased(t, BUILT, 1);
  const board = plan(MIDDLE, {
    walls: whenThere(t, 40),
    sun: popped(t, 41.8),
    roof: whenThere(t, 41),
  });
  const brought =
    carried(t, 38.8, arjansPlace.x, FLOOR - 120, WALLS) + carried(t, 39.8, 560, FLOOR - 178, ROOF);
  return `<g transform="translate(0 ${round(gone * 320)})">${board}</g>${brought}`;
}

const whenThere = (t: number, at: number): number => (t < at ? 0 : 1);

/** A piece on its way from someone to the board, for 1.2 seconds. */
function carried(t: number, from: number, start: number, y: number, piece: string): string {
  if (t < from || t >= from + 1.2) return '';
  const there = eased(t, from, 1.2);
  return grown(
    mix(start, MIDDLE, there),
    y - 50 * Math.sin(Math.PI * there),
    popped(t, from, 0.4),
    piece,
  );
}

function house(t: number): string {
  const size = popped(t, BUILT + 0.4, 0.9) * 1.6;
  const door = `<path d="M-14 44v-34a14 14 0 0 1 28 0v34z" fill="${palette.clay}" stroke="${palette.ink}" stroke-width="4"/>`;
  if (size <= 0) return '';
  return `<g transform="translate(${MIDDLE} ${FLOOR}) scale(${round(size)}) translate(0 -44)">${WALLS}${door}<g transform="translate(0 -58)">${ROOF}</g></g>`;
}

const garden = (t: number): string =>
  [
    [636, -20, 1.5],
    [650, 6, 1.9],
    [874, 20, 1.5],
    [860, -4, 1.8],
  ]
    .map(([x = 0, degrees = 0, scale = 0], index) => {
      const size = popped(t, BUILT + 1 + index * 0.25, 0.9) * scale;
      return size <= 0
        ? ''
        : leaf(x, FLOOR, round(size), degrees, index % 2 === 0 ? palette.leaf : palette.fern);
    })
    .join('');

/** Others come, whom the service is for and who run it too. */
const others = (t: number): string =>
  actor({
    name: 'kofi',
    face: 'smile',
    x: 490,
    floor: FLOOR + 4,
    size: 214,
    risen: eased(t, 49.4, 0.9),
  }) +
  actor({
    name: 'june',
    face: 'smile',
    x: 814,
    floor: FLOOR + 4,
    size: 214,
    flip: true,
    risen: eased(t, 50, 0.9),
  });
