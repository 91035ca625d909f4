import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { blaze, ground, OUTLINE, plant, trail } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** A library at night: three people in its lit window, and the trail that led there. */
export const litLibrary: Picture = {
  file: 'lesson-7.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M36 284V84L240 22l204 62v200z" fill="${palette.deep}"/>`,
    `<path d="M24 92L240 24l216 68" fill="none" stroke="${palette.clay}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<clipPath id="window"><rect x="76" y="104" width="328" height="136" rx="12"/></clipPath>`,
    `<rect x="76" y="104" width="328" height="136" rx="12" fill="${palette.glow}"/>`,
    `<g clip-path="url(#window)">${bust(cast.ana, 'smile', { x: 70, y: 122, size: 124 })}${bust(cast.ben, 'smile', { x: 178, y: 118, size: 128 })}${bust(cast.noor, 'smile', { x: 286, y: 122, size: 124, flip: true })}</g>`,
    `<rect x="76" y="104" width="328" height="136" rx="12" fill="none" ${OUTLINE}/>`,
    `<path d="M66 240h348v12H66z" fill="${palette.peach}" ${OUTLINE}/>`,
    ground(284),
    plant(54, 284),
    plant(426, 284),
    trail('M240 290c40 18 64 16 50 30s-70 12-96 32', palette.grey, 11),
    blaze(278, 314, 4, 1.1),
    blaze(214, 336, -4, 1.2),
  ],
};
