import * as z from 'zod';

import { blockBase } from '../base.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, itemReference, items, plainText } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { partScoring, questionInPartsBase } from '../question.ts';
import type { MatrixContent } from './content.ts';

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

type Matrix = z.output<typeof matrixSchema>;

function compileMatrix(authored: Matrix, context: CompileContext): CompiledBlock<MatrixContent> {
  const columns = authored.columns.map((each) => ({ ...each, item: context.item(each.id) }));
  const rows = authored.rows.map((row) => ({
    ...row,
    item: context.item(row.id),
    column: context.item(row.column),
  }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question: authored.question,
      columns,
      rows,
      scoring: authored.scoring,
    },
    state: {
      kind: 'grid',
      rows: rows.map(({ item }) => item),
      columns: columns.map(({ item }) => item),
    },
    done: questionDone(authored),
  };
}

/** More than these do not stand beside each other. */
const MOST_COLUMNS = 5;

export const lintMatrix = ({
  columns,
  rows,
  feedback,
}: Pick<Matrix, 'columns' | 'rows' | 'feedback'>): readonly BlockLint[] => [
  ...(columns.length === 1 ? [singleColumn] : []),
  ...(columns.length > MOST_COLUMNS ? [manyColumns] : []),
  ...lintAlike(
    columns.map(({ text }) => text),
    { field: 'columns', text: 'text', one: 'column' },
  ),
  ...lintAlike(
    rows.map(({ text }) => text),
    { field: 'rows', text: 'text', one: 'row' },
  ),
  ...lintFeedback({ feedback }),
];

const singleColumn: BlockLint = {
  severity: 'error',
  rule: 'single-column',
  path: ['columns'],
  message: 'There is only one column, and so nothing to decide.',
  remedy: 'Add the columns that could be taken for right.',
};

const manyColumns: BlockLint = {
  severity: 'warning',
  rule: 'many-columns',
  path: ['columns'],
  message: `More than ${MOST_COLUMNS} columns find no room beside each other on most screens.`,
  remedy: 'Join columns that are close, or ask in two questions.',
};

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
  compile: compileMatrix,
  lint: lintMatrix,
};
