import { type CourseFile, MEDIA_FOLDER } from '../files.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import type { FileKind } from '../media/fileKind.ts';
import { errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';
import { type CourseField, inEachFile } from './courseFields.ts';
import { mediaEndings, pictureEndings } from './mediaEndings.ts';

type Media = Extract<CourseFile, { present: true }>;

/** What the bytes of media files say against their names, and pictures that are needlessly large. */
export const mediaContents: Rule = ({ files }) =>
  [...files].flatMap(([path, file]): readonly FileFinding[] => {
    if (!path.startsWith(MEDIA_FOLDER) || !('present' in file) || file.facts === undefined)
      return [];
    const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const broken = wrongContent(path, ending, file, file.facts.kind);
    if (broken !== null) return [broken];
    return pictureEndings.has(ending)
      ? heavyPicture(path, file)
      : [...heavyRecording(path, file), ...foreignCodec(path, ending, file)];
  });

/** What is shown by its bytes, whatever its name. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg'],
  mp4: ['mp4', 'm4a'],
  m4a: ['mp4', 'm4a'],
};

/** Endings whose bytes are known; others, such as docx, are not looked at. */
const KNOWN = new Set('png jpg jpeg gif webp avif svg mp4 webm mp3 m4a ogg wav vtt pdf'.split(' '));

function wrongContent(
  path: string,
  ending: string,
  file: Media,
  kind: FileKind | null,
): FileFinding | null {
  if (!KNOWN.has(ending)) return null;
  const fits = kind !== null && (SAME[ending] ?? [ending]).includes(kind);
  if (fits)
    return pictureEndings.has(ending) && ending !== 'svg' ? cutOff(path, ending, file) : null;
  if (kind === 'srt') return renamedSrt(path);
  if (kind === null) return unreadable(path, ending);
  const message = `This file is called .${ending}, but by its content it is .${kind}.`;
  const shown = ['png', 'jpg', 'gif', 'webp', 'avif'];
  return shown.includes(kind) && pictureEndings.has(ending) && ending !== 'svg'
    ? warningIn(
        path,
        [],
        'media-content',
        message,
        `Rename it to end in .${kind}, here and where the course names it.`,
      )
    : errorIn(
        path,
        [],
        'media-content',
        message,
        `Save it as .${ending} in the program that made it: another name alone makes it no other file.`,
      );
}

const unreadable = (path: string, ending: string): FileFinding =>
  errorIn(
    path,
    [],
    'broken-media',
    ending === 'vtt'
      ? 'These captions cannot be shown: the file does not begin with WEBVTT.'
      : `This file is broken, or no .${ending} at all: nobody could see or hear it.`,
    ending === 'vtt'
      ? 'Write WEBVTT into its first line, and leave the second one empty.'
      : 'Put a good copy in its place, or save it again in the program that made it.',
  );

const cutOff = (path: string, ending: string, { picture }: Media): FileFinding | null =>
  picture === undefined ? unreadable(path, ending) : null;

const renamedSrt = (path: string): FileFinding =>
  errorIn(
    path,
    [],
    'renamed-srt',
    'These captions are SRT under the name of WebVTT: browsers show none of them.',
    'Write WEBVTT into the first line with an empty one after it, and in all times a point instead of the comma: 00:00:01.000. Programs such as Subtitle Edit save them so.',
  );

const MEGABYTE = 1_000_000;
const LARGEST_SIDE = 4_000;

function heavyPicture(path: string, { size, picture }: Media): readonly FileFinding[] {
  const side = Math.max(picture?.width ?? 0, picture?.height ?? 0);
  const isDrawn = path.toLowerCase().endsWith('.svg');
  const facts = [
    ...(size > MEGABYTE ? [`${(size / MEGABYTE).toFixed(1)} MB`] : []),
    ...(side > LARGEST_SIDE && !isDrawn ? [`${side} pixels on its longer side`] : []),
  ];
  if (facts.length === 0) return [];
  return [
    warningIn(
      path,
      [],
      'heavy-picture',
      `This picture has ${facts.join(' and ')}: who learns on a telephone waits for it.`,
      'Save it with 2000 pixels at most on its longer side, as WebP or as JPEG of quality 80.',
    ),
  ];
}

/** Bytes a second beyond which nobody hears a difference in speech, or in most else. */
const PLENTY = 30_000;

function heavyRecording(path: string, { size, facts }: Media): readonly FileFinding[] {
  const seconds = facts?.film?.seconds ?? null;
  const isRecording = mediaEndings.audio.includes(facts?.kind ?? '');
  if (!isRecording || seconds === null || size < MEGABYTE || size < PLENTY * seconds) return [];
  return [
    warningIn(
      path,
      [],
      'heavy-recording',
      `This recording has ${(size / MEGABYTE).toFixed(1)} MB for ${inMinutes(seconds)}: who learns on a telephone waits for it.`,
      'Save it as MP3 with 96 kbit/s, for example with Audacity: it then takes less than a megabyte a minute.',
    ),
  ];
}

const inMinutes = (seconds: number): string =>
  seconds < 120 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 6) / 10} minutes`;

/** Codecs that every browser in use plays, by what containers call them. */
const PLAYED: Readonly<Record<string, RegExp>> = {
  mp4: /^(?:avc[13]|av01|mp4a|Opus|fLaC)$/,
  m4a: /^(?:mp4a|fLaC|Opus)$/,
  wav: /^PCM$/,
  webm: /^(?:V_VP8|V_VP9|V_AV1|A_VORBIS|A_OPUS)$/,
};

function foreignCodec(path: string, ending: string, { facts }: Media): readonly FileFinding[] {
  const played = PLAYED[ending];
  const strange = facts?.film?.codecs.filter(
    (codec) => !/^(?:text|tx3g|tmcd|mp4s|S_|rtp )/.test(codec),
  );
  const [codec] = strange?.filter((each) => each !== '' && played?.test(each) === false) ?? [];
  if (codec === undefined) return [];
  return [
    warningIn(
      path,
      [],
      'film-codec',
      `This file is coded as “${codec}”, which many browsers cannot play.`,
      mediaEndings.audio.includes(ending)
        ? 'Save it as MP3, for example with Audacity, and name that file in the course.'
        : ending === 'webm'
          ? 'Save it with VP9 or AV1 for the picture and Opus for the sound.'
          : 'Save it with H.264 for the picture and AAC for the sound, for example with HandBrake.',
    ),
  ];
}

/** How much what is written may differ from what a file says of itself, in seconds or as a share. */
const ROUNDING = { seconds: 2, share: 0.05 };

/** Films and recordings whose length is not what their block says: what was played is counted by that. */
export const filmLengths: Rule = ({ sources, files }) => {
  const lessons = new Set(sources.lessons.map(({ id }) => lessonPath(id)));
  // All lessons in one pass: one for each lesson takes a long course minutes.
  const fields = ofFilms(sources).filter(({ file }) => lessons.has(file));
  const films = new Map<string, CourseField[]>();
  for (const field of fields) {
    if (!isPlayed(field)) continue;
    // A film stands among its formats, a recording beside its length.
    const place = placeOf(field, field.facts.media === 'audio' ? -1 : -2);
    films.set(place, [...(films.get(place) ?? []), field]);
  }
  return fields
    .filter(({ path, value }) => path.at(-1) === 'seconds' && typeof value === 'number')
    .flatMap((field) => {
      const { file, path, value } = field;
      const played = films.get(placeOf(field, -1)) ?? [];
      const other = played
        .flatMap((film) => secondsOf(files.get(MEDIA_FOLDER + String(film.value))))
        .find((length) => isOther(Number(value), length));
      const what = played[0]?.facts.media === 'audio' ? 'recording' : 'film';
      return other === undefined
        ? []
        : [
            warningIn(
              file,
              path,
              'film-length',
              `The ${what} lasts ${Math.round(other)} seconds, not ${String(value)}.`,
              `Write ${Math.round(other)}: what a learner has ${what === 'film' ? 'watched' : 'heard'} is counted by it.`,
              { value: Math.round(other) },
            ),
          ];
    });
};

const ofFilms = inEachFile((fields) =>
  fields.filter((field) => isPlayed(field) || field.path.at(-1) === 'seconds'),
);

const isPlayed = ({ facts }: CourseField): boolean =>
  facts.media === 'video' || facts.media === 'audio';

/** Where the block stands that a field belongs to, so many steps above. */
const placeOf = ({ file, path }: CourseField, end: -1 | -2): string =>
  JSON.stringify([file, ...path.slice(0, end)]);

const secondsOf = (file: CourseFile | undefined): readonly number[] => {
  const seconds = file !== undefined && 'present' in file ? file.facts?.film?.seconds : null;
  return typeof seconds === 'number' ? [seconds] : [];
};

const isOther = (written: number, length: number): boolean =>
  Math.abs(written - length) > Math.max(ROUNDING.seconds, length * ROUNDING.share);
