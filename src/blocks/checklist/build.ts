import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import type { checklistSchema } from './author.ts';
import type { ChecklistContent } from './content.ts';

type Checklist = z.output<typeof checklistSchema>;

const DONE = { nothing: 'passed', oneItem: 'answered', everyItem: 'all' } as const;

function compileChecklist(
  { title, look, items: authored, needs }: Checklist,
  context: CompileContext,
): CompiledBlock<ChecklistContent> {
  const numbered = authored.map((each) => ({ item: context.item(each.id), text: each.text }));
  return {
    content: { title, look, items: numbered },
    state: { kind: 'choice', items: numbered.map(({ item }) => item), multiple: true },
    done: { when: DONE[needs] },
  };
}

export const lintChecklist = ({
  items: authored,
}: Pick<Checklist, 'items'>): readonly BlockLint[] =>
  lintAlike(
    authored.map(({ text }) => text),
    { field: 'items', text: 'text', one: 'item' },
  );

export const checklistBuild: BlockBuild<'checklist', typeof checklistSchema> = {
  compile: compileChecklist,
  lint: lintChecklist,
};
