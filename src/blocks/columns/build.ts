import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { columnsSchema } from './author.ts';
import type { ColumnsContent } from './content.ts';

type AuthoredColumns = z.output<typeof columnsSchema>;

const compileColumns = (
  { title, intro, columns }: AuthoredColumns,
  context: CompileContext,
): CompiledBlock<ColumnsContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    columns: columns.map((column) => ({
      title: column.title ?? null,
      text: context.richText(column.text),
    })),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintColumns = ({
  columns,
}: {
  readonly columns: readonly Pick<AuthoredColumns['columns'][number], 'text'>[];
}): readonly BlockLint[] =>
  columns.flatMap(({ text }, index) =>
    lintLongText(text, {
      rule: 'long-column',
      path: ['columns', index, 'text'],
      what: 'This column',
      maxWords: 90,
      remedy: 'Shorten it, or use a text block, whose lines are longer.',
    }),
  );

export const columnsBuild: BlockBuild<'columns', typeof columnsSchema> = {
  compile: compileColumns,
  lint: lintColumns,
};
