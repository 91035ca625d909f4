import type { RichText } from '../../richtext/tree.ts';
import { parsedText } from '../text/parsedText.ts';
import type { Keys } from './keys.ts';

/** What every part of the compiler needs. */
export interface Compiler {
  readonly keys: Keys;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly richText: (markdown: string) => RichText;
  readonly richTextOrNull: (markdown: string | undefined) => RichText | null;
  readonly media: (file: string) => string;
}

export const compiler = (keys: Keys, language: string): Compiler => ({
  keys,
  language,
  richText,
  richTextOrNull: (markdown) => (markdown === undefined ? null : richText(markdown)),
  media: mediaAddress,
});

const richText = (markdown: string): RichText => parsedText(markdown).value;

/** The address of a media file, relative to the course's data. */
const mediaAddress = (file: string): string =>
  `media/${file.split('/').map(encodeURIComponent).join('/')}`;
