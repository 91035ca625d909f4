import { palette } from '../palette.ts';
import { eased, present, round } from './motion.ts';

/** Words on screen. */
export interface Cue {
  /** Second at which they begin to come. */
  readonly from: number;
  /** Second at which they are gone. */
  readonly to: number;
  readonly lines: readonly string[];
  readonly look: Look;
  /** The middle of the lines. */
  readonly at: Spot;
}

/** Titles and names are set in the display face. */
export type Look = 'title' | 'name' | 'statement';

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly style: string;
}

const DISPLAY = 'font-family="Fraunces" font-weight="600" letter-spacing="-1"';

const settings: Record<Look, Setting> = {
  title: { size: 92, leading: 100, style: DISPLAY },
  name: { size: 76, leading: 84, style: DISPLAY },
  statement: {
    size: 60,
    leading: 72,
    style: 'font-family="Atkinson Hyperlegible Next" font-weight="600"',
  },
};

/** Letters' height in the film's pixels. */
export const sizeOf = ({ look }: Pick<Cue, 'look'>): number => settings[look].size;

/** A place in the picture, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The words that are there at a moment. They rise a little as they come. */
export const drawCues = (t: number, cues: readonly Cue[]): string =>
  cues
    .filter(({ from, to }) => t > from && t < to)
    .map((cue) => drawCue(t, cue))
    .join('');

function drawCue(t: number, { from, to, lines, look, at: { x, y } }: Cue): string {
  const { size, leading, style } = settings[look];
  const top = y - ((lines.length - 1) * leading) / 2 + size * 0.35 + 14 * (1 - eased(t, from, 0.6));
  const words = lines
    .map((line, index) => `<text x="${x}" y="${round(top + index * leading)}">${line}</text>`)
    .join('');
  return `<g ${style} font-size="${size}" fill="${palette.ink}" text-anchor="middle" opacity="${round(present(t, from, to))}">${words}</g>`;
}
