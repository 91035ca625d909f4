import { palette } from '../../palette.ts';
import { mug } from '../../pictures/peerSupport/mug.ts';
import { OUTLINE } from '../../shapes.ts';
import { eased, popped, present, round } from '../motion.ts';
import { above } from '../stage.ts';
import { FLOOR } from './places.ts';

/** Drawn around a middle, grown from it, for as long as it is there. */
const grown = (x: number, y: number, size: number, drawn: string): string =>
  size <= 0 ? '' : `<g transform="translate(${x} ${y}) scale(${round(size)})">${drawn}</g>`;

const PAYSLIP = `<g transform="rotate(-6)"><rect x="-42" y="-56" width="84" height="112" rx="8" fill="${palette.paper}" ${OUTLINE}/><path d="M-24-32h48M-24-12h48M-24 8h28" stroke="${palette.grey}" stroke-width="7" stroke-linecap="round"/><circle cx="20" cy="32" r="12" fill="${palette.sun}" ${OUTLINE}/></g>`;

/** A mug for whoever comes as they are, and then a payslip for one who is paid to. */
export const pay = (t: number): string =>
  [160, 400, 640, 1120]
    .map((x, index) =>
      grown(
        x,
        272,
        popped(t, 13.8 + index * 0.2) * present(t, 13.8, 17.4) * 1.5,
        mug(-18, -18, palette.clay),
      ),
    )
    .join('') + grown(880, 262, popped(t, 15.4) * present(t, 15.4, 17.4), PAYSLIP);

const HANDSET = `<rect x="-17" y="-46" width="34" height="92" rx="10" fill="${palette.paper}" ${OUTLINE}/><path d="M-5-34h10" stroke="${palette.grey}" stroke-width="5" stroke-linecap="round"/>`;
const LAPTOP = `<path d="M-74-52H74a8 8 0 0 1 8 8v72H-82v-72a8 8 0 0 1 8-8z" fill="${palette.mist}" ${OUTLINE}/><path d="M-96 28H96l8 24h-208z" fill="${palette.grey}" ${OUTLINE}/><circle cy="-8" r="12" fill="${palette.sun}"/>`;

/** First each holds a telephone to the ear; then a screen stands before each. */
export function screens(t: number): string {
  const phone = popped(t, 25.8) * present(t, 25.8, 27.2, 0.4);
  const laptop = popped(t, 27) * present(t, 27, 29, 0.5);
  return above(
    FLOOR,
    grown(204, 474, phone, `<g transform="rotate(-12)">${HANDSET}</g>`) +
      grown(1076, 474, phone, `<g transform="rotate(12)">${HANDSET}</g>`) +
      grown(270, FLOOR - 40, laptop, LAPTOP) +
      grown(1010, FLOOR - 40, laptop, LAPTOP),
  );
}

const CHART = `<path d="M-54 90l-24 112M54 90l24 112" stroke="${palette.ink}" stroke-width="9" stroke-linecap="round"/><rect x="-92" y="-110" width="184" height="210" rx="12" fill="${palette.paper}" ${OUTLINE}/><path d="M-62-70H30M-62-36h124M-62-2h96" stroke="${palette.teal}" stroke-width="10" stroke-linecap="round"/><path d="M-62 60c30-40 60 10 124-34" fill="none" stroke="${palette.clay}" stroke-width="10" stroke-linecap="round"/>`;
const CAKE = `<path d="M-110 70H110v16a8 8 0 0 1-8 8h-204a8 8 0 0 1-8-8z" fill="${palette.clay}" ${OUTLINE}/><path d="M-84 92v120M84 92v120" stroke="${palette.grey}" stroke-width="9" stroke-linecap="round"/><path d="M-64 70V20a12 12 0 0 1 12-12H52a12 12 0 0 1 12 12v50z" fill="${palette.peach}" ${OUTLINE}/><path d="M-64 30c16 20 32 20 42 0 12 20 30 20 42 0 12 20 28 20 44 0" fill="none" stroke="${palette.paper}" stroke-width="9" stroke-linecap="round"/><path d="M0 8v-30" stroke="${palette.deep}" stroke-width="8" stroke-linecap="round"/><path d="M0-32c-9-12 0-18 0-28 0 10 9 16 0 28z" fill="${palette.sun}" ${OUTLINE}/>`;

/** A flip chart in the middle, and then a cake in its place. */
export const gathering = (t: number): string =>
  above(
    FLOOR,
    rising(t, 29.4, 31.4, `<g transform="translate(640 ${FLOOR - 180})">${CHART}</g>`) +
      rising(t, 31.2, 33.6, `<g transform="translate(640 ${FLOOR - 160})">${CAKE}</g>`),
  );

/** From behind the floor, and back. */
const rising = (t: number, from: number, to: number, drawn: string): string => {
  const there = present(t, from, to, 0.7);
  return there === 0 ? '' : `<g transform="translate(0 ${round((1 - there) * 340)})">${drawn}</g>`;
};

const SHEET = `<rect x="-46" y="-44" width="92" height="92" rx="10" fill="${palette.paper}" ${OUTLINE}/><path d="M-46-34a10 10 0 0 1 10-10h72a10 10 0 0 1 10 10v16h-92z" fill="${palette.clay}" ${OUTLINE}/><circle cy="18" r="13" fill="${palette.deep}"/>`;

/** One leaf of a calendar, and then one after the other. */
export const calendar = (t: number): string => {
  const there = 1 - eased(t, 37.8, 0.6);
  return [0, 1, 2, 3, 4]
    .map((week) => {
      const x = 640 + (week - 2) * 124;
      const size = popped(t, week === 0 ? 34 : 35.4 + week * 0.3) * there;
      return grown(x, 268, size, SHEET);
    })
    .join('');
};
