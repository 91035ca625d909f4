import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, itemReference, items, plainText } from '../fields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';

const columnSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this column, unique in the question.',
    example: 'peer-worker',
  }),
  text: plainText({
    title: 'Text',
    description: 'What choosing this column says: one to three words.',
    example: 'Peer worker',
  }),
});

const rowSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this row, unique in the question.',
    example: 'shares-story',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner finds the column for.',
    example: 'Speaks of their own recovery',
  }),
  column: itemReference('columns', {
    title: 'Right column',
    description: 'The id of the column that is right in this row.',
    example: 'peer-worker',
  }),
});

export const matrixSchema = z.strictObject({
  ...blockBase('matrix'),
  question: plainText({
    title: 'Question',
    description: 'What the learner decides in each row.',
    example: 'Whose task is it?',
  }),
  columns: items(columnSchema, {
    title: 'Columns',
    description: 'What can be chosen in each row, two to five.',
    example: [
      { id: 'peer-worker', text: 'Peer worker' },
      { id: 'doctor', text: 'Doctor' },
    ],
  }),
  rows: items(rowSchema, {
    title: 'Rows',
    description: 'The rows, each with the column that is right in it.',
    example: [{ id: 'shares-story', text: 'Speaks of their own recovery', column: 'peer-worker' }],
  }),
  scoring: partScoring,
  ...questionInPartsBase,
});

export const matrixDefinition: BlockDefinition<'matrix', typeof matrixSchema> = {
  type: 'matrix',
  schema: matrixSchema,
  about: {
    title: 'Matrix',
    purpose: 'Rows, in each of which the learner chooses one of the same columns.',
    use: 'To tell a few things apart by one question: whose task it is, when it is done, whether it is allowed. For one thing alone, ask a choice question.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Three to six rows. Let no column be right in all of them.',
  },
};
