import { palette } from '../palette.ts';
import { cast } from '../people/cast.ts';
import { bust } from '../people/person.ts';
import { ground, OUTLINE } from '../shapes.ts';
import type { Picture } from './picture.ts';

const TABLE = 250;

/** The wall where the plan hangs: three things, each joined with the others. */
const PLAN = [
  `<rect x="178" y="52" width="124" height="88" rx="8" fill="${palette.paper}"/>`,
  `<circle cx="206" cy="80" r="12" fill="${palette.peach}"/>`,
  `<path d="M270 68h20v24h-20z" fill="${palette.sun}"/>`,
  `<path d="M240 128l-14-22h28z" fill="${palette.fern}"/>`,
  `<path d="M220 82h46M212 92l16 18M274 94l-18 16" stroke="${palette.ink}" stroke-width="3" stroke-linecap="round"/>`,
];

/** Two people at one table, with one plan. */
export const lesson2: Picture = {
  file: 'lesson-2.svg',
  width: 480,
  height: 360,
  layers: [
    `<rect x="60" y="26" width="360" height="222" rx="26" fill="${palette.teal}"/>`,
    ...PLAN,
    bust(cast.luz, 'smile', { x: 62, y: 92, size: 158 }),
    bust(cast.sam, 'calm', { x: 260, y: 92, size: 158, flip: true }),
    `<path d="M40 ${TABLE}h400v20a8 8 0 0 1-8 8H48a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M84 278v44M396 278v44" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    `<path d="M182 ${TABLE}l16-18h84l16 18z" fill="${palette.paper}" ${OUTLINE}/>`,
    `<path d="M212 243l44-5" stroke="${palette.clay}" stroke-width="4" stroke-linecap="round"/>`,
    ground(322),
  ],
};
