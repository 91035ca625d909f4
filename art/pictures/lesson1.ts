import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { blaze, ground, OUTLINE, plant, trail } from '../shapes.ts';
import type { Picture } from './picture.ts';

/** Lines of text on the left page, a trail on the right one. */
const BOOK = [
  `<path d="M240 312c-34-30-86-38-148-30V150c64-8 114 0 148 30 34-30 84-38 148-30v132c-62-8-114 0-148 30z" fill="${palette.deep}" ${OUTLINE}/>`,
  `<path d="M240 298c-32-26-78-34-132-28V140c54-6 100 2 132 30 32-28 78-36 132-30v130c-54-6-100 2-132 28z" fill="${palette.paper}" ${OUTLINE}/>`,
  `<path d="M240 170v126" ${OUTLINE}/>`,
  `<path d="M130 174c32-2 60 4 86 16M130 202c32-2 60 4 86 16M130 230c22-1 42 2 60 8" fill="none" stroke="${palette.grey}" stroke-width="5" stroke-linecap="round"/>`,
  trail('M262 274c24-32 58-12 70-40s-40-26-26-52 34-18 46-28', palette.grey, 12),
  blaze(304, 236, 6, 1.04),
  blaze(350, 150, -4, 1.25),
];

/** Someone behind an open book, and the trail that starts in it. */
export const lesson1: Picture = {
  file: 'lesson-1.svg',
  width: 480,
  height: 360,
  layers: [
    `<circle cx="240" cy="166" r="140" fill="${palette.sun}"/>`,
    bust(cast.ben, 'calm', { x: 132, y: -2, size: 200 }),
    ...BOOK,
    ground(324),
    plant(428, 324),
    plant(52, 324),
  ],
};
