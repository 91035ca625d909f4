import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { arch, ground, OUTLINE, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const FLOOR = 258;
const DAYS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const acrossOf = (number: number): number => 64 + number * 64;
const downOf = (number: number): number => 300 + (number % 2) * 12;

/** A day on the way: two are over, and on the ninth there is somebody to see. */
const day = (number: number): string =>
  `<circle cx="${acrossOf(number)}" cy="${downOf(number)}" r="13" fill="${colourOf(number)}" ${OUTLINE}/>`;

function colourOf(number: number): string {
  if (number < 2) return palette.clay;
  return number === DAYS.length - 1 ? palette.sun : palette.cream;
}

const cross = `<circle cx="86" cy="146" r="30" fill="${palette.paper}"/><path d="M79 128h14v11h11v14h-11v11h-14v-11h-11v-14h11z" fill="${palette.teal}"/>`;

const calendar = `<rect x="522" y="120" width="64" height="62" rx="8" fill="${palette.paper}" ${OUTLINE}/><path d="M522 138h64v-10a8 8 0 0 0-8-8h-48a8 8 0 0 0-8 8z" fill="${palette.clay}" ${OUTLINE}/><path d="M540 158l10 10 18-20" fill="none" stroke="${palette.deep}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;

/** From the ward to the next appointment are nine days at home; on the second one somebody comes. */
export const nineDays: Picture = {
  file: 'nine-days.svg',
  width: 640,
  height: 340,
  layers: [
    `<path d="${arch(26, 84, 120, FLOOR)}" fill="${palette.mist}"/>`,
    `<path d="${arch(172, 22, 296, FLOOR)}" fill="${palette.peach}"/>`,
    `<path d="${arch(494, 84, 120, FLOOR)}" fill="${palette.sun}"/>`,
    cross,
    calendar,
    `<rect x="284" y="58" width="72" height="72" rx="8" fill="${palette.glow}"/><path d="M320 58v72M284 94h72" stroke="${palette.peach}" stroke-width="5"/>`,
    bust(cast.walt, 'calm', { x: 166, y: 100, size: 158 }),
    bust(cast.amara, 'smile', { x: 306, y: 94, size: 164, flip: true }),
    ground(FLOOR, 14, 626),
    trail(`M${DAYS.map((number) => `${acrossOf(number)} ${downOf(number)}`).join('L')}`),
    ...DAYS.map(day),
  ],
};
