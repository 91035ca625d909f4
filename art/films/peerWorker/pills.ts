import { palette } from '../../palette.ts';
import { WIDTH } from '../film.ts';
import { popped, present, round } from '../motion.ts';
import type { PeerWorkerWords } from './words.ts';

const GAP = 24;
const COLOURS = [palette.peach, palette.sun];

/** What makes the role a profession, one word after the other, as the language runs. */
export function pills(t: number, { qualities, writing }: PeerWorkerWords): string {
  const all = present(t, 50.6, 57.4);
  if (all === 0) return '';
  const total = qualities.reduce((sum, [, width]) => sum + width + GAP, -GAP);
  let along = (WIDTH - total) / 2;
  const drawn = qualities.map(([word, width], index) => {
    const middle = along + width / 2;
    along += width + GAP;
    const x = writing.direction === 'rtl' ? WIDTH - middle : middle;
    const colour = COLOURS[index % COLOURS.length] ?? palette.sun;
    return pill(word, x, width, colour, popped(t, 51 + index * 0.9));
  });
  return `<g opacity="${round(all)}" ${writing.pill} font-size="48" text-anchor="middle" fill="${palette.ink}">${drawn.join('')}</g>`;
}

const pill = (word: string, x: number, width: number, colour: string, grown: number): string =>
  grown <= 0
    ? ''
    : `<g transform="translate(${x} 232) scale(${round(grown)})"><rect x="${-width / 2}" y="-44" width="${width}" height="88" rx="44" fill="${colour}"/><text y="16">${word}</text></g>`;
