import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

/** Four people around one table in the back room of a library. */
export const aroundTheTable: Picture = {
  file: 'lesson-2.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M30 322V90a40 40 0 0 1 40-40h340a40 40 0 0 1 40 40v232z" fill="${palette.fern}"/>`,
    `<path d="M60 84h360M60 128h360" stroke="${palette.cream}" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M74 56h12v26H74zM92 62h10v20H92zM108 54h14v28h-14zM352 60h12v22h-12zM370 54h14v28h-14zM390 62h10v20h-10z" fill="${palette.sun}"/>`,
    `<path d="M128 60h10v22h-10zM330 56h16v26h-16zM80 104h14v22H80zM100 98h10v28h-10zM374 102h10v24h-10zM390 98h14v28h-14z" fill="${palette.clay}"/>`,
    bust(cast.rosa, 'calm', { x: 132, y: 104, size: 140 }),
    bust(cast.kofi, 'smile', { x: 216, y: 104, size: 140, flip: true }),
    bust(cast.ana, 'smile', { x: 34, y: 112, size: 152 }),
    bust(cast.walt, 'smile', { x: 298, y: 112, size: 152, flip: true }),
    `<path d="M196 292l-14 30M284 292l14 30" stroke="${palette.grey}" stroke-width="8" stroke-linecap="round"/>`,
    `<ellipse cx="240" cy="272" rx="206" ry="32" fill="${palette.clay}" ${OUTLINE}/>`,
    mug(172, 234, palette.paper),
    mug(264, 232, palette.sun),
    `<ellipse cx="236" cy="284" rx="26" ry="8" fill="${palette.cream}" ${OUTLINE}/>`,
    ground(322),
  ],
};
