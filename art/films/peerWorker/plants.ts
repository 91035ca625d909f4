import { palette } from '../../palette.ts';
import { leaf } from '../../shapes.ts';
import { eased, popped, round } from '../motion.ts';
import { FLOOR } from './layout.ts';

/** Between the two, something begins to grow. */
export const plants = (t: number): string =>
  [
    growing(t, 35, 590, 1.5, -26, palette.leaf),
    growing(t, 35.3, 604, 1.9, 4, palette.fern),
    growing(t, 35.6, 700, 1.2, 20, palette.leaf),
    growing(t, 35.8, 690, 1.5, -8, palette.fern),
  ].join('');

function growing(
  t: number,
  at: number,
  x: number,
  scale: number,
  degrees: number,
  colour: string,
): string {
  const size = popped(t, at, 1);
  return eased(t, at, 1) === 0 ? '' : leaf(x, FLOOR, round(scale * size), degrees, colour);
}
