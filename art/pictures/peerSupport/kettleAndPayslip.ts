import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { ground, OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';

const TABLE = 252;

const KETTLE = [
  `<path d="M150 216c-16-4-18-22-30-26" fill="none" stroke="${palette.ink}" stroke-width="12" stroke-linecap="round"/>`,
  `<path d="M146 246c-6-40 10-66 40-66s46 26 40 66z" fill="${palette.teal}" ${OUTLINE}/>`,
  `<path d="M158 186c0-34 56-34 56 0" fill="none" ${OUTLINE}/><circle cx="186" cy="176" r="6" fill="${palette.sun}" ${OUTLINE}/>`,
  `<path d="M110 178c-8-10 8-14 0-26M126 172c-6-8 6-12 0-22" fill="none" stroke="${palette.paper}" stroke-width="4" stroke-linecap="round"/>`,
];

const PAYSLIP = [
  `<path d="M272 160l62-10 14 88-62 10z" fill="${palette.paper}" ${OUTLINE}/>`,
  `<path d="M288 180l40-6M291 198l32-5M294 216l18-3" stroke="${palette.grey}" stroke-width="5" stroke-linecap="round"/>`,
  `<circle cx="328" cy="218" r="9" fill="${palette.sun}"/>`,
];

/** A grandmother with her kettle, and her grandson with a payslip. */
export const kettleAndPayslip: Picture = {
  file: 'lesson-3.svg',
  width: 480,
  height: 360,
  layers: [
    `<path d="M46 ${TABLE}V120a90 90 0 0 1 180 0v132z" fill="${palette.sun}"/>`,
    `<path d="M254 ${TABLE}V64a20 20 0 0 1 20-20h140a20 20 0 0 1 20 20v188z" fill="${palette.deep}"/>`,
    bust(cast.rosa, 'smile', { x: -6, y: 72, size: 180 }),
    bust(cast.ben, 'smile', { x: 306, y: 72, size: 180, flip: true }),
    `<g transform="translate(34 6)">${KETTLE.join('')}</g>`,
    `<g transform="translate(6 36) scale(.9)">${PAYSLIP.join('')}</g>`,
    `<path d="M26 ${TABLE - 6}h428v18a8 8 0 0 1-8 8H34a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/>`,
    `<path d="M76 272v50M404 272v50" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`,
    ground(322),
  ],
};
