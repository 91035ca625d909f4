import { palette } from '../palette.ts';
import { eased, present, round } from './motion.ts';
import type { Writing } from './writing.ts';

/** From the top. */
export type Lines = readonly string[];

/** Words on screen. */
export interface Cue {
  /** Second at which they begin to come. */
  readonly from: number;
  /** Second at which they are gone. */
  readonly to: number;
  readonly lines: Lines;
  /** Words that are drawn in another way at this time, one after the other. */
  readonly listed?: Lines;
  readonly look: Look;
  /** The middle of the lines. */
  readonly at: Spot;
}

/** Titles and names are set in the display face. */
export type Look = 'title' | 'name' | 'statement';

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly face: 'display' | 'text';
}

const settings: Record<Look, Setting> = {
  title: { size: 92, leading: 100, face: 'display' },
  name: { size: 76, leading: 84, face: 'display' },
  statement: { size: 60, leading: 72, face: 'text' },
};

/** Letters' height in the film's pixels. */
export function sizeOf({ look }: Pick<Cue, 'look'>, { displaySize }: Writing): number {
  const { size, face } = settings[look];
  return face === 'display' ? size * displaySize : size;
}

/** A place in the picture, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The words that are there at a moment. They rise a little as they come. */
export const drawCues = (t: number, cues: readonly Cue[], writing: Writing): string =>
  cues
    .filter(({ from, to }) => t > from && t < to)
    .map((cue) => drawCue(t, cue, writing))
    .join('');

function drawCue(t: number, cue: Cue, writing: Writing): string {
  const { from, to, lines, look, at } = cue;
  const { leading, face } = settings[look];
  const size = round(sizeOf(cue, writing));
  const top =
    at.y - ((lines.length - 1) * leading) / 2 + size * 0.35 + 14 * (1 - eased(t, from, 0.6));
  const words = lines
    .map((line, index) => `<text x="${at.x}" y="${round(top + index * leading)}">${line}</text>`)
    .join('');
  return `<g ${writing[face]} font-size="${size}" fill="${palette.ink}" text-anchor="middle" opacity="${round(present(t, from, to))}">${words}</g>`;
}
