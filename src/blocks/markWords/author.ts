import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText, setting, textAsWritten } from '../fields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';

const phraseSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this phrase, unique among the phrases of the question.',
    example: 'non-compliant',
  }),
  text: textAsWritten({
    title: 'Text',
    description: 'The phrase, as it stands in braces in the text.',
    example: 'non-compliant',
  }),
  correct: setting(
    z.boolean().default(false),
    {
      title: 'Correct',
      description: 'True when marking this phrase is right.',
      example: true,
    },
    'rightAnswer',
  ),
  feedback: richText({
    title: 'Feedback',
    description: 'Why marking this phrase is right or wrong, in Markdown.',
    example: 'It says what others want, not what the person wants.',
  }).optional(),
});

export const markWordsSchema = z.strictObject({
  ...blockBase('markWords'),
  question: plainText({
    title: 'Question',
    description: 'What the learner marks.',
    example: 'Mark the words that speak of a person as a problem.',
  }),
  text: richText({
    title: 'Text',
    description:
      'The whole text, with each phrase that can be marked in braces, right ones and wrong ones, in Markdown.',
    example: 'The patient was {non-compliant} and left {after lunch}.',
  }),
  phrases: items(phraseSchema, {
    title: 'Phrases',
    description: 'One for each phrase that stands in braces in the text.',
    example: [
      { id: 'non-compliant', text: 'non-compliant', correct: true },
      { id: 'after-lunch', text: 'after lunch' },
    ],
  }),
  scoring: partScoring,
  ...questionInPartsBase,
});

export const markWordsDefinition: BlockDefinition<'markWords', typeof markWordsSchema> = {
  type: 'markWords',
  schema: markWordsSchema,
  about: {
    title: 'Mark the words',
    purpose: 'A text in which the learner marks phrases.',
    use: 'To look closely at a note, a letter or a conversation: which words hurt, which are a fact, where the risk is named.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Put braces around as many phrases that are not to be marked as around those that are.',
  },
};
