import { palette } from '../../palette.ts';
import { blaze, trail } from '../../shapes.ts';
import { drawBubble } from '../bubble.ts';
import { eased, popped, present, round } from '../motion.ts';
import { portrait } from '../portrait.ts';

/** Who says something, while they say it. */
export const talk = (t: number): string => samTells(t) + anaShares(t);

function samTells(t: number): string {
  const inside = [-26, 8, 42]
    .map((y, index) => {
      const said = eased(t, 24.8 + index * 0.8, 0.8);
      const width = [150, 150, 96][index] ?? 0;
      return said === 0
        ? ''
        : `<path d="M-75 ${y - 8}h${round(width * said)}" stroke="${palette.ink}" stroke-width="9" stroke-linecap="round"/>`;
    })
    .join('');
  return drawBubble({
    x: 530,
    y: 290,
    width: 220,
    height: 140,
    speaker: 'left',
    inside,
    grown: popped(t, 24) * present(t, 24, 28.4, 0.4),
  });
}

/** What helped her: a way, with marks. */
function anaShares(t: number): string {
  const path = 'M-84 34C-50 0-24 44 8 20S44-30 84-30';
  const drawn = eased(t, 28.8, 1.8);
  const inside =
    `<clipPath id="told"><path d="M-100-80h${round(200 * drawn)}v160h-200z"/></clipPath>` +
    `<g clip-path="url(#told)">${trail(path, palette.grey, 16)}</g>` +
    mark(-52, 20, popped(t, 29.4)) +
    mark(22, 14, popped(t, 30)) +
    mark(74, -28, popped(t, 30.6));
  return drawBubble({
    x: 750,
    y: 290,
    width: 240,
    height: 150,
    speaker: 'right',
    inside,
    grown: popped(t, 28.3) * present(t, 28.3, 33.2, 0.4),
  });
}

const mark = (x: number, y: number, size: number): string =>
  size <= 0 ? '' : blaze(x, y - 8, 0, round(1.35 * size));

/** Those whom a peer advocate speaks for are in what she says. */
export function advocacy(t: number): string {
  const grown = popped(t, 45.2) * present(t, 45.2, 49.6, 0.4);
  if (grown <= 0) return '';
  const inside =
    portrait('mei', -128, 0, popped(t, 45.9), palette.peach) +
    portrait('kofi', 0, 0, popped(t, 46.3), palette.sun) +
    portrait('june', 128, 0, popped(t, 46.7), palette.mist);
  return drawBubble({
    x: 580,
    y: 280,
    width: 410,
    height: 150,
    speaker: 'right',
    inside,
    grown,
  });
}
