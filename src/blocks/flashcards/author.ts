import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { group, id, items, plainText, richText } from '../fields.ts';
import { pictureFields } from '../pictureFields.ts';

const sidePicture = (title: string, description: string, alternative: string) =>
  group(z.strictObject(pictureFields()), {
    title,
    description,
    example: { file: 'needle.svg', alternative },
  }).optional();

const card = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this card, unique among the cards of the block.',
    example: 'needle',
  }),
  prompt: plainText({
    title: 'Prompt',
    description: 'What the learner sees first, and thinks about: a question or a word.',
    example: 'Which end of the needle points north?',
  }),
  promptPicture: sidePicture(
    'Picture of the prompt',
    'A picture above the prompt. Its alternative text must not tell the answer.',
    'A compass needle, one half of it red.',
  ),
  answer: richText({
    title: 'Answer',
    description: 'What is shown once the learner has thought, in Markdown.',
    example: 'The **red** one.',
  }),
  answerPicture: sidePicture(
    'Picture of the answer',
    'A picture that is shown with the answer.',
    'The red half of the needle points at the N of the dial.',
  ),
});

export const flashcardsSchema = z.strictObject({
  ...blockBase('flashcards'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the cards. Learners find the cards by it when they come again.',
    example: 'Signs on the map',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the cards, in Markdown.',
    example: 'Say the answer to yourself, then look.',
  }).optional(),
  cards: items(card, {
    title: 'Cards',
    description: 'The cards, in the order in which they come the first time.',
    example: [
      { id: 'blue', prompt: 'What is blue on a map?', answer: 'Water.' },
      { id: 'brown', prompt: 'What is brown on a map?', answer: 'The lines of equal height.' },
    ],
  }),
});

export const flashcardsDefinition: BlockDefinition<'flashcards', typeof flashcardsSchema> = {
  type: 'flashcards',
  schema: flashcardsSchema,
  about: {
    title: 'Flashcards',
    purpose:
      'Cards to practise with: the learner sees a prompt, thinks, shows the answer, and says whether they knew it. What they did not know comes again in the round, and a few cards come again on the cover once the course is completed.',
    use: 'For what should still be known in a month: terms, signs, numbers, first steps. What is read once belongs on flip cards.',
    tip: 'One thing on a card. A question makes people think; a heading does not.',
    done: 'It never stands between a learner and the end of a lesson: it is practice.',
    kept: 'For each card how well it is known, how often it was looked at, and when last.',
  },
};
