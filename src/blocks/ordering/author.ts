import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText } from '../fields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';

const itemSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this item, unique among the items of the question.',
    example: 'listen',
  }),
  text: plainText({
    title: 'Text',
    description: 'What is put in order: a few words, the same in every place.',
    example: 'Listen to what the person wants',
  }),
});

export const orderingSchema = z.strictObject({
  ...blockBase('ordering'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked to put in order, and by what.',
    example: 'In which order do you work?',
  }),
  items: items(itemSchema, {
    title: 'Items',
    description:
      'What is put in order, written in the right order. Learners see it in another, each in one of their own.',
    example: [
      { id: 'listen', text: 'Listen to what the person wants' },
      { id: 'plan', text: 'Write down the plan together' },
      { id: 'look-back', text: 'Look back at what helped' },
    ],
  }),
  scoring: partScoring,
  ...questionInPartsBase,
});

export const orderingDefinition: BlockDefinition<'ordering', typeof orderingSchema> = {
  type: 'ordering',
  schema: orderingSchema,
  about: {
    title: 'Put in order',
    purpose: 'Items that the learner puts in the right order.',
    use: 'For steps of work whose order matters: what happens when the order is wrong is worth knowing. Where the order is a matter of taste, ask a choice question.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Three to seven items, each a few words long. Say in the question what comes first.',
  },
};
