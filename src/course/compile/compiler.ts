import type { DescribedPicture, PictureFile, PictureSize } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import { parsedText } from '../text/parsedText.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { MEDIA_FOLDER } from '../files.ts';
import type { Keys } from './keys.ts';

/** What every part of the compiler needs. */
export interface Compiler {
  readonly keys: Keys;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly richText: (markdown: string) => RichText;
  readonly richTextOrNull: (markdown: string | undefined) => RichText | null;
  readonly media: (file: string) => string;
  /** How large a media file is, in bytes. */
  readonly bytes: (file: string) => number | null;
  readonly picture: (file: string) => PictureFile;
  /** A picture with its words, which one that only decorates does not have; `null` without a file. */
  readonly describedOrNull: (file?: string, alternative?: string) => DescribedPicture | null;
}

export const compiler = (
  keys: Keys,
  language: string,
  { pictures, sizes }: Pick<LoadedCourse, 'pictures' | 'sizes'>,
  local: (file: string) => string = (file) => file,
): Compiler => ({
  keys,
  language,
  richText,
  richTextOrNull: (markdown) => (markdown === undefined ? null : richText(markdown)),
  media: (file) => mediaAddress(local(file)),
  bytes: (file) => sizes.get(MEDIA_FOLDER + local(file)) ?? null,
  picture: (file) => pictureFile(local(file), pictures),
  describedOrNull: (file, alternative = '') =>
    file === undefined ? null : { ...pictureFile(local(file), pictures), alternative },
});

const pictureFile = (file: string, sizes: ReadonlyMap<string, PictureSize>): PictureFile => ({
  source: mediaAddress(file),
  size: sizes.get(MEDIA_FOLDER + file) ?? null,
});

const richText = (markdown: string): RichText => parsedText(markdown).value;

/** The address of a media file, relative to the course's data. */
const mediaAddress = (file: string): string =>
  `media/${file.split('/').map(encodeURIComponent).join('/')}`;
