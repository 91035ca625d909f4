import type { FieldFacts } from '../../blocks/fields.ts';
import { type CourseFiles, MEDIA_FOLDER } from '../files.ts';
import { suggester } from '../load/nearestName.ts';
import { listed } from '../load/words/kinds.ts';
import type { CourseField } from './courseFields.ts';
import { errorIn, type FileFinding } from './checked.ts';

type MediaType = NonNullable<FieldFacts['media']>;

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

const EXTENSIONS: Readonly<Record<MediaType, readonly string[]>> = {
  ...BY_TYPE,
  any: [...new Set(Object.values(BY_TYPE).flat())],
};

const CALLED: Readonly<Record<MediaType, string>> = {
  image: 'a picture that browsers can show',
  video: 'a video that browsers can show',
  audio: 'a sound recording that browsers can play',
  captions: 'a file with captions that browsers can show',
  document: 'a document that people can safely open',
  any: 'a file that a course can show',
};

/** A media file that is not there, cannot be found by every web server, or is of another kind. */
export function mediaProblems(files: CourseFiles): (field: CourseField) => readonly FileFinding[] {
  const suggest = suggester(mediaNames(files));
  return ({ file, path, value, facts }) => {
    if (facts.kind !== 'media' || facts.media === undefined || typeof value !== 'string') return [];
    const there = files.has(MEDIA_FOLDER + value);
    const problem =
      outside(value) ?? wrongType(facts.media, value) ?? (there ? null : missing(value, suggest));
    return problem === null ? [] : [errorIn(file, path, ...problem)];
  };
}

const mediaNames = (files: CourseFiles): readonly string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(MEDIA_FOLDER))
    .map((path) => path.slice(MEDIA_FOLDER.length));

type Problem = readonly [rule: string, message: string, remedy: string];

function outside(name: string): Problem | null {
  if (/^[a-z]+:/i.test(name)) {
    return [
      'media-address',
      `“${name}” is an address, not a file of this course.`,
      'Put the file into the course’s media folder, and write its name here: a course must work without the web.',
    ];
  }
  const steps = name.split(/[/\\]/);
  if (!name.includes('\\') && !steps.some((step) => ['', '.', '..'].includes(step))) return null;
  return [
    'media-path',
    `“${name}” leads out of the media folder.`,
    'Write the name of a file in the media folder, such as “cover.svg”, with / between folders.',
  ];
}

function wrongType(type: MediaType, name: string): Problem | null {
  if (EXTENSIONS[type].includes(extensionOf(name))) return null;
  return [
    'media-type',
    `“${name}” is not ${CALLED[type]}.`,
    `Use a file that ends in ${listed(EXTENSIONS[type].map((each) => `.${each}`))}.`,
  ];
}

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether one file can be shown wherever the other is: pictures all can, a film only in its format. */
export const interchangeable = (one: string, other: string): boolean =>
  extensionOf(one) === extensionOf(other) ||
  [one, other].every((name) => EXTENSIONS.image.includes(extensionOf(name)));

function missing(name: string, suggest: (name: string) => string | null): Problem {
  const near = suggest(name.replace(/^media\//, ''));
  return [
    'missing-media',
    `There is no file “${name}” in the media folder.${near === null ? '' : ` Did you mean “${near}”?`}`,
    near === null
      ? 'Put the file there, or correct its name. Capital and small letters count.'
      : `Write “${near}”, or put the file there. Capital and small letters count.`,
  ];
}
