import type { AuthoredBlock } from '../../blocks/contract.ts';
import type { DescribedPicture, PictureFile } from '../../core/pictureFile.ts';
import type { Formula } from '../../richtext/mathTree.ts';
import { formulaIn, withFormulas } from '../../richtext/parseFormulas.ts';
import type { RichText } from '../../richtext/tree.ts';
import { parsedText } from '../text/parsedText.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { MEDIA_FOLDER } from '../files.ts';
import type { Keys } from './keys.ts';
import { linkedBlocks } from './linkedBlocks.ts';

/** What every part of the compiler needs. */
export interface Compiler {
  readonly keys: Keys;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly richText: (markdown: string) => RichText;
  /** A formula in lines of its own, by its LaTeX. */
  readonly formula: (latex: string) => Formula;
  readonly richTextOrNull: (markdown: string | undefined) => RichText | null;
  readonly media: (file: string) => string;
  /** How large a media file is, in bytes. */
  readonly bytes: (file: string) => number | null;
  readonly picture: (file: string) => PictureFile;
  /** A block by its id, as the other languages of the course have it. */
  readonly elsewhere: (id: string) => readonly AuthoredBlock[];
  /** A picture with its words, which one that only decorates does not have; `null` without a file. */
  readonly describedOrNull: (file?: string, alternative?: string) => DescribedPicture | null;
}

interface CompilerOptions {
  /** The file that a language has in the place of one that is named. */
  readonly local: (file: string) => string;
  /** Where a media file is asked for. */
  readonly address?: ((file: string) => string) | undefined;
  /** Reads a text in Markdown. */
  readonly parse?: ((markdown: string) => RichText) | undefined;
  readonly elsewhere: Compiler['elsewhere'];
}

export function compiler(
  keys: Keys,
  language: string,
  { pictures, sizes, lessons }: Pick<LoadedCourse, 'pictures' | 'sizes' | 'lessons'>,
  { local, address = mediaAddress, parse = parsed, elsewhere }: CompilerOptions,
): Compiler {
  const linkBlocks = linkedBlocks({ lessons }, keys);
  const richText = (markdown: string): RichText => {
    const read = parse(markdown);
    const text = markdown.includes('$') ? withFormulas(read, language) : read;
    return /\]\(block:/i.test(markdown) ? linkBlocks(text) : text;
  };
  const picture = (file: string): PictureFile => ({
    source: address(local(file)),
    size: pictures.get(MEDIA_FOLDER + local(file)) ?? null,
  });
  return {
    keys,
    language,
    richText,
    formula: formulaIn(language),
    richTextOrNull: (markdown) => (markdown === undefined ? null : richText(markdown)),
    media: (file) => address(local(file)),
    bytes: (file) => sizes.get(MEDIA_FOLDER + local(file)) ?? null,
    picture,
    elsewhere,
    describedOrNull: (file, alternative = '') =>
      file === undefined ? null : { ...picture(file), alternative },
  };
}

const parsed = (markdown: string): RichText => parsedText(markdown).value;

/** The address of a media file, relative to the course's data. */
export const mediaAddress = (file: string): string =>
  `media/${file.split('/').map(encodeURIComponent).join('/')}`;
