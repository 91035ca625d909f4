import letters from './letters.json' with { type: 'json' };
import { BUST_CLIP } from '../people/person.ts';

/** A drawing of a course, as it is kept in its media folder. */
export interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What is drawn, from the back to the front. */
  readonly layers: readonly string[];
}

/** All that is drawn; its texts are texts yet. */
export const drawnBy = ({ layers }: Picture): string => layers.join('');

/** Made by `npm run art:letters`: text element → path. */
const outlines = new Map(Object.entries<string>(letters));

/**
 * The file's content. Its texts are outlines: a picture shows the fonts of the device only.
 *
 * @throws When a text is new: its outlines are still to be made.
 */
export function svgOf(picture: Picture): string {
  const { width, height } = picture;
  const drawn = drawnBy(picture).replaceAll(TEXT, (text) => outlined(text));
  const clip = drawn.includes('url(#bust)') ? BUST_CLIP : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${clip}${drawn}</svg>\n`;
}

/** A text of a drawing, by itself. */
export const TEXT = /<text [^>]*>[^<]*<\/text>/g;

function outlined(text: string): string {
  const d = outlines.get(text);
  if (d === undefined) throw new Error(`Run "npm run art:letters" for ${text}`);
  const fill = / fill="[^"]*"/.exec(text)?.[0] ?? '';
  return `<path d="${d}"${fill}/>`;
}
