import { palette } from '../../palette.ts';
import { leaf, OUTLINE } from '../../shapes.ts';
import { eased, mix, popped, round } from '../motion.ts';
import { above } from '../stage.ts';
import { AMARA, MIDDLE, STAN, TABLE } from './kitchen.ts';

const LIST = `<rect x="-44" y="-58" width="88" height="116" rx="8" fill="${palette.paper}" ${OUTLINE}/><path d="M-28-34h10M-28-8h10M-28 18h10" stroke="${palette.clay}" stroke-width="9" stroke-linecap="round"/><path d="M-8-34h36M-8-8h36M-8 18h24" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/>`;

/** Each list: when it leaves her, where it lands before him, and how it lies. */
const LISTS = [
  { at: 5.8, x: 60, turned: -9 },
  { at: 7, x: 150, turned: 6 },
  { at: 8.2, x: 240, turned: -3 },
];

/** One list of advice after the other goes across to him; then all are put away. */
export const lists = (t: number): string =>
  LISTS.map(({ at, x, turned }, index) => {
    const across = eased(t, at, 1.1);
    const away = eased(t, 10.8 + index * 0.2, 0.9);
    if (across === 0 || away === 1) return '';
    const left = round(mix(AMARA - 60, STAN + x - 90, across));
    const top = round(mix(TABLE + 4, TABLE + 14 - index * 4, across) + away * 260);
    return `<g transform="translate(${left} ${top}) rotate(${round(turned * across)}) scale(${round(popped(t, at, 0.4))})">${LIST}</g>`;
  }).join('');

const POT = `<path d="M-52-74H52l-12 74h-80z" fill="${palette.deep}" ${OUTLINE}/><path d="M-60-92H60v20H-60z" fill="${palette.teal}" ${OUTLINE}/>`;

/** Something that neither of them knows yet: it comes up between them, and stays until the worry comes. */
export function pot(t: number): string {
  const there = eased(t, 11.6, 1) - eased(t, 28.8, 1);
  if (there === 0) return '';
  const leaves = [
    { at: 12.8, turned: 0, scale: 1.5 },
    { at: 13.6, turned: -34, scale: 1.15 },
    { at: 14.2, turned: 34, scale: 1.15 },
    { at: 24, turned: -16, scale: 1.9 },
    { at: 24.6, turned: 16, scale: 1.9 },
  ].map(({ at, turned, scale }, index) => {
    const size = popped(t, at, 0.9) * scale;
    const colour = index % 2 === 0 ? palette.leaf : palette.fern;
    return size <= 0 ? '' : leaf(MIDDLE, TABLE - 88, round(size), turned, colour);
  });
  return above(
    TABLE,
    `<g transform="translate(0 ${round((1 - there) * 240)})">${leaves.join('')}<g transform="translate(${MIDDLE} ${TABLE})">${POT}</g></g>`,
  );
}
