import type { Meant } from '../../core/issue.ts';
import type { RuleName } from '../../core/ruleName.ts';
import { type CourseFile, type CourseFiles, MEDIA_FOLDER } from '../files.ts';
import { kebab } from '../kebab.ts';
import { suggester } from '../load/nearestName.ts';
import { pathRemedy } from '../load/textFault.ts';
import { listed } from '../load/words/kinds.ts';
import type { CourseField } from './courseFields.ts';
import { errorIn, type FileFinding } from './checked.ts';
import { extensionOf, mediaEndings, type MediaType } from './mediaEndings.ts';

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
  const suggest = mediaSuggester(files);
  return ({ file, path, value, facts }) => {
    if (facts.kind !== 'media' || facts.media === undefined || typeof value !== 'string') return [];
    const there = files.has(MEDIA_FOLDER + value);
    const problem =
      outside(value, suggest) ??
      wrongType(facts.media, value, files.get(MEDIA_FOLDER + value)) ??
      (there ? null : (astray(files, value) ?? missing(value, suggest)));
    return problem === null ? [] : [errorIn(file, path, ...problem)];
  };
}

/** The file that was meant by a name that none has: with its accents, folders or letter case otherwise. */
export function mediaSuggester(files: CourseFiles): (name: string) => string | null {
  const names = mediaNames(files);
  const near = suggester(names);
  return (name) => {
    const plain = name.normalize('NFC');
    const last = plain.split(/[/\\]/).at(-1) ?? '';
    return (
      names.find((each) => each.normalize('NFC') === plain) ??
      names.find((each) => each.split('/').at(-1)?.normalize('NFC') === last) ??
      near(plain.replace(/^media\//, ''))
    );
  };
}

const mediaNames = (files: CourseFiles): readonly string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(MEDIA_FOLDER))
    .map((path) => path.slice(MEDIA_FOLDER.length));

type Problem = readonly [
  rule: RuleName,
  message: string,
  remedy: string,
  meant?: Meant | undefined,
];

/** A file that is there, as the one that was meant. */
const meantFile = (near: string | null): Meant | undefined =>
  near === null ? undefined : { value: near };

/** A place on a disk: `C:\\Users\\…`, `/Users/…`, `~/…`, `file:///…`. */
const ON_DISK = /^(?:[a-z]:[/\\]|\\\\|~?\/|file:)/i;

function outside(name: string, suggest: (name: string) => string | null): Problem | null {
  if (ON_DISK.test(name) || name.includes('\\')) {
    const near = suggest(name.replaceAll('\\', '/'));
    return [
      'media-path',
      ON_DISK.test(name)
        ? `“${name}” is a place on one computer, where learners’ browsers find nothing.`
        : `“${name}” has a backslash: folders are parted by / here.`,
      near === null ? pathRemedy(name) : `Write “${near}”: that file is in the media folder.`,
      meantFile(near),
    ];
  }
  if (/^data:/i.test(name)) {
    return [
      'media-address',
      'Here stands a whole file, written out as text: no name of one.',
      'Save it as a file in the course’s media folder, and write its name here.',
    ];
  }
  if (/^[a-z]+:/i.test(name)) {
    return [
      'media-address',
      `“${name}” is an address, not a file of this course.`,
      'Put the file into the course’s media folder, and write its name here: a course must work without the web.',
    ];
  }
  const steps = name.split(/[/\\]/);
  if (!steps.some((step) => ['', '.', '..'].includes(step))) return null;
  return [
    'media-path',
    `“${name}” leads out of the media folder.`,
    'Write the name of a file in the media folder, such as “cover.svg”, with / between folders.',
  ];
}

function wrongType(type: MediaType, name: string, file: CourseFile | undefined): Problem | null {
  if (mediaEndings[type].includes(extensionOf(name))) return null;
  const kind = file !== undefined && 'present' in file ? file.facts?.kind : null;
  // What has to be converted is said below; here are files whose name alone is wrong.
  const isRenamed = CONVERT[extensionOf(name)] === undefined;
  if (isRenamed && kind !== undefined && kind !== null && mediaEndings[type].includes(kind)) {
    const renamed = `${name.replace(/\.[^./]*$/, '')}.${kind}`;
    return [
      'media-type',
      `“${name}” is a .${kind} file under another name: browsers would not know what to do with it.`,
      `Rename it to “${renamed}”, and write that name here.`,
    ];
  }
  return [
    'media-type',
    `“${name}” is not ${CALLED[type]}.`,
    CONVERT[extensionOf(name)] ??
      `Use a file that ends in ${listed(mediaEndings[type].map((each) => `.${each}`))}.`,
  ];
}

const AS_MP4 =
  'Save it as MP4 (H.264), for example with HandBrake, which costs nothing, and name that file here. Another ending alone makes it no other file.';
const AS_JPEG =
  'Open it, save or export it as JPEG (.jpg) or PNG, and name that file here. Another ending alone makes it no other file.';
const AS_MP3 = 'Save it as MP3, for example with Audacity, and name that file here.';
const AS_VTT =
  'Save the captions as WebVTT (.vtt), for example with Subtitle Edit, and name that file here.';

/** What to make of files that people have, and browsers do not show. */
const CONVERT: Readonly<Record<string, string>> = {
  mov: AS_MP4,
  avi: AS_MP4,
  wmv: AS_MP4,
  mkv: AS_MP4,
  m4v: AS_MP4,
  flv: AS_MP4,
  mpg: AS_MP4,
  heic: AS_JPEG,
  heif: AS_JPEG,
  tif: AS_JPEG,
  tiff: AS_JPEG,
  bmp: AS_JPEG,
  psd: AS_JPEG,
  wma: AS_MP3,
  aac: AS_MP3,
  flac: AS_MP3,
  aiff: AS_MP3,
  srt: AS_VTT,
  sub: AS_VTT,
  ssa: AS_VTT,
};

function missing(name: string, suggest: (name: string) => string | null): Problem {
  const near = suggest(name);
  if (near !== null && near.normalize('NFC') === name.normalize('NFC')) return composed(near);
  return [
    'missing-media',
    `There is no file “${name}” in the media folder.${near === null ? '' : ` Did you mean “${near}”?`}`,
    near === null
      ? 'Put the file there, or correct its name. Capital and small letters count.'
      : `Write “${near}”, or put the file there. Capital and small letters count.`,
    meantFile(near),
  ];
}

/** A file that lies in the course's folder, but not in that of its media. */
function astray(files: CourseFiles, name: string): Problem | null {
  const path = [...files.keys()].find(
    (each) => !each.startsWith(MEDIA_FOLDER) && each.split('/').at(-1) === name,
  );
  if (path === undefined) return null;
  return [
    'missing-media',
    `There is no file “${name}” in the media folder: it lies at “${path}”.`,
    `Move it to ${MEDIA_FOLDER}${name}.`,
  ];
}

/** “ü” is one character on most systems, and two (u, ¨) as a Mac writes it into file names. */
function composed(name: string): Problem {
  const plain = plainName(name);
  return [
    'media-accents',
    `The file “${name}” is there, but the letters of its name are composed otherwise, as Macs do.`,
    `Rename the file to “${plain}”, in letters without accents, and write that name here.`,
  ];
}

function plainName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(name) ?? [];
  return stem.split('/').map(kebab).join('/') + ending;
}
