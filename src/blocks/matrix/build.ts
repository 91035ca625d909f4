import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { matrixSchema } from './author.ts';
import type { MatrixContent } from './content.ts';

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

export const matrixBuild: BlockBuild<'matrix', typeof matrixSchema> = {
  compile: compileMatrix,
  lint: lintMatrix,
};
