import * as z from 'zod';

import { group, media, setting } from '../../blocks/fields.ts';
import { COURSE_FORMAT } from './format.ts';

const hash = setting(
  z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  {
    title: 'Hash',
    description:
      'In files that an earlier version wrote: the fingerprint of the text that was translated. “waymark translate” writes the text itself in its place.',
    example: '3f2a91c4',
  },
);

const source = setting(z.string().optional(), {
  title: 'Source',
  description:
    "The author's text that is translated, written by “waymark translate”: when the course says something else, the translation is known to be out of date.",
  example: 'Working with peer workers',
});

const was = z.strictObject({
  source,
  hash,
  text: setting(z.string(), {
    title: 'Text',
    description: 'The translation as it was then.',
    example: 'العمل مع العاملين الأقران',
  }),
});

const translation = z.strictObject({
  was: group(was.optional(), {
    title: 'Was',
    description:
      'What stood here before the source changed, written by “waymark translate”. The translation counts as out of date until its “text” is another than here, or until this is deleted.',
    example: { source: 'Working with peers', text: 'العمل مع الأقران' },
  }),
  source,
  hash,
  text: setting(z.string(), {
    title: 'Text',
    description: 'The translation; empty as long as there is none.',
    example: 'العمل مع العاملين الأقران',
  }),
});

export type Translation = z.output<typeof translation>;

/** A file with words in it, made again in another language. */
const localMedia = z.strictObject({
  file: media('any', {
    title: 'File',
    description: 'The author’s file, in the course’s media folder.',
    example: 'ladder.svg',
  }),
  instead: media('any', {
    title: 'Instead',
    description:
      'The file that learners in this language get in its place: a picture of the same shape, a film as long, a document of the same kind.',
    example: 'ladder.ar.svg',
  }),
});

/** `locales/<language>.json`: translations by stable key. */
export const localeSchema = z.strictObject({
  $schema: setting(z.string().optional(), {
    title: 'Schema',
    description: 'Where editors find the explanation of each field.',
    example: '../../../public/schema/locale.schema.json',
  }),
  format: setting(z.literal(COURSE_FORMAT), {
    title: 'Format',
    description: 'The version of the course format.',
    example: COURSE_FORMAT,
  }),
  language: setting(z.string().regex(/\S/), {
    title: 'Language',
    description:
      'The code of the language of this file, such as “de” or “pt-BR”, the same as the file’s name.',
    example: 'ar',
  }),
  reviewed: setting(z.boolean().default(false), {
    title: 'Reviewed',
    description:
      'True when a native speaker has read the translation. Until then the cover says, in that language, that nobody has.',
    example: true,
  }),
  media: group(z.array(localMedia).default([]), {
    title: 'Media',
    description:
      'Pictures, films and documents with words in them that were made again in this language.',
    example: [{ file: 'ladder.svg', instead: 'ladder.ar.svg' }],
  }),
  texts: group(z.record(z.string(), translation), {
    title: 'Texts',
    description:
      'Translations by the key of their text: course.title, lesson.<id>.title, block.<id>.cards.<item>.front.',
    example: {
      'course.title': { source: 'Working with peer workers', text: 'العمل مع العاملين الأقران' },
    },
  }),
  unused: group(z.record(z.string(), translation).default({}), {
    title: 'Unused',
    description:
      'Translations of texts that are not in the course any more, kept by “waymark translate” for when they come back. Delete them when you like.',
    example: { 'block.welcome.text': { source: 'Welcome.', text: 'أهلًا بك.' } },
  }),
});

export type Locale = z.output<typeof localeSchema>;
