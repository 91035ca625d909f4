import type { PictureSize } from '../../core/pictureFile.ts';

/** In pixels: the longer side of a picture that fills a page on a sharp screen. */
export const LONGEST_SIDE = 1_600;
/** In bytes: what a picture should not be above. */
export const WISHED_SIZE = 300_000;

/** How a picture is to be encoded: its longer side in pixels, and how finely, from 0 to 1. */
export interface Encoding {
  readonly longest: number;
  readonly quality: number;
}

/** From the best to what is still good to look at; a smaller side before coarse pixels. */
const ENCODINGS: readonly Encoding[] = [
  { longest: LONGEST_SIDE, quality: 0.82 },
  { longest: LONGEST_SIDE, quality: 0.7 },
  { longest: 1_280, quality: 0.72 },
  { longest: 1_280, quality: 0.58 },
  { longest: 1_024, quality: 0.6 },
];

/** The best encoding that is as small as is wished, else the smallest that there is. */
export async function bestEncoding<Encoded extends { readonly size: number }>(
  encode: (encoding: Encoding) => Promise<Encoded>,
): Promise<Encoded> {
  const [first, ...others] = ENCODINGS;
  if (first === undefined) throw new Error('There is a way to encode.');
  let best = await encode(first);
  for (const other of others) {
    if (best.size <= WISHED_SIZE) return best;
    const next = await encode(other);
    if (next.size < best.size) best = next;
  }
  return best;
}

/** Width and height that fit below a longer side, in whole pixels, none of them nothing. */
export function fitted({ width, height }: PictureSize, longest: number): PictureSize {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
