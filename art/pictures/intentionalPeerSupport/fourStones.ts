import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { blaze, ground, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** Two people side by side, and four marks along the way that they look at. */
export const fourStones: Picture = {
  file: 'lesson-2.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M26 322V176a214 150 0 0 1 428 0v146z" fill="${palette.sun}"/>`,
    `<circle cx="352" cy="118" r="46" fill="${palette.glow}"/>`,
    `<path d="M26 322v-72c80-44 150-60 214-48s140 0 214-40v160z" fill="${palette.fern}"/>`,
    trail('M214 300c60-4 52-44 104-50s24-50 66-62', palette.paper, 12),
    blaze(226, 292, -4, 1.15),
    blaze(286, 262, 3, 1.1),
    blaze(342, 232, -3, 1),
    blaze(388, 184, 4, 0.9),
    bust(cast.walt, 'smile', { x: 4, y: 156, size: 166 }),
    bust(cast.amara, 'smile', { x: 100, y: 150, size: 172 }),
    ground(322),
  ],
};
