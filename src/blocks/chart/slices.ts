/** A slice of a circle of radius 1 around 0,0. */
export interface Slice {
  /** The outline, as SVG writes it. */
  readonly path: string;
  /** Where its number stands: outside, at its middle. */
  readonly number: readonly [x: number, y: number];
  /** Of the whole, 0–1. */
  readonly share: number;
}

/** The slices of a pie, from the top on as the clock goes. What is below zero has none. */
export function slicesOf(values: readonly number[]): readonly Slice[] {
  const sizes = values.map((value) => Math.max(0, value));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return sizes.map((size) => {
    const share = whole === 0 ? 0 : size / whole;
    const from = before;
    before += share;
    return { path: pathOf(from, before), number: pointAt(from + share / 2, 1.16), share };
  });
}

/** A circle that is whole has no corner from which an arc could lead to another. */
function pathOf(from: number, to: number): string {
  if (to - from >= 0.9999) return 'M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1Z';
  const large = to - from > 0.5 ? 1 : 0;
  return `M0 0L${pointAt(from, 1).join(' ')}A1 1 0 ${large} 1 ${pointAt(to, 1).join(' ')}Z`;
}

function pointAt(turn: number, radius: number): readonly [x: number, y: number] {
  const angle = 2 * Math.PI * turn;
  return [rounded(Math.sin(angle) * radius), rounded(-Math.cos(angle) * radius)];
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
