import { palette } from '../../palette.ts';
import { type Actor, actor, blinking, nodAt } from '../actor.ts';
import { eased, mix } from '../motion.ts';
import { above, doorway } from '../stage.ts';
import { FLOOR } from './layout.ts';

/** The middles of the four doorways. */
const SAM = 300;
const ANA = 980;
const ROSA = -22;
const THEO = 1302;

/** Sam and Ana come first; a carer and someone of a service later. */
export const doorways = (t: number): string =>
  above(
    FLOOR,
    [
      doorway(SAM, 340, 350, FLOOR, palette.peach, eased(t, 4.6, 1)),
      doorway(ANA, 340, 390, FLOOR, palette.teal, eased(t, 9.7, 1)),
      doorway(ROSA, 280, 310, FLOOR, palette.sun, eased(t, 39.2, 1)),
      doorway(THEO, 280, 310, FLOOR, palette.clay, eased(t, 40.2, 1)),
    ].join(''),
  );

/** Everyone who is there by now. */
export const people = (t: number): string =>
  above(FLOOR, [sam(t), ana(t), rosa(t), theo(t)].join(''));

const ana = (t: number): string =>
  actor({
    ...inDoorway(ANA, 330, true),
    name: 'ana',
    face: blinking(t, 1),
    risen: eased(t, 10.1, 1),
    nod: nodAt(t, 25.4) + nodAt(t, 26.6),
  });

const rosa = (t: number): string =>
  actor({
    ...inDoorway(ROSA, 290),
    name: 'rosa',
    face: blinking(t, 2.2),
    risen: eased(t, 39.7, 0.9),
  });

const theo = (t: number): string =>
  actor({
    ...inDoorway(THEO, 290, true),
    name: 'theo',
    face: blinking(t, 0.4),
    risen: eased(t, 40.7, 0.9),
  });

/** Sam looks up once the knot has come loose: one face fades into the other. */
function sam(t: number): string {
  const lit = eased(t, 34.8, 0.5);
  const place = {
    ...inDoorway(SAM, 330),
    name: 'sam',
    risen: eased(t, 5, 1),
    nod: mix(4, 0, lit) + nodAt(t, 36),
  } as const;
  const sad = lit < 1 ? actor({ ...place, face: 'solemn' }) : '';
  const glad = lit > 0 ? actor({ ...place, face: blinking(t, 3) }) : '';
  return lit === 0 ? sad : `${sad}<g opacity="${lit}">${glad}</g>`;
}

/** How far from the left of the square the middle of a head is. */
const HEAD = 0.5256;

function inDoorway(
  middle: number,
  size: number,
  flip = false,
): Pick<Actor, 'x' | 'floor' | 'size' | 'flip'> {
  return { x: middle - size * (flip ? 1 - HEAD : HEAD), floor: FLOOR + 8, size, flip };
}
