import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from '../peerSupport/mug.ts';

const TABLE = 252;

/** Two colleagues, and a page with two columns between them. */
export const supervisionHour: Picture = {
  file: 'lesson-4.svg',
  width: 480,
  height: 360,
  layers: [
    `<rect x="56" y="30" width="368" height="222" rx="30" fill="${palette.deep}"/>`,
    `<circle cx="240" cy="88" r="34" fill="${palette.cream}"/><path d="M240 66v22l-14 8" fill="none" ${OUTLINE}/>`,
    bust(cast.amara, 'calm', { x: 26, y: 72, size: 180 }),
    bust(cast.mei, 'smile', { x: 274, y: 72, size: 180, flip: true }),
    `<path d="M36 ${TABLE - 6}h408v18a8 8 0 0 1-8 8H44a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M186 250l12-28h88l12 28z" fill="${palette.paper}" ${OUTLINE}/><path d="M242 224v24" stroke="${palette.grey}" stroke-width="3"/><path d="M208 232h22M206 240h26M254 232h22M252 240h26" stroke="${palette.clay}" stroke-width="3" stroke-linecap="round"/>`,
    mug(140, 210, palette.sun),
    `<path d="M86 274v48M394 274v48" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(322),
  ],
};
