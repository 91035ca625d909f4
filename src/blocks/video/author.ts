import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, CompileContext, CompiledBlock } from '../contract.ts';
import { embed, group, media, plainText, richText, setting, webPage } from '../fields.ts';
import type { Film, FilmFormat, FilmSource, VideoContent } from './content.ts';
import { videoFixtures } from './fixtures.ts';
import { lintVideo } from './lint.ts';
import { stopFields } from './stopFields.ts';

const side = z.int().min(1).max(10_000);

const sourcesSchema = group(
  z.strictObject({
    webm: media('video', {
      title: 'WebM',
      description: 'The film as WebM in the course’s media folder: small, and free to use.',
      example: 'day.webm',
    }).optional(),
    mp4: media('video', {
      title: 'MP4',
      description: 'The film as MP4 (H.264) in the course’s media folder: plays nearly everywhere.',
      example: 'day.mp4',
    }).optional(),
  }),
  {
    title: 'Sources',
    description: 'The files of the film, in both formats if possible.',
    example: { webm: 'day.webm', mp4: 'day.mp4' },
  },
);

const externalSchema = group(
  z.strictObject({
    provider: plainText({
      title: 'Provider',
      description: 'Who shows the film, as people know them.',
      example: 'YouTube',
    }),
    address: embed({
      title: 'Address to embed',
      description:
        'The https address that the provider gives for showing the film within a page. It is asked for only once the learner agrees.',
      example: 'https://www.youtube-nocookie.com/embed/abc123',
    }),
    page: webPage({
      title: 'Page',
      description:
        'The film’s own page, for those who would rather watch it there. Without it, the address to embed.',
      example: 'https://www.youtube.com/watch?v=abc123',
    }).optional(),
  }),
  {
    title: 'External film',
    description:
      'A film on another site, instead of "sources". Learners are asked before anything is loaded from there.',
    example: { provider: 'YouTube', address: 'https://www.youtube-nocookie.com/embed/abc123' },
  },
);

const captionsSchema = group(
  z.array(
    z.strictObject({
      language: setting(
        z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
        {
          title: 'Language',
          description: 'The code of the language of these captions, such as “en”, “de” or “pt-BR”.',
          example: 'en-AU',
        },
        'language',
      ),
      file: media('captions', {
        title: 'File',
        description: 'A WebVTT file in the course’s media folder.',
        example: 'day.en.vtt',
      }),
    }),
  ),
  {
    title: 'Captions',
    description:
      'What is said, as text in the picture, in one or more languages. Those in the learner’s language are on from the start.',
    example: [{ language: 'en-AU', file: 'day.en.vtt' }],
  },
);

const size = group(
  z.strictObject({
    width: setting(side.clone(), {
      title: 'Width',
      description: 'How wide the picture is, in pixels or as a part of the proportion.',
      example: 16,
    }),
    height: setting(side.clone(), {
      title: 'Height',
      description: 'How high the picture is, in the same unit.',
      example: 9,
    }),
  }),
  {
    title: 'Size',
    description:
      'The proportions of the picture: room is kept for it, so that nothing moves. 16 to 9 unless stated.',
    example: { width: 4, height: 3 },
  },
);

/** @param asked The schema of all questions, graded or not. */
export const videoSchema = (asked: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('video'),
    title: plainText({
      title: 'Title',
      description: 'What the film is called: a heading above it, and its name for screen readers.',
      example: 'A day with a peer worker',
    }),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the film, in Markdown: what to look for.',
      example: 'Watch how Sam begins the conversation.',
    }).optional(),
    sources: sourcesSchema.optional(),
    external: externalSchema.optional(),
    seconds: setting(
      z.int().min(1).max(86_400),
      {
        title: 'Seconds',
        description: 'How long the film lasts, in whole seconds.',
        example: 75,
      },
      'seconds',
    ),
    watched: setting(
      z.int().min(0).max(100).default(90),
      {
        title: 'Watched',
        description:
          'How much of the film has to be watched before the block is done, in percent. Reading the transcript counts as well. 0: going past it is enough.',
        example: 80,
      },
      'percent',
    ),
    captions: captionsSchema.optional(),
    silent: setting(z.boolean().optional(), {
      title: 'Silent',
      description:
        'True when nothing is said in the film. Captions, if there are any, then repeat the words in the picture: they are off until the learner turns them on.',
      example: true,
    }),
    transcript: richText({
      title: 'Transcript',
      description:
        'All that is said, and what is shown where it matters, in Markdown: for those who cannot or would rather not watch.',
      example: '**Sam:** Good to see you again. How was your week?',
    }),
    poster: media('image', {
      title: 'Poster',
      description: 'A picture in the course’s media folder, shown before the film plays.',
      example: 'day-poster.webp',
    }).optional(),
    size: size.optional(),
    stops: stopFields(asked).optional(),
  });

export type VideoSchema = ReturnType<typeof videoSchema>;

type AuthoredVideo = z.output<VideoSchema>;

/** Browsers take the first that they can play: WebM is the smaller one. */
const FORMATS: readonly FilmFormat[] = ['webm', 'mp4'];

function compileVideo(video: AuthoredVideo, context: CompileContext): CompiledBlock<VideoContent> {
  const share = video.watched / 100;
  const stops = (video.stops ?? [])
    .map((stop) => ({ ...stop, item: context.item(stop.id) }))
    .toSorted((a, b) => a.at - b.at);
  return {
    content: {
      title: video.title,
      intro: richTextOrNull(video.intro, context),
      film: compileFilm(video, context),
      seconds: video.seconds,
      share,
      size: video.size ?? { width: 16, height: 9 },
      poster: video.poster === undefined ? null : context.media(video.poster),
      transcript: context.richText(video.transcript),
      stops: stops.map(({ item, at }) => ({ item, at })),
    },
    state: { kind: 'ranges', length: video.seconds },
    done: share === 0 ? { when: 'passed' } : { when: 'watched', share },
    slots: stops.map(({ item, questions }) => ({ item, blocks: questions })),
  };
}

function compileFilm(
  { external, sources = {}, captions = [], silent = false }: AuthoredVideo,
  { media }: CompileContext,
): Film {
  if (external !== undefined) {
    const { provider, address, page = address } = external;
    return { kind: 'external', address, page, provider };
  }
  return {
    kind: 'local',
    sources: FORMATS.flatMap((format): readonly FilmSource[] => {
      const file = sources[format];
      return file === undefined ? [] : [{ format, address: media(file) }];
    }),
    captions: captions.map(({ language, file }) => ({ language, address: media(file) })),
    silent,
  };
}

export const videoDefinition = (asked: AnyBlockSchema): BlockDefinition<'video', VideoSchema> => ({
  type: 'video',
  schema: videoSchema(asked),
  examples: videoFixtures,
  about: {
    title: 'Video',
    purpose:
      'A film with captions and a transcript, from the course itself or, once the learner agrees, from another site.',
    use: 'To show what has to be seen: a conversation, a place, a movement. Three minutes are long.',
    done: 'When the share that you set was played, 90 % unless you say otherwise, or when the learner says that they have read the transcript. Its questions count by themselves: each has to be answered, unless it is "optional".',
    kept: 'Which parts of the film were watched, and the answer to each question.',
    tip: 'Write the transcript first and film after it: it becomes a better film.',
  },
  compile: compileVideo,
  lint: lintVideo,
});
