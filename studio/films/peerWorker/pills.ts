import { palette } from '../../palette.ts';
import { popped, present, round } from '../motion.ts';
import { qualities } from './cues.ts';

const WIDTHS = [264, 180, 282, 288];
const GAP = 24;
const COLOURS = [palette.peach, palette.sun, palette.peach, palette.sun];

/** What makes the role a profession, one word after the other. */
export function pills(t: number): string {
  const all = present(t, 50.6, 57.4);
  if (all === 0) return '';
  const total = WIDTHS.reduce((sum, width) => sum + width + GAP, -GAP);
  let x = 640 - total / 2;
  const drawn = qualities.map((word, index) => {
    const width = WIDTHS[index] ?? 0;
    const middle = x + width / 2;
    x += width + GAP;
    return pill(word, middle, width, COLOURS[index] ?? palette.sun, popped(t, 51 + index * 0.9));
  });
  return `<g opacity="${round(all)}" font-family="Atkinson Hyperlegible Next" font-weight="700" font-size="48" text-anchor="middle" fill="${palette.ink}">${drawn.join('')}</g>`;
}

const pill = (word: string, x: number, width: number, colour: string, grown: number): string =>
  grown <= 0
    ? ''
    : `<g transform="translate(${x} 232) scale(${round(grown)})"><rect x="${-width / 2}" y="-44" width="${width}" height="88" rx="44" fill="${colour}"/><text y="16">${word}</text></g>`;
