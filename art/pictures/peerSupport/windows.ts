import { palette } from '../../palette.ts';
import { cast } from '../../people/cast.ts';
import { bust } from '../../people/person.ts';
import { OUTLINE } from '../../shapes.ts';
import type { Picture } from '../picture.ts';
import { mug } from './mug.ts';

/** A lit window with somebody behind it; its sill covers what lies below. */
const lit = (x: number, y: number, light: string, name: string, drawn: string): string =>
  [
    `<clipPath id="${name}"><rect x="${x}" y="${y}" width="250" height="180" rx="14"/></clipPath>`,
    `<rect x="${x}" y="${y}" width="250" height="180" rx="14" fill="${light}"/>`,
    `<g clip-path="url(#${name})">${drawn}</g>`,
    `<rect x="${x}" y="${y}" width="250" height="180" rx="14" fill="none" ${OUTLINE}/>`,
    `<path d="M${x - 12} ${y + 180}h274v14H${x - 12}z" fill="${palette.peach}" ${OUTLINE}/>`,
  ].join('');

/** A telephone at an ear, and the hand that holds it. */
const PHONE = `<path d="M84 470c-8-34 2-62 22-72l20 12c-8 20-4 40 2 60z" fill="${palette.mist}" ${OUTLINE}/><rect x="104" y="362" width="20" height="46" rx="7" transform="rotate(-10 114 385)" fill="${palette.ink}"/><path d="M96 392c2-12 24-14 28-4l2 16c-8 12-28 8-30-12z" fill="#f6cfae" ${OUTLINE}/>`;

const LAPTOP = `<path d="M434 416h92l12 54H422z" fill="${palette.mist}" ${OUTLINE}/><circle cx="480" cy="442" r="7" fill="${palette.sun}"/>`;

/** Four windows of one house at night: two people, four people, a telephone, a laptop. */
export const windows: Picture = {
  file: 'windows.svg',
  width: 640,
  height: 520,
  layers: [
    `<rect width="640" height="520" rx="24" fill="${palette.deep}"/>`,
    lit(
      36,
      40,
      palette.glow,
      'two',
      bust(cast.rosa, 'smile', { x: 4, y: 62, size: 158 }) +
        bust(cast.sam, 'calm', { x: 160, y: 62, size: 158, flip: true }) +
        mug(120, 184, palette.teal) +
        mug(164, 184, palette.clay),
    ),
    lit(
      354,
      40,
      palette.sun,
      'four',
      bust(cast.kofi, 'smile', { x: 394, y: 104, size: 116 }) +
        bust(cast.mei, 'calm', { x: 450, y: 104, size: 116, flip: true }) +
        bust(cast.ana, 'smile', { x: 340, y: 104, size: 116 }) +
        bust(cast.june, 'smile', { x: 506, y: 104, size: 116, flip: true }),
    ),
    lit(
      36,
      290,
      palette.peach,
      'phone',
      bust(cast.walt, 'calm', { x: 70, y: 300, size: 170 }) + PHONE,
    ),
    lit(
      354,
      290,
      palette.glow,
      'laptop',
      bust(cast.luz, 'smile', { x: 390, y: 286, size: 184 }) + LAPTOP,
    ),
  ],
};
