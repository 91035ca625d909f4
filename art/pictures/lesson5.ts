import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { ground, OUTLINE, plant } from '../shapes.ts';
import type { Picture } from './picture.ts';

/** A question's answers, one of them chosen. */
const answers = (chosen: number): string =>
  [-34, 0, 34]
    .map((y, index) => {
      const tick =
        index === chosen
          ? `<path d="M-35 ${y}l4 4 7-8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`
          : '';
      return `<circle cx="-30" cy="${y}" r="10" fill="${index === chosen ? palette.leaf : palette.paper}" stroke="${palette.ink}" stroke-width="3.5"/>${tick}<path d="M-8 ${y}h42" stroke="${palette.ink}" stroke-width="5" stroke-linecap="round"/>`;
    })
    .join('');

const card = (x: number, y: number, degrees: number, colour: string, chosen: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees})"><rect x="-58" y="-76" width="116" height="152" rx="16" fill="${colour}" ${OUTLINE}/>${answers(chosen)}</g>`;

/** Someone with two cards of answers before them. */
export const lesson5: Picture = {
  file: 'lesson-5.svg',
  width: 480,
  height: 360,
  layers: [
    `<circle cx="156" cy="186" r="136" fill="${palette.teal}"/>`,
    bust(cast.mei, 'calm', { x: 52, y: 118, size: 206 }),
    card(392, 158, 14, palette.peach, 2),
    card(318, 190, -7, palette.paper, 1),
    ground(324),
    plant(428, 324),
  ],
};
