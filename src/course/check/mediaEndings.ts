import type { FieldFacts } from '../../blocks/fields.ts';

/** The kinds of files that fields name. */
export type MediaType = NonNullable<FieldFacts['media']>;

const TEXTS = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt', 'epub'];
const SHEETS_AND_SLIDES = ['xlsx', 'xls', 'ods', 'csv', 'pptx', 'ppt', 'odp'];

const BY_TYPE = {
  image: ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'],
  video: ['mp4', 'webm'],
  audio: ['mp3', 'm4a', 'ogg', 'wav'],
  captions: ['vtt'],
  // Neither svg nor html: opened by themselves, they could run scripts as if they were the course.
  document: [
    ...TEXTS,
    ...SHEETS_AND_SLIDES,
    'png',
    'jpg',
    'jpeg',
    'webp',
    'mp3',
    'm4a',
    'mp4',
    'zip',
  ],
} as const;

/** What files that are shown as pictures may end in. */
export const pictureEndings: ReadonlySet<string> = new Set(BY_TYPE.image);

/** What files of each kind may end in. */
export const mediaEndings: Readonly<Record<MediaType, readonly string[]>> = {
  ...BY_TYPE,
  any: [...new Set(Object.values(BY_TYPE).flat())],
};

/** What the name of a file ends in, in small letters and without the dot; empty where it has no ending. */
export const extensionOf = (name: string): string =>
  /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether one file can be shown wherever the other is: pictures all can, a film only in its format. */
export const interchangeable = (one: string, other: string): boolean =>
  extensionOf(one) === extensionOf(other) ||
  [one, other].every((name) => mediaEndings.image.includes(extensionOf(name)));
