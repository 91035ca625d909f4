import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { field, group, id, itemReference, items, plainText, richText, setting } from '../fields.ts';
import { afterAnswering, scalePoint } from '../question.ts';
import { reportField } from '../reportField.ts';

const bandSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this band, unique in its dimension.',
    example: 'growing',
  }),
  from: setting(z.int().min(0), {
    title: 'From',
    description: 'The fewest points that it is said of.',
    example: 9,
  }),
  to: setting(z.int().min(0), {
    title: 'To',
    description: 'The most points that it is said of; the next band begins with one more.',
    example: 12,
  }),
  title: plainText({
    title: 'Title',
    description:
      'What such a result is called: a few words that nobody minds to read of themselves.',
    example: 'Growing',
  }),
  text: richText({
    title: 'Text',
    description: 'What it means, and what may help now, in Markdown.',
    example: 'You ask more often than not. Try it once where you have not dared to.',
  }),
});

const dimensionSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this dimension, unique in the block.',
    example: 'listening',
  }),
  title: plainText({
    title: 'Title',
    description: 'What is looked at here.',
    example: 'Listening',
  }),
  bands: group(z.array(bandSchema).min(1), {
    title: 'Bands',
    description:
      'What is said of each result, from the fewest points to the most, without a hole between them. Each statement counts from one point up to as many as the scale has.',
    example: [
      { id: 'begun', from: 3, to: 7, title: 'Begun', text: 'A start is made.' },
      { id: 'growing', from: 8, to: 12, title: 'Growing', text: 'It shows in your days.' },
    ],
  }),
});

const statementSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this statement, unique in the block.',
    example: 'asks-first',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner finds more or less true of themselves. It says one thing.',
    example: 'I ask before I help.',
  }),
  dimension: itemReference('dimensions', {
    title: 'Dimension',
    description: 'What it counts for, by the name of the dimension. Left out: the first.',
    example: 'listening',
  }).optional(),
  reversed: setting(z.boolean().default(false), {
    title: 'Counts the other way',
    description: 'For a statement whose first point of the scale counts most.',
    example: true,
  }),
});

export const profileSchema = z.strictObject({
  ...blockBase('profile'),
  question: plainText({
    title: 'Question',
    description: 'What the learner looks at in themselves. No answer is right or wrong.',
    example: 'How do you work with the people whom you support?',
  }),
  scale: field(
    z.array(scalePoint).min(2).max(7),
    { kind: 'items' },
    {
      title: 'Scale',
      description:
        'The points of the scale for all statements, 2 to 7, from the least to the most.',
      example: [
        { id: 'seldom', label: 'Seldom' },
        { id: 'sometimes', label: 'Sometimes' },
        { id: 'often', label: 'Often' },
      ],
    },
  ),
  statements: items(statementSchema, {
    title: 'Statements',
    description: 'What is placed on the scale: four to eight for a dimension are enough.',
    example: [{ id: 'asks-first', text: 'I ask before I help.' }],
  }),
  dimensions: items(dimensionSchema, {
    title: 'Dimensions',
    description: 'What the statements tell, each with a result of its own. Often it is one.',
    example: [
      {
        id: 'listening',
        title: 'Listening',
        bands: [{ id: 'begun', from: 1, to: 3, title: 'Begun', text: 'A start is made.' }],
      },
    ],
  }),
  report: reportField,
  ...afterAnswering,
});

export const profileDefinition: BlockDefinition<'profile', typeof profileSchema> = {
  type: 'profile',
  schema: profileSchema,
  about: {
    title: 'Profile',
    purpose:
      'Statements that learners place on one scale, and what the result may mean for them. No answer is right or wrong.',
    use: 'To look at oneself, before something is taught or after. It is the learner’s own: unless you choose it, nobody is told. For opinions that you want to hear, use a survey.',
    tip: 'Write each band so that whoever finds themselves in it wants to read on.',
    kept: 'The point of the scale for each statement, in the learner’s saved progress: whoever gets at its text there could read it.',
  },
};
