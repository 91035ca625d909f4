import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import {
  embed,
  field,
  group,
  id,
  items,
  media,
  plainText,
  richText,
  setting,
  webPage,
} from '../fields.ts';
import { captionsField, playedShareField, secondsField } from '../playedFields.ts';

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
const stopFields = (asked: AnyBlockSchema) =>
  items(
    z.strictObject({
      id: id({
        title: 'Id',
        description: 'A name for this stop, unique in the block.',
        example: 'first-words',
      }),
      at: setting(
        z.int().min(1).max(86_400),
        {
          title: 'At second',
          description: 'Where the film stops, in whole seconds from its beginning.',
          example: 30,
        },
        'seconds',
      ),
      questions: field(
        z.array(asked).min(1).max(3),
        { kind: 'blocks' },
        {
          title: 'Questions',
          description:
            'One to three questions of any type. Each has to be answered before the lesson is done, unless it is "optional".',
          example: [
            {
              type: 'openText',
              id: 'what-would-you-say',
              question: 'What would you say to her now?',
            },
          ],
        },
      ),
    }),
    {
      title: 'Stops',
      description:
        'Seconds at which the film stops for questions. They stand below it as a list, too, so that nobody has to play it to answer them. What is answered stops it no more. A film on another site plays past them.',
      example: [
        {
          id: 'first-words',
          at: 30,
          questions: [
            { type: 'trueFalse', id: 'asks-first', statement: 'Sam asks first.', answer: true },
          ],
        },
      ],
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
    seconds: secondsField('How long the film lasts, in whole seconds.'),
    watched: playedShareField(
      'Watched',
      'How much of the film has to be watched before the block is done, in percent. Reading the transcript counts as well. 0: going past it is enough.',
    ),
    captions: captionsField(
      'What is said, as text in the picture, in one or more languages. Those in the learner’s language are on from the start.',
    ).optional(),
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

/** A video, as the author wrote it. */
export type AuthoredVideo = z.output<VideoSchema>;
