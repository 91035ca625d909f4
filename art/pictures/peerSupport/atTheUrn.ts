import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

const TABLE = 254;

/** A tall tin urn with its tap. */
const URN = [
  `<path d="M206 116h68v120a12 12 0 0 1-12 12h-44a12 12 0 0 1-12-12z" fill="${palette.mist}" ${OUTLINE}/>`,
  `<path d="M198 116c0-18 18-28 42-28s42 10 42 28z" fill="${palette.cream}" ${OUTLINE}/>`,
  `<path d="M240 88v-12" ${OUTLINE}/><circle cx="240" cy="72" r="7" fill="${palette.clay}" ${OUTLINE}/>`,
  `<path d="M240 214v16M228 214h24" ${OUTLINE}/>`,
  `<path d="M218 136v56" stroke="${palette.paper}" stroke-width="6" stroke-linecap="round"/>`,
];

/** Two people before a group begins, and the urn between them. */
export const atTheUrn: Picture = {
  file: 'lesson-1.svg',
  width: 480,
  height: 360,
  layers: [
    `<rect x="48" y="30" width="384" height="224" rx="28" fill="${palette.teal}"/>`,
    `<path d="M72 54h72v62H72zM336 54h72v62h-72z" fill="${palette.glow}"/><path d="M108 54v62M372 54v62" stroke="${palette.teal}" stroke-width="5"/>`,
    bust(cast.ana, 'smile', { x: 16, y: 74, size: 180 }),
    bust(cast.ben, 'smile', { x: 284, y: 74, size: 180, flip: true }),
    ...URN,
    `<path d="M36 ${TABLE - 6}h408v16a8 8 0 0 1-8 8H44a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M80 ${TABLE + 18}v50M400 ${TABLE + 18}v50" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    mug(160, 212, palette.sun),
    mug(286, 212, palette.paper),
    ground(322),
  ],
};
