import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE, plant } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

/** Somebody with a fishing rod at a lake, as the sun comes up. */
export const lakeAtFive: Picture = {
  file: 'lesson-6.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M26 322V150a214 124 0 0 1 428 0v172z" fill="${palette.glow}"/>`,
    `<circle cx="332" cy="190" r="52" fill="${palette.sun}"/>`,
    `<path d="M26 322V204h428v118z" fill="${palette.teal}"/>`,
    `<path d="M250 232h60M330 250h70M230 270h50M310 290h84" stroke="${palette.mist}" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M26 322v-40c60-24 130-22 190 40z" fill="${palette.fern}"/>`,
    bust(cast.walt, 'smile', { x: 40, y: 124, size: 190 }),
    `<path d="M178 300L352 84" stroke="${palette.ink}" stroke-width="5" stroke-linecap="round"/><path d="M352 84c30 60 34 100 30 158" fill="none" stroke="${palette.ink}" stroke-width="2"/><circle cx="382" cy="246" r="8" fill="${palette.clay}" ${OUTLINE}/>`,
    ground(322),
    plant(44, 322),
  ],
};
