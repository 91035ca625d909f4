import { palette } from '../../palette.ts';
import { blend } from '../colour.ts';
import { eased, mix } from '../motion.ts';
import { drawThread } from '../thread.ts';

const Y = 440;
/** Where the two threads meet. */
const MEETING = 640;

/** What each has been through, as a knot; Ana's has come loose, and helps with Sam's. */
export const threads = (t: number): string => samsThread(t) + anasThread(t) + on(t);

function samsThread(t: number): string {
  const loose = eased(t, 33.2, 2.4);
  return drawThread({
    from: [340, Y],
    to: [MEETING, Y],
    tangled: 1 - loose,
    radius: 88,
    drawn: eased(t, 6.2, 2.6),
    colour: blend(palette.ink, palette.deep, loose),
  });
}

function anasThread(t: number): string {
  const loose = eased(t, 14, 2.4);
  const reaches = eased(t, 16.6, 1.6);
  return drawThread({
    from: [940, Y],
    to: [mix(700, MEETING, reaches), Y],
    tangled: 1 - loose,
    radius: 88,
    drawn: eased(t, 11, 2.2),
    colour: blend(palette.ink, palette.deep, loose),
  });
}

/** On to those around them. */
function on(t: number): string {
  const line = { tangled: 0, radius: 0, colour: palette.deep };
  return (
    drawThread({ ...line, from: [260, Y], to: [0, Y + 24], drawn: eased(t, 40.6, 1.2) }) +
    drawThread({ ...line, from: [1020, Y], to: [1280, Y + 24], drawn: eased(t, 41.6, 1.2) })
  );
}
