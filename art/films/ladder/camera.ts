import { HEIGHT } from '../film.ts';
import { eased, mix, round } from '../motion.ts';

interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The whole ladder, at the left. */
const whole: View = { zoom: 0.29, x: 70, y: 472 };
/** A landing, 0 the lowest, fills the picture. */
const near = (landing: number): View => ({ zoom: 1, x: 0, y: landing * HEIGHT });

/** From which second to which view, and how many seconds it takes. */
const moves: readonly (readonly [from: number, view: View, seconds: number])[] = [
  [4.4, near(0), 2.2],
  [19.4, near(1), 1.9],
  [35.8, near(2), 1.9],
  [54.4, whole, 2.2],
];

/** The world as it is seen at a moment. */
export function seen(t: number, drawn: string): string {
  let view = whole;
  for (const [from, next, seconds] of moves) view = between(view, next, eased(t, from, seconds));
  const { zoom, x, y } = view;
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(zoom * 10_000) / 10_000})">${drawn}</g>`;
}

const between = (a: View, b: View, p: number): View => ({
  zoom: mix(a.zoom, b.zoom, p),
  x: mix(a.x, b.x, p),
  y: mix(a.y, b.y, p),
});
