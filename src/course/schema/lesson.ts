import * as z from 'zod';

import { field, group, id, media, plainText, reference, setting } from '../../blocks/fields.ts';
import { blockSchema } from '../../blocks/definitions.ts';
import { COURSE_FORMAT } from './format.ts';
import { quizGroup } from './quiz.ts';

const lessonBase = {
  $schema: setting(z.string().optional(), {
    title: 'Schema',
    description: 'Where editors find the explanation of each field.',
    example: '../../../public/schema/lesson.schema.json',
  }),
  format: setting(z.literal(COURSE_FORMAT), {
    title: 'Format',
    description: 'The version of the course format.',
    example: COURSE_FORMAT,
  }),
  id: id({
    title: 'Id',
    description: 'The lesson’s own name, the same as its file’s. Progress hangs on it.',
    example: 'co-production',
  }),
  title: plainText({
    title: 'Title',
    description: 'What learners see as the name of the lesson.',
    example: 'Peer work and co-production',
  }),
  summary: plainText({
    title: 'Summary',
    description: 'What waits in this lesson, in a few words, on its opener.',
    example: 'Flip cards, a diagram and a short quiz',
  }).optional(),
  minutes: setting(
    z.number().int().min(1).max(600),
    {
      title: 'Minutes',
      description: 'How long a learner typically needs.',
      example: 12,
    },
    'minutes',
  ),
  objectives: group(
    z
      .array(
        reference('objective', {
          title: 'Objective',
          description: 'The id of an objective.',
          example: 'define-co-production',
        }),
      )
      .default([]),
    {
      title: 'Objectives',
      description: 'The ids of the objectives that this lesson teaches.',
      example: ['define-co-production'],
    },
  ),
  image: media('image', {
    title: 'Image',
    description: 'A decorative picture for the lesson’s opener, in the course’s media folder.',
    example: 'lesson-2.svg',
  }).optional(),
};

const contentLesson = z.strictObject({
  ...lessonBase,
  type: setting(z.literal('lesson'), {
    title: 'Type',
    description: 'A lesson to read and do.',
    example: 'lesson',
  }),
  blocks: field(
    z.array(blockSchema).min(1),
    { kind: 'blocks' },
    {
      title: 'Blocks',
      description: 'What the lesson is made of, in order.',
      example: [{ type: 'text', id: 'welcome', text: 'Welcome.' }],
    },
  ),
});

const quizLesson = z.strictObject({
  ...lessonBase,
  type: setting(z.literal('quiz'), {
    title: 'Type',
    description: 'A scored quiz: the lesson is done when it is passed.',
    example: 'quiz',
  }),
  quiz: quizGroup,
});

/** `lessons/<id>.json`. */
export const lessonSchema = z.discriminatedUnion('type', [contentLesson, quizLesson]);

export type AuthoredLesson = z.output<typeof lessonSchema>;
export type AuthoredQuizLesson = z.output<typeof quizLesson>;
