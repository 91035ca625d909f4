import { palette } from '../../palette.ts';
import { blaze, trail } from '../../shapes.ts';
import { eased, mix, popped, round } from '../motion.ts';

const START = 70;
const END = 1210;
const HEIGHT = 660;
/** A mark for each part of the film: the second at which it is passed. */
const PASSED = [9.8, 18.8, 27.8, 38.2, 49.8, 61];

/** A trail under it all, which grows while the film goes on. */
export function way(t: number): string {
  const path = `M${START} ${HEIGHT}C260 630 340 690 520 664S800 640 940 664S1120 676 ${END} 652`;
  const walked = mix(START - 10, END + 10, Math.min(1, Math.max(0, (t - 4.6) / 57)));
  const marks = PASSED.map((at) => {
    const x = mix(START, END, (at - 4.6) / 57);
    const size = popped(t, at);
    return size > 0 ? blaze(x, HEIGHT - 2, 0, round(1.7 * size)) : '';
  });
  return `<clipPath id="walked"><path d="M0 600H${round(walked)}V720H0z"/></clipPath><g clip-path="url(#walked)">${trail(path, palette.grey, 18)}</g>${marks.join('')}`;
}

/** The mark of the opening: it comes above the title, and then becomes the beginning of the trail. */
export function opening(t: number): string {
  const moved = eased(t, 4.2, 1.1);
  const size = popped(t, 0.2, 0.8) * mix(5.4, 1.7, moved);
  return size > 0
    ? blaze(round(mix(640, START, moved)), round(mix(190, HEIGHT - 2, moved)), 0, round(size))
    : '';
}
