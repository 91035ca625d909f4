import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { blaze, ground, trail } from '../shapes.ts';
import type { Picture } from './picture.ts';

/** The trail goes on behind someone who is content. */
export const lesson6: Picture = {
  file: 'lesson-6.svg',
  width: 480,
  height: 360,
  layers: [
    `<circle cx="186" cy="170" r="140" fill="${palette.sun}"/>`,
    `<path d="M46 324c40-70 104-96 178-72 60 18 110-34 146-26s68 50 96 98z" fill="${palette.fern}"/>`,
    `<path d="M14 324c60-52 148-68 236-48 76 16 150 18 216 48z" fill="${palette.leaf}"/>`,
    trail('M214 318c46-20 92-6 112-26s-20-30 10-44 34-4 42-14', palette.paper, 12),
    blaze(318, 262, 4, 1.16),
    blaze(384, 204, -3, 1.38),
    bust(cast.ada, 'calm', { x: 62, y: 124, size: 200 }),
    ground(324),
  ],
};
