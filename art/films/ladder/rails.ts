import { palette } from '../../palette.ts';
import { FLOOR } from './landing.ts';

const FOOT = FLOOR + 100;
const TOP = FLOOR - 1960;
const LEFT = 112;
const RIGHT = 248;
/** How far the rails come together over their whole length. */
const LEAN = 26;
const STEP = 80;

const lean = (y: number): number => (LEAN * (FOOT - y)) / (FOOT - TOP);

const rungs = Array.from({ length: Math.floor((FOOT - TOP) / STEP) }, (_, index) => {
  const y = FOOT - 40 - index * STEP;
  return `M${LEFT + lean(y)} ${y}H${RIGHT - lean(y)}`;
}).join('');

/** The ladder itself. */
export const rails =
  `<path d="${rungs}" stroke="${palette.ink}" stroke-width="13"/>` +
  `<path d="M${LEFT} ${FOOT}L${LEFT + LEAN} ${TOP}M${RIGHT} ${FOOT}L${RIGHT - LEAN} ${TOP}" stroke="${palette.ink}" stroke-width="20" stroke-linecap="round"/>`;
