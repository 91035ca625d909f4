import * as z from 'zod';

import type { BlockLint } from './contract.ts';
import { group, media, setting } from './fields.ts';

const captions = z.strictObject({
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
});

/** What is said while something plays, as text. */
export const captionsField = (description: string) =>
  group(z.array(captions), {
    title: 'Captions',
    description,
    example: [{ language: 'en-AU', file: 'day.en.vtt' }],
  });

/** The whole seconds that something lasts. */
export const secondsField = (description: string) =>
  setting(z.int().min(1).max(86_400), { title: 'Seconds', description, example: 75 }, 'seconds');

/** The share that has to be played, in percent; 90 unless the author says otherwise. */
export const playedShareField = (title: string, description: string) =>
  setting(z.int().min(0).max(100).default(90), { title, description, example: 80 }, 'percent');

type AuthoredCaptions = readonly z.output<typeof captions>[];

export const lintCaptionsTwice = (list: AuthoredCaptions): readonly BlockLint[] =>
  list.flatMap(({ language }, index) =>
    list.findIndex((other) => other.language === language) < index ? [sameLanguage(index)] : [],
  );

const sameLanguage = (index: number): BlockLint => ({
  severity: 'warning',
  rule: 'captions-twice',
  path: ['captions', index, 'language'],
  message: 'There are captions in this language already: nobody can tell the two apart.',
  remedy: 'Keep one of them, or correct the language.',
});

/** Slow speech has 10 letters a second: with fewer than a fifth of that, something is missing. */
const LETTERS_A_SECOND = 2;
/** The least that can tell what is to be seen or heard where nobody speaks. */
const LETTERS_WITHOUT_WORDS = 40;

/** Whether a transcript is too short to say all of what lasts so many seconds. */
export function isShortTranscript(text: string, seconds: number, isWordless: boolean): boolean {
  const letters = text.replaceAll(/\s/g, '').length;
  return letters < (isWordless ? LETTERS_WITHOUT_WORDS : seconds * LETTERS_A_SECOND);
}

const NEARLY_ALL = 95;

/** @param field The field in which the author asks for nearly all. */
export const lintPlayedShare = (field: string, percent: number): readonly BlockLint[] =>
  percent > NEARLY_ALL
    ? [
        {
          severity: 'warning',
          rule: 'watched-to-the-end',
          path: [field],
          message: 'Players often stop a little short of the end, and people leave before it.',
          remedy: 'Ask for 95 percent at the most.',
          meant: { value: NEARLY_ALL },
        },
      ]
    : [];
