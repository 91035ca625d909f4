import { palette } from '../palette.ts';
import { round } from './motion.ts';

export interface Bubble {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its tail points to. */
  readonly speaker: 'left' | 'right';
  /** 0: not there, 1: in full size; it grows from its tail. */
  readonly grown: number;
  /** What was said has no effect. */
  readonly unheard?: boolean;
  /** What is said, drawn around the middle. */
  readonly inside: string;
}

/** A speech bubble. */
export function drawBubble({
  x,
  y,
  width,
  height,
  speaker,
  grown,
  unheard,
  inside,
}: Bubble): string {
  if (grown <= 0) return '';
  const side = speaker === 'left' ? 1 : -1;
  const [w, h] = [width / 2, height / 2];
  const dashes = unheard === true ? ' stroke-dasharray="14 11"' : '';
  const outline = `M${-w + 30} ${-h}H${w - 30}a30 30 0 0 1 30 30V${h - 30}a30 30 0 0 1-30 30H${-w + 76}l-46 30 0-30a30 30 0 0 1-30-30V${-h + 30}a30 30 0 0 1 30-30z`;
  const [tailX, tailY] = [x - side * (w - 30), y + h + 30];
  return `<g transform="translate(${tailX} ${tailY}) scale(${round(grown)}) translate(${x - tailX} ${y - tailY})"><path d="${outline}" transform="scale(${side} 1)" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="6" stroke-linejoin="round"${dashes}/>${inside}</g>`;
}
