import { palette } from '../../palette.ts';
import { OUTLINE } from '../../shapes.ts';
import { type Actor, actor, blinking, nodAt } from '../actor.ts';
import { eased, mix, round } from '../motion.ts';
import { above } from '../stage.ts';

/** The top of the table. */
export const TABLE = 566;
/** Where the two sit, and the middle between them. */
export const STAN = 300;
export const AMARA = 980;
export const MIDDLE = 640;

/** The wall that they sit before. */
export const room = `<path d="M130 ${TABLE}V330a110 110 0 0 1 110-110h800a110 110 0 0 1 110 110v${TABLE - 330}z" fill="${palette.peach}"/>`;

export const table = `<path d="M70 ${TABLE - 4}h1140v30a12 12 0 0 1-12 12H82a12 12 0 0 1-12-12z" fill="${palette.clay}" ${OUTLINE}/><path d="M180 ${TABLE + 38}v130M1100 ${TABLE + 38}v130" stroke="${palette.grey}" stroke-width="14" stroke-linecap="round"/>`;

const SIZE = 316;
const HEAD = 0.5256;

export const people = (t: number): string => above(TABLE, stan(t) + amara(t));

/** When someone is not at ease, from one second to another. */
type Unease = readonly (readonly [from: number, to: number])[];

/** Stan: with lists before him, alone in the light, and when the worry comes. It is hers, too. */
const STANS: Unease = [
  [6.6, 12.6],
  [18.6, 23],
  [29.8, 35.4],
];
const AMARAS: Unease = [[29.6, 35]];

/** Someone at the table: a glad face fades into a grave one, and back. */
function seated(t: number, unease: Unease, place: Omit<Actor, 'face'>): string {
  const uneasy = Math.max(...unease.map(([from, to]) => eased(t, from, 0.5) - eased(t, to, 0.5)));
  const nod = round(mix(place.nod ?? 0, -4, uneasy));
  const glad = uneasy < 1 ? actor({ ...place, nod, face: blinking(t, place.x / 100) }) : '';
  if (uneasy === 0) return glad;
  return `${glad}<g opacity="${round(uneasy)}">${actor({ ...place, nod, face: 'solemn' })}</g>`;
}

const stan = (t: number): string =>
  seated(t, STANS, {
    name: 'walt',
    x: STAN - SIZE * HEAD,
    floor: TABLE + 10,
    size: SIZE,
    nod: nodAt(t, 14.6) + nodAt(t, 25.4) + nodAt(t, 38),
  });

/** She is left out of the light once; then she is in it with him. */
function amara(t: number): string {
  const seen = 1 - 0.72 * (eased(t, 18, 0.9) - eased(t, 23, 0.9));
  const drawn = seated(t, AMARAS, {
    name: 'amara',
    x: AMARA - SIZE * (1 - HEAD),
    floor: TABLE + 10,
    size: SIZE,
    flip: true,
    nod: nodAt(t, 15.2) + nodAt(t, 26.2) + nodAt(t, 38.6),
  });
  return seen === 1 ? drawn : `<g opacity="${round(seen)}">${drawn}</g>`;
}
