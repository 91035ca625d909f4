import { palette } from '../../palette.ts';
import { type Actor } from '../actor.ts';
import { HEIGHT } from '../film.ts';

/** What stands on the lowest landing; the others are as high as the picture above each other. */
export const FLOOR = 600;

/** The middles of the two people. */
export const MIKA = 440;
export const ARJAN = 1070;
/** Between them, where the plan can be seen by both. */
export const MIDDLE = 755;

/** Brings what is drawn for the lowest landing up to one, 0 the lowest. */
export const up = (landing: number, drawn: string): string =>
  `<g transform="translate(0 ${-landing * HEIGHT})">${drawn}</g>`;

const SIZE = 262;
const HEAD = 0.5256;

/** Where the two stand; they look at each other. */
export const mikasPlace: Pick<Actor, 'name' | 'x' | 'floor' | 'size'> = {
  name: 'mika',
  x: MIKA - SIZE * HEAD,
  floor: FLOOR + 6,
  size: SIZE,
};
export const arjansPlace: Pick<Actor, 'name' | 'x' | 'floor' | 'size' | 'flip'> = {
  name: 'arjan',
  x: ARJAN - SIZE * (1 - HEAD),
  floor: FLOOR + 6,
  size: SIZE,
  flip: true,
};

const COLOURS = [palette.peach, palette.sun, palette.teal];

/** The boards to stand on, with the numbers of the landings. */
export const slabs = COLOURS.map((colour, landing) => up(landing, slab(landing, colour))).join('');

function slab(landing: number, colour: string): string {
  const number = colour === palette.teal ? '#fff' : palette.ink;
  return `<rect x="60" y="${FLOOR}" width="1160" height="34" rx="17" fill="${colour}" stroke="${palette.ink}" stroke-width="7"/><circle cx="180" cy="${FLOOR + 17}" r="50" fill="${colour}" stroke="${palette.ink}" stroke-width="7"/><text x="180" y="${FLOOR + 37}" font-family="Atkinson Hyperlegible Next" font-weight="800" font-size="58" text-anchor="middle" fill="${number}">${landing + 1}</text>`;
}
