import { BUST_CLIP } from '../people/person.ts';

/** A drawing of the course, as it is kept in its media folder. */
export interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What is drawn, from the back to the front. */
  readonly layers: readonly string[];
}

/** The file's content. */
export function svgOf({ width, height, layers }: Picture): string {
  const drawn = layers.join('');
  const clip = drawn.includes('url(#bust)') ? BUST_CLIP : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${clip}${drawn}</svg>\n`;
}
