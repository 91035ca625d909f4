import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { chartSchema } from './author.ts';
import type { ChartContent } from './content.ts';
import { lintChart } from './lint.ts';

type AuthoredChart = z.output<typeof chartSchema>;

const compileChart = (
  { title, intro, look, unit, name, secondName, rows, caption }: AuthoredChart,
  context: CompileContext,
): CompiledBlock<ChartContent> => {
  const isPair = rows.some(({ second }) => second !== undefined);
  return {
    content: {
      title,
      intro: richTextOrNull(intro, context),
      look,
      unit: unit ?? null,
      series: isPair ? [name ?? null, secondName ?? null] : [name ?? null],
      rows: rows.map(({ label, value, second = 0 }) => ({
        label,
        values: isPair ? [value, second] : [value],
      })),
      caption: richTextOrNull(caption, context),
    },
    state: { kind: 'none' },
    done: { when: 'passed' },
  };
};

export const chartBuild: BlockBuild<'chart', typeof chartSchema> = {
  compile: compileChart,
  lint: lintChart,
};
