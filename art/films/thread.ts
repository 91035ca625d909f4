import { mix, round } from './motion.ts';

/** A line between two points, which may be in a tangle. */
export interface Thread {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** 1: a knot. 0: nearly straight. */
  readonly tangled: number;
  /** How wide the knot is. */
  readonly radius: number;
  /** How much of it is drawn, 0–1, from its beginning. */
  readonly drawn: number;
  readonly colour: string;
}

const POINTS = 220;

/** A tangle pulls straight as one movement: its points keep their order. */
export function drawThread(thread: Thread): string {
  const last = Math.round(POINTS * thread.drawn);
  if (last < 2) return '';
  const points = Array.from({ length: last + 1 }, (_, index) => pointAt(thread, index / POINTS));
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${thread.colour}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A tangle is a few uneven turns around the middle; loose, only a soft wave is left. */
function pointAt({ from, to, tangled, radius }: Thread, u: number): string {
  const turn = 2 * Math.PI * (5.5 * u + 0.3 * Math.sin(9 * u));
  const reach = tangled * radius * Math.sin(Math.PI * u ** 1.5) * (0.74 + 0.26 * Math.sin(23 * u));
  const calm = 9 * (1 - tangled) * Math.sin(3 * Math.PI * u);
  const x = mix(from[0], to[0], u) - reach * Math.cos(turn) * 1.15;
  const y = mix(from[1], to[1], u) - reach * Math.sin(turn) + calm;
  return `${round(x)},${round(y)}`;
}
