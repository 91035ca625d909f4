import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Draft, LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const film = (name: string) =>
  new Uint8Array(
    readFileSync(join(import.meta.dirname, '..', 'e2e', 'courses', 'film', 'media', name)),
  );
const bytes = (text: string) => new TextEncoder().encode(text);

/** The beginning of a PNG of a size in pixels, and then as many bytes as wanted. */
function png(width: number, height: number, length = 64): Uint8Array {
  const file = new Uint8Array(length);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(file.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return file;
}

function show(draft: Draft, name: string, content: Uint8Array): void {
  draft.write(`media/${name}`, content);
  setField(draft, LESSON, 'blocks.3.file', name);
}

/** A picture in the place of the good one, and what the remedy makes of it. */
function picture(
  mistake: string,
  wrong: Uint8Array,
  right: { readonly name?: string; readonly content: Uint8Array },
): Omit<Mistake, 'told'> {
  return {
    mistake,
    make: (draft) => {
      draft.remove('media/ladder.svg');
      setField(draft, 'course.json', 'credits', 'Photo: Ada Lang, CC BY 4.0.');
      show(draft, 'photo.png', wrong);
    },
    mend: (draft) => {
      draft.remove('media/photo.png');
      show(draft, right.name ?? 'photo.png', right.content);
    },
  };
}

const VTT = 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nHello.\n';
const SRT = '1\n00:00:00,000 --> 00:00:01,000\nHello.\n';

const SECONDS = 6;

const block = (fields: object) => ({
  type: 'video',
  id: 'film',
  title: 'A film',
  seconds: SECONDS,
  silent: true,
  transcript: 'Somebody opens a door, looks around, comes in and sits down.',
  ...fields,
});

const sources = { webm: 'film.webm', mp4: 'film.mp4' };
const captions = [{ language: 'en', file: 'film.vtt' }];

interface FilmChange {
  readonly fields?: object;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const withFilm = (draft: Draft, { fields = {}, files = {} }: FilmChange): void => {
  setField(draft, 'course.json', 'credits', 'Film: Ada Lang, CC BY 4.0.');
  setField(draft, LESSON, 'blocks.4', block({ sources, ...fields }));
  const own = { 'film.mp4': film('film.mp4'), 'film.webm': film('film.webm'), ...files };
  for (const [name, content] of Object.entries(own)) draft.write(`media/${name}`, content);
};

const wrongFilm = (
  mistake: string,
  wrong: FilmChange,
  right: FilmChange,
): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => withFilm(draft, wrong),
  mend: (draft) => withFilm(draft, right),
});

const elsewhere = (mistake: string, page: string, address: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) =>
    setField(draft, LESSON, 'blocks.4', block({ external: { provider: 'Theirs', address: page } })),
  mend: (draft) =>
    setField(draft, LESSON, 'blocks.4', block({ external: { provider: 'Theirs', address, page } })),
});

/** The same film, as if it were coded in HEVC, as telephones do. */
function recoded(mp4: Uint8Array): Uint8Array {
  const at = Buffer.from(mp4).lastIndexOf('avc1');
  return mp4.map((value, index) => (index === at ? 'h'.charCodeAt(0) : value));
}

const good = { content: png(800, 600) };

/** Pictures, films and captions that are not what they seem. */
export const mediaMistakes: readonly Mistake[] = [
  {
    ...picture('a picture of 1.5 MB', png(800, 600, 1_500_000), good),
    told: [
      [
        'warning media/photo.png:1:1 This picture has 1.5 MB: who learns on a telephone waits for it.',
        'Save it with 2000 pixels at most on its longer side, as WebP or as JPEG of quality 80.',
      ],
    ],
  },
  {
    ...picture('a picture of 6,000 pixels', png(6_000, 4_000), good),
    told: [
      [
        'warning media/photo.png:1:1 This picture has 6000 pixels on its longer side: who learns on a telephone waits for it.',
        'Save it with 2000 pixels at most on its longer side, as WebP or as JPEG of quality 80.',
      ],
    ],
  },
  {
    ...picture('a picture that was cut off', png(800, 600).slice(0, 18), good),
    told: [
      [
        'media/photo.png:1:1 This file is broken, or no .png at all: nobody could see or hear it.',
        'Put a good copy in its place, or save it again in the program that made it.',
      ],
    ],
  },
  {
    ...picture('a picture that is none', bytes('a download that failed'), good),
    told: [
      [
        'media/photo.png:1:1 This file is broken, or no .png at all: nobody could see or hear it.',
        'Put a good copy in its place, or save it again in the program that made it.',
      ],
    ],
  },
  {
    ...picture('a web page saved as a picture', bytes('<!doctype html><html></html>'), good),
    told: [
      [
        'media/photo.png:1:1 This file is called .png, but by its content it is .html.',
        'Save it as .png in the program that made it: another name alone makes it no other file.',
      ],
    ],
  },
  {
    ...picture('a GIF called PNG', bytes('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000'), {
      name: 'photo.gif',
      content: bytes('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000'),
    }),
    told: [
      [
        'warning media/photo.png:1:1 This file is called .png, but by its content it is .gif.',
        'Rename it to end in .gif, here and where the course names it.',
      ],
    ],
  },
  {
    mistake: 'a photo of nobody',
    make: (draft) => {
      draft.rename('media/ladder.svg', 'media/photo.png');
      draft.write('media/photo.png', png(800, 600));
      setField(draft, LESSON, 'blocks.3.file', 'photo.png');
    },
    told: [
      [
        'warning lessons/welcome.json:39:15 blocks[3].file: The course does not say who made “photo.png”, and that you may use it.',
        'Add “credits” to course.json: who made the pictures and films, and under which licence, such as “Photo: Ada Lang, CC BY 4.0”. Your own work counts, too.',
      ],
    ],
    mend: (draft) => setField(draft, 'course.json', 'credits', 'Photo: Ada Lang, CC BY 4.0.'),
  },
  {
    ...wrongFilm(
      'captions renamed from SRT',
      { fields: { captions }, files: { 'film.vtt': bytes(SRT) } },
      { fields: { captions }, files: { 'film.vtt': bytes(VTT) } },
    ),
    told: [
      [
        'media/film.vtt:1:1 These captions are SRT under the name of WebVTT: browsers show none of them.',
        'Write WEBVTT into the first line with an empty one after it, and in all times a point instead of the comma: 00:00:01.000. Programs such as Subtitle Edit save them so.',
      ],
    ],
  },
  {
    ...wrongFilm(
      'captions without their first line',
      { fields: { captions }, files: { 'film.vtt': bytes(VTT.slice(8)) } },
      { fields: { captions }, files: { 'film.vtt': bytes(VTT) } },
    ),
    told: [
      [
        'media/film.vtt:1:1 These captions cannot be shown: the file does not begin with WEBVTT.',
        'Write WEBVTT into its first line, and leave the second one empty.',
      ],
    ],
  },
  {
    ...wrongFilm('a film that lasts longer than written', { fields: { seconds: 60 } }, {}),
    told: [
      [
        'warning lessons/welcome.json:46:18 blocks[4].seconds: The film lasts 6 seconds, not 60.',
        'Write 6: what a learner has watched is counted by it.',
      ],
    ],
  },
  {
    ...wrongFilm(
      'a film of QuickTime called MP4',
      { files: { 'film.mp4': bytes('\0\0\0\u0014ftypqt  \0\0\0\0qt  ') } },
      {},
    ),
    told: [
      [
        'media/film.mp4:1:1 This file is called .mp4, but by its content it is .mov.',
        'Save it as .mp4 in the program that made it: another name alone makes it no other file.',
      ],
    ],
  },
  {
    ...wrongFilm(
      'a film in a codec that few browsers know',
      { files: { 'film.mp4': recoded(film('film.mp4')) } },
      {},
    ),
    told: [
      [
        'warning media/film.mp4:1:1 This file is coded as “hvc1”, which many browsers cannot play.',
        'Save it with H.264 for the picture and AAC for the sound, for example with HandBrake.',
      ],
    ],
  },
  {
    ...wrongFilm('a film that is broken', { files: { 'film.webm': bytes('gone') } }, {}),
    told: [
      [
        'media/film.webm:1:1 This file is broken, or no .webm at all: nobody could see or hear it.',
        'Put a good copy in its place, or save it again in the program that made it.',
      ],
    ],
  },
  {
    ...elsewhere(
      'a page of YouTube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ),
    told: [
      [
        'lessons/welcome.json:51:20 blocks[4].external.address: This is the address of the film’s page, which cannot be shown within another page.',
        'Write "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" here, and the address of the page under "page".',
      ],
    ],
  },
  {
    ...elsewhere(
      'a short address of YouTube',
      'https://youtu.be/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ),
    told: [
      [
        'lessons/welcome.json:51:20 blocks[4].external.address: This is the address of the film’s page, which cannot be shown within another page.',
        'Write "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" here, and the address of the page under "page".',
      ],
    ],
  },
  {
    ...elsewhere(
      'a page of Vimeo',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ),
    told: [
      [
        'lessons/welcome.json:51:20 blocks[4].external.address: This is the address of the film’s page, which cannot be shown within another page.',
        'Write "https://player.vimeo.com/video/76979871?dnt=1" here, and the address of the page under "page".',
      ],
    ],
  },
];
