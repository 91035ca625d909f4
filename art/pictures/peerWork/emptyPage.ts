import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import { mug } from '../peerSupport/mug.ts';
import type { Picture } from '../picture.ts';

const TABLE = 250;

/** Two at a table, before a plan is written: the pen lies with the one whose plan it is. */
export const emptyPage: Picture = {
  file: 'empty-page.svg',
  width: 480,
  height: 360,
  layers: [
    `<rect x="48" y="26" width="384" height="224" rx="28" fill="${palette.peach}"/>`,
    bust(cast.theo, 'calm', { x: 40, y: 88, size: 166 }),
    bust(cast.zola, 'smile', { x: 274, y: 88, size: 166, flip: true }),
    `<path d="M36 ${TABLE}h408v20a8 8 0 0 1-8 8H44a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M80 278v44M400 278v44" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    `<path d="M184 ${TABLE}l18-24h78l18 24z" fill="${palette.paper}" ${OUTLINE}/>`,
    `<path d="M172 ${TABLE - 4}l34-22" stroke="${palette.deep}" stroke-width="7" stroke-linecap="round"/>`,
    mug(50, 212, palette.sun),
    mug(392, 212, palette.mist),
    ground(322),
  ],
};
