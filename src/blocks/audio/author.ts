import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { media, plainText, richText, setting } from '../fields.ts';
import { captionsField, playedShareField, secondsField } from '../playedFields.ts';

export const audioSchema = z.strictObject({
  ...blockBase('audio'),
  title: plainText({
    title: 'Title',
    description: 'What the recording is called: a heading above it, and its name.',
    example: 'Lena tells of her first week',
  }),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the recording, in Markdown: what to listen for.',
    example: 'Listen for what she does first.',
  }).optional(),
  recording: media('audio', {
    title: 'Recording',
    description: 'Best as MP3, which plays everywhere. M4A does, too; OGG and WAV are taken.',
    example: 'first-week.mp3',
  }),
  seconds: secondsField('How long the recording lasts.'),
  heard: playedShareField(
    'Heard',
    'How much of the recording has to be heard before it is done. Reading the transcript counts as well. 0: going past it is enough.',
  ),
  captions: captionsField(
    'What is said, as text below the controls while it is said, in one or more languages. Those in the learner’s language are on from the start.',
  ).optional(),
  wordless: setting(z.boolean().optional(), {
    title: 'Wordless',
    description:
      'Nobody speaks: a signal, music, the sounds of a place. The transcript then says what is to be heard.',
    example: true,
  }),
  transcript: richText({
    title: 'Transcript',
    description:
      'All that is said, and what is to be heard where it matters, in Markdown: for those who cannot or would rather not listen.',
    example: '**Lena:** On the first day I only listened.',
  }),
});

/** A recording, as the author wrote it. */
export type AuthoredAudio = z.output<typeof audioSchema>;

export const audioDefinition: BlockDefinition<'audio', typeof audioSchema> = {
  type: 'audio',
  schema: audioSchema,
  about: {
    title: 'Audio',
    purpose: 'A recording with its transcript: a voice, a conversation, a signal.',
    use: 'To let people hear what has to be heard: somebody telling of their life, how to say a sentence, an alarm. Words that need no voice are read sooner than heard.',
    done: 'When the share that you set was played, 90 % unless you say otherwise, or when the learner says that they have read the transcript.',
    kept: 'Which parts of the recording were heard.',
    tip: 'A room with curtains, and a telephone a hand’s breadth from the mouth, make a better recording than most microphones.',
  },
};
