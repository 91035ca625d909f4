import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintReported } from '../lintReported.ts';
import type { checklistSchema } from './author.ts';
import type { ChecklistContent } from './content.ts';

type Checklist = z.output<typeof checklistSchema>;

const DONE = { nothing: 'passed', oneItem: 'answered', everyItem: 'all' } as const;

function compileChecklist(
  { title, look, items: authored, needs, report }: Checklist,
  context: CompileContext,
): CompiledBlock<ChecklistContent> {
  const numbered = authored.map(({ id, text }) => ({
    item: context.item(id),
    text,
    ...(report && { id }),
  }));
  return {
    content: { title, look, items: numbered, ...(report && { report }) },
    state: { kind: 'choice', items: numbered.map(({ item }) => item), multiple: true },
    done: { when: DONE[needs] },
  };
}

export const lintChecklist = ({
  items: authored,
  report,
  title,
}: Pick<Checklist, 'items' | 'report' | 'title'>): readonly BlockLint[] => [
  ...lintReported(report, 'title', title),
  ...lintAlike(
    authored.map(({ text }) => text),
    { field: 'items', text: 'text', one: 'item' },
  ),
];

export const checklistBuild: BlockBuild<'checklist', typeof checklistSchema> = {
  compile: compileChecklist,
  lint: lintChecklist,
};
