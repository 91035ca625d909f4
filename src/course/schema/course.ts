import * as z from 'zod';

import {
  group,
  id,
  items,
  link,
  media,
  plainText,
  reference,
  richText,
  setting,
} from '../../blocks/fields.ts';
import { awardSchema } from './award.ts';
import { completionRule } from './completion.ts';
import { COURSE_FORMAT } from './format.ts';
import { LANGUAGE } from './language.ts';
import { glossaryTermSchema, referenceSchema } from './references.ts';
import { supportSchema } from './support.ts';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const objectiveSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this objective, unique among the objectives.',
    example: 'define-co-production',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner will be able to do, beginning with a verb.',
    example: 'Say what co-production is',
  }),
});

const cover = z.strictObject({
  eyebrow: plainText({
    title: 'Eyebrow',
    description: 'A few words above the title.',
    example: 'Induction module',
  }).optional(),
  image: media('image', {
    title: 'Image',
    description: 'A picture in the course’s media folder.',
    example: 'cover.svg',
  }).optional(),
  alternative: plainText({
    title: 'Alternative text',
    description: 'What the picture says. Leave it out when the picture only decorates.',
    example: 'Three people stand side by side.',
  }).optional(),
});

const contact = z.strictObject({
  name: plainText({
    title: 'Name',
    description: 'Who to tell about broken links and errors.',
    example: 'Your learning team',
  }),
  link: link({
    title: 'Link',
    description: 'An address to write to (mailto:) or a page.',
    example: 'mailto:learning@example.org',
  }).optional(),
});

/** `course.json`: everything about a course but its lessons' content. */
export const courseSchema = z.strictObject({
  $schema: setting(z.string().optional(), {
    title: 'Schema',
    description: 'Where editors find the explanation of each field.',
    example: '../../public/schema/course.schema.json',
  }),
  format: setting(z.literal(COURSE_FORMAT), {
    title: 'Format',
    description: 'The version of the course format.',
    example: COURSE_FORMAT,
  }),
  id: id({
    title: 'Id',
    description: 'The course’s own name, the same as its folder’s. Progress hangs on it.',
    example: 'peer-work',
  }),
  title: plainText({
    title: 'Title',
    description: 'What learners see as the name of the course.',
    example: 'Working with peer workers',
  }),
  shortTitle: plainText({
    title: 'Short title',
    description: 'A shorter name for the top bar.',
    example: 'Peer workers',
  }).optional(),
  description: plainText({
    title: 'Description',
    description: 'What the course promises, in one paragraph.',
    example: 'What peer workers do, and how your service can make room for it.',
  }),
  about: richText({
    title: 'About',
    description:
      'More about the course on its cover: assumed knowledge, local policies, in Markdown.',
    example: 'Policies differ between organisations: read this with yours in mind.',
  }).optional(),
  language: setting(
    z.string().regex(LANGUAGE),
    {
      title: 'Language',
      description:
        'The code of the language in which the course is written, such as “en”, “de” or “en-AU”.',
      example: 'en-AU',
    },
    'language',
  ),
  translations: setting(
    z.array(z.string().regex(LANGUAGE)).default([]),
    {
      title: 'Translations',
      description:
        'The codes of the languages of the files in the locales folder, such as “de” or “pt-BR”.',
      example: ['ar'],
    },
    'language',
  ),
  updated: setting(
    z.string().regex(DATE),
    {
      title: 'Updated',
      description: 'When the content last changed: year-month-day.',
      example: '2026-11-01',
    },
    'date',
  ),
  version: setting(z.string().regex(/^\d+\.\d+\.\d+$/), {
    title: 'Version',
    description: 'The version of the content.',
    example: '1.0.0',
  }),
  packageName: setting(
    z
      .string()
      .regex(/^[a-z\d][a-z\d-]*$/)
      .max(60)
      .optional(),
    {
      title: 'Package name',
      description:
        'What the files of its packages are called, before their version: small letters, digits and hyphens. The name of its folder, where it is left out. Learners do not see it, and nothing hangs on it.',
      example: 'peer-work',
    },
  ),
  audience: setting(z.enum(['learners', 'authors']).default('learners'), {
    title: 'Audience',
    description:
      'Learners: people take the course to learn what it teaches. Authors: people who write courses look here how things are made; lists of courses name it last, and apart.',
    example: 'learners',
  }),
  contact: group(contact.optional(), {
    title: 'Contact',
    description: 'Who to tell about broken links and errors.',
    example: { name: 'Your learning team', link: 'mailto:learning@example.org' },
  }),
  cover: group(cover.default({}), {
    title: 'Cover',
    description: 'What the first page shows beside the title.',
    example: { eyebrow: 'Induction module', image: 'cover.svg' },
  }),
  objectives: items(objectiveSchema, {
    title: 'Objectives',
    description: 'What learners will be able to do.',
    example: [{ id: 'define-co-production', text: 'Say what co-production is' }],
  }),
  lessons: group(
    z
      .array(
        reference('lesson', {
          title: 'Lesson',
          description:
            'The id of a lesson, the same as the name of its file in the lessons folder.',
          example: 'co-production',
        }),
      )
      .min(1),
    {
      title: 'Lessons',
      description: 'The lessons, in order.',
      example: ['objectives', 'co-production', 'quiz'],
    },
  ),
  navigation: setting(z.enum(['restricted', 'free']).default('restricted'), {
    title: 'Navigation',
    description:
      'Restricted: each lesson opens when those before it are done. Free: all are open from the start. Everything is open after completion.',
    example: 'restricted',
  }),
  completion: group(completionRule, {
    title: 'Completion',
    description: 'When the course is complete.',
    example: { all: [{ lessons: ['co-production'] }, { passed: 'quiz' }] },
  }),
  passingScore: setting(
    z.number().min(1).max(100).default(80),
    {
      title: 'Passing score',
      description: 'The score that passes a quiz, in percent. An LMS may set its own.',
      example: 80,
    },
    'percent',
  ),
  contentNote: richText({
    title: 'Content note',
    description: 'A word of care before content that may be hard to read, in Markdown.',
    example: 'This course speaks of mental distress and recovery.',
  }).optional(),
  support: group(supportSchema.optional(), {
    title: 'Support',
    description: 'Help that is reachable from every page.',
    example: {
      text: 'You can talk to someone.',
      contacts: [{ name: 'Lifeline', phone: '13 11 14' }],
    },
  }),
  glossary: group(z.array(glossaryTermSchema).default([]), {
    title: 'Glossary',
    description: 'Terms and what they mean here.',
    example: [{ id: 'peer', term: 'Peer', definition: 'Someone with an experience like yours.' }],
  }),
  certificate: group(awardSchema.optional(), {
    title: 'Certificate',
    description: 'What learners receive when the course is complete.',
    example: { title: 'Certificate of completion', text: 'has completed the introduction' },
  }),
  references: group(z.array(referenceSchema).default([]), {
    title: 'References',
    description: 'What the course builds on.',
    example: [{ id: 'nef-2013', text: 'New Economics Foundation (2013).' }],
  }),
  credits: richText({
    title: 'Credits',
    description: 'Who made the course and its pictures, in Markdown.',
    example: 'Drawings made with Open Peeps by Pablo Stanley (CC0).',
  }).optional(),
});

export type AuthoredCourse = z.output<typeof courseSchema>;
