import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import type { Picture } from './picture.ts';

const FONT = `font-family="'Atkinson Hyperlegible Next',Atkinson,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"`;
const FOOT = 612;
const TOP = 44;
const RUNGS = [76, 108, 140, 172, 232, 264, 296, 328, 358, 420, 452, 484, 516, 546];
/** The square that a person on a landing is drawn in. */
const SIZE = 118;

interface Landing {
  readonly number: number;
  /** Of its upper edge. */
  readonly y: number;
  readonly colour: string;
  readonly name: string;
  readonly lines: readonly [string, string];
}

const doingWith: Landing = {
  number: 3,
  y: 196,
  colour: palette.teal,
  name: 'Doing with',
  lines: ['Equal partners plan', 'and deliver together.'],
};
const doingFor: Landing = {
  number: 2,
  y: 384,
  colour: palette.sun,
  name: 'Doing for',
  lines: ['People are asked,', 'but others decide.'],
};
const doingTo: Landing = {
  number: 1,
  y: 572,
  colour: palette.peach,
  name: 'Doing to',
  lines: ['People are not asked.', 'It happens to them.'],
};
const landings = [doingWith, doingFor, doingTo];

/** How far the rails lean in at a height. */
const lean = (y: number): number => Math.round(((FOOT - y) * 180) / (FOOT - TOP)) / 10;

const rail = (foot: number, top: number): string =>
  `<path d="M${foot} ${FOOT} ${top} ${TOP}" stroke="${palette.ink}" stroke-width="9" stroke-linecap="round"/>`;

const rungs = RUNGS.map((y) => `M${52 + lean(y)} ${y}H${146 - lean(y)}`).join('');

const slab = ({ y, colour }: Landing): string =>
  `<rect x="28" y="${y}" width="544" height="16" rx="8" fill="${colour}" stroke="${palette.ink}" stroke-width="3.5"/>`;

const label = ({ y, colour, number, name, lines: [first, second] }: Landing): string =>
  `<g ${FONT} fill="${palette.ink}"><circle cx="99" cy="${y + 8}" r="21" fill="${colour}" stroke="${palette.ink}" stroke-width="3.5"/><text x="99" y="${y + 16}" font-size="23" font-weight="700" text-anchor="middle" fill="${colour === palette.teal ? '#fff' : palette.ink}">${number}</text><text x="326" y="${y - 84}" font-size="34" font-weight="700">${name}</text><text x="326" y="${y - 50}" font-size="22">${first}</text><text x="326" y="${y - 21}" font-size="22">${second}</text></g>`;

const on = ({ y }: Landing, x: number) => ({ x, y: y - SIZE, size: SIZE });

/** What is said, and has no effect: a speech bubble with a broken outline. */
const UNHEARD = `<path d="M264 262h30a16 16 0 0 1 16 16v16a16 16 0 0 1-16 16h-20l-20 14 4-18a16 16 0 0 1-10-12v-16a16 16 0 0 1 16-16z" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="3" stroke-dasharray="7 6"/>`;

/** The ladder of participation, with people on each landing. */
export const ladder: Picture = {
  file: 'ladder.svg',
  width: 600,
  height: 640,
  layers: [
    `<rect width="600" height="640" rx="28" fill="${palette.cream}"/>`,
    rail(52, 70),
    rail(146, 128),
    `<path d="${rungs}" stroke="${palette.ink}" stroke-width="6"/>`,
    ...landings.map(slab),
    bust(cast.mika, 'smile', on(doingWith, 128)),
    bust(cast.arjan, 'smile', { ...on(doingWith, 223), flip: true }),
    bust(cast.kofi, 'smile', on(doingFor, 144)),
    UNHEARD,
    bust(cast.walt, 'blank', on(doingTo, 174)),
    ...landings.map(label),
  ],
};
