import { palette } from '../palette.ts';
import { blaze, ground, OUTLINE, plant, trail } from '../shapes.ts';
import type { Picture } from './picture.ts';

/** An open book, and the trail that starts in it. */
export const lesson1: Picture = {
  file: 'lesson-1.svg',
  width: 480,
  height: 360,
  layers: [
    `<circle cx="240" cy="172" r="136" fill="${palette.sun}"/>`,
    `<path d="M240 292C206 262 150 254 84 262V118c66-8 122 0 156 30 34-30 90-38 156-30v144c-66-8-122 0-156 30z" fill="${palette.deep}" ${OUTLINE}/>`,
    `<path d="M240 276c-34-28-82-36-140-30V104c58-6 106 2 140 32 34-30 82-38 140-32v142c-58-6-106 2-140 30z" fill="${palette.paper}" ${OUTLINE}/>`,
    `<path d="M240 136v140" ${OUTLINE}/>`,
    `<path d="M124 138c34-1 64 5 92 18M124 166c34-1 64 5 92 18M124 194c24-1 46 2 66 9" fill="none" stroke="${palette.grey}" stroke-width="5" stroke-linecap="round"/>`,
    trail('M262 250c26-34 62-14 74-42s-44-30-28-58 34-20 46-30', palette.grey, 12),
    blaze(306, 214, 6, 1.04),
    blaze(352, 116, -4, 1.25),
    ground(312),
    plant(420, 312),
  ],
};
