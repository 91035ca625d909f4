import { palette } from '../../palette.ts';
import { blaze, OUTLINE, trail } from '../../shapes.ts';
import { actor, blinking, nodAt } from '../actor.ts';
import { eased, mix, popped, present, round } from '../motion.ts';
import { above, doorway } from '../stage.ts';
import { FLOOR, type Peer, PEERS, standing } from './places.ts';

/** How far from the left of the square the middle of a head is. */
const HEAD = 0.5256;
/** Where the one stands who guides, apart from the thread. */
const GUIDE = 1150;

/** Those on the thread, and for a while somebody who guides them. */
export const people = (t: number): string =>
  above(FLOOR, guide(t) + PEERS.map((peer, index) => drawn(peer, t, index * 0.8)).join(''));

function drawn(peer: Peer, t: number, phase: number): string {
  const { x, size, risen } = standing(peer, t);
  const flip = x > 640 || peer === 'ben';
  return actor({
    name: peer,
    face: blinking(t, phase),
    x: x - size * (flip ? 1 - HEAD : HEAD),
    floor: FLOOR + 8,
    size,
    flip,
    risen,
    nod: peer === 'rosa' ? nodAt(t, 18.4) : peer === 'ben' ? nodAt(t, 42.6) : 0,
  });
}

function guide(t: number): string {
  const there = present(t, 20.4, 23.6, 0.9);
  const frame = doorway(GUIDE, 216, 260, FLOOR, palette.mist, there);
  const size = 212;
  const somebody = actor({
    name: 'arjan',
    face: blinking(t, 2),
    x: GUIDE - size * (1 - HEAD),
    floor: FLOOR + 8,
    size,
    flip: true,
    risen: there,
    nod: nodAt(t, 21.8),
  });
  return frame + somebody;
}

/** Each of the two at home, each behind a window of their own. */
export const windows = (t: number): string =>
  lit(240, palette.glow, present(t, 25.2, 29.4, 0.9)) +
  lit(1040, palette.peach, present(t, 25.2, 29.4, 0.9));

const lit = (x: number, light: string, there: number): string =>
  there === 0
    ? ''
    : above(
        FLOOR,
        `<rect x="${x - 190}" y="${round(FLOOR - 330 * there)}" width="380" height="350" rx="26" fill="${light}" ${OUTLINE}/>`,
      );

/** At the end, a sun behind everybody. */
export function dawn(t: number): string {
  const risen = eased(t, 41.4, 2.4);
  return risen === 0
    ? ''
    : above(
        FLOOR,
        `<circle cx="640" cy="${round(mix(FLOOR + 340, FLOOR - 10, risen))}" r="310" fill="${palette.sun}"/>`,
      );
}

/** When each of the six ways to differ is met, and where its mark stands. */
const MARKS = [8.9, 13.7, 17.9, 23.5, 29.3, 33.9].map((at, index) => ({
  at,
  x: 240 + index * 160,
}));

/** A trail under it all, with a mark for each of the six. */
export function marks(t: number): string {
  const passed = MARKS.map(({ at, x }) => {
    const size = popped(t, at);
    return size <= 0 ? '' : blaze(x, 646, 0, round(1.6 * size));
  });
  return `<clipPath id="walked"><path d="M0 600H${round(walked(t))}V720H0z"/></clipPath><g clip-path="url(#walked)">${trail('M70 652C260 628 340 668 520 652S800 636 940 652S1120 664 1210 646', palette.grey, 18)}</g>${passed.join('')}`;
}

/** How far along the trail: each mark is reached as it comes. */
function walked(t: number): number {
  let last = { at: 7.6, x: 60 };
  for (const next of [...MARKS, { at: 39.4, x: 1240 }]) {
    if (t < next.at) return mix(last.x, next.x, Math.max(0, (t - last.at) / (next.at - last.at)));
    last = next;
  }
  return last.x;
}
