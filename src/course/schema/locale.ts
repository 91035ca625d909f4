import * as z from 'zod';

import { group, media, setting } from '../../blocks/fields.ts';
import { COURSE_FORMAT } from './format.ts';

const translation = z.strictObject({
  hash: setting(z.string().regex(/^[0-9a-f]{8}$/), {
    title: 'Hash',
    description:
      'The fingerprint of the text that was translated: when the text changes, the translation is known to be out of date.',
    example: '3f2a91c4',
  }),
  text: setting(z.string().regex(/\S/), {
    title: 'Text',
    description: 'The translation.',
    example: 'العمل مع العاملين الأقران',
  }),
});

/** A file with words in it, made again in another language. */
const localMedia = z.strictObject({
  file: media('any', {
    title: 'File',
    description: "The author's file, in the course's media folder.",
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
    description: "The language of this file, as a BCP 47 tag, the same as the file's name.",
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
    example: { 'course.title': { hash: '3f2a91c4', text: 'العمل مع العاملين الأقران' } },
  }),
});

export type Locale = z.output<typeof localeSchema>;
