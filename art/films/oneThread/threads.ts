import { palette } from '../../palette.ts';
import { eased, mix } from '../motion.ts';
import { drawThread } from '../thread.ts';
import { FLOOR, type Peer, standing, type Standing } from './places.ts';

/** How high the thread is held, above the floor. */
const heightOf = ({ size }: Standing): number => FLOOR - size * 0.42;

/** First each has a knot of their own. Then one thread joins all who are there. */
export function threads(t: number): string {
  if (t < 4.4) return underTitle(t);
  const joined = eased(t, 6.8, 1.6);
  return joined < 1 ? knots(t, joined) : thread(t);
}

const underTitle = (t: number): string =>
  drawThread({
    from: [390, 520],
    to: [890, 520],
    tangled: 1 - eased(t, 2, 1.6),
    radius: 62,
    drawn: eased(t, 0.6, 1.4) * (1 - eased(t, 3.8, 0.6)),
    colour: palette.deep,
  });

function knots(t: number, joined: number): string {
  const [ana, ben] = [standing('ana', t), standing('ben', t)];
  const y = heightOf(ana);
  const own = (from: number, to: number): string =>
    drawThread({
      from: [from, y],
      to: [mix(to, 640, joined), y],
      tangled: 1 - joined,
      radius: 62,
      drawn: eased(t, 5.2, 1.6),
      colour: palette.deep,
    });
  return own(ana.x + 40, 615) + own(ben.x - 40, 665);
}

/** Those whom the thread is tied to. Who stands between two of them stands on it. */
const TIED: readonly Peer[] = ['rosa', 'ana', 'ben', 'june'];

/** From each to the next. To someone who is coming it grows, from someone who goes it draws back. */
function thread(t: number): string {
  const there = TIED.map((peer) => standing(peer, t));
  return there
    .slice(1)
    .map((right, index) => {
      const left = there[index] ?? right;
      const [from, to] = left.risen < right.risen ? [right, left] : [left, right];
      return drawThread({
        from: [from.x, heightOf(from)],
        to: [to.x, heightOf(to)],
        tangled: 0,
        radius: 0,
        drawn: to.risen,
        colour: palette.deep,
      });
    })
    .join('');
}
