import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, setting } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import type { ChecklistContent } from './content.ts';

const itemSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this item, unique in the list.',
    example: 'ask-sam',
  }),
  text: plainText({
    title: 'Text',
    description: 'What is to be done, or there, in a few words.',
    example: 'Ask Sam when the room is free',
  }),
});

export const checklistSchema = z.strictObject({
  ...blockBase('checklist'),
  title: plainText({
    title: 'Title',
    description: 'What the list is for. It stands above it.',
    example: 'Before the first meeting',
  }),
  look: setting(z.enum(['list', 'plan']).default('list'), {
    title: 'Look',
    description:
      'A list in any order, or a plan, whose items are numbered steps. It can be changed at any time.',
    example: 'plan',
  }),
  items: items(itemSchema, {
    title: 'Items',
    description: 'What can be ticked, in this order.',
    example: [
      { id: 'ask-sam', text: 'Ask Sam when the room is free' },
      { id: 'write-down', text: 'Write down what we want to hear' },
    ],
  }),
  needs: setting(z.enum(['nothing', 'oneItem', 'everyItem']).default('nothing'), {
    title: 'Needs',
    description:
      'What has to be ticked before the learner gets on and the lesson is done: nothing, one item, or all.',
    example: 'oneItem',
  }),
});

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

export const checklistDefinition: BlockDefinition<'checklist', typeof checklistSchema> = {
  type: 'checklist',
  schema: checklistSchema,
  about: {
    title: 'Checklist',
    purpose:
      'A list that learners tick and untick: an action plan, or what to have at hand. It is kept, and printed as it is ticked.',
    use: 'For what is to be done after the course, or beside it. It is the learner’s own: nobody is told what they tick. To hear it, ask a poll; for steps of their own, give them notes.',
    tip: 'Begin each item with what to do, and keep it so small that it can be ticked in a week.',
    done: 'When the learner goes on past it. With `needs`, when one item, or all, were ticked.',
    kept: 'The items that are ticked, in the learner’s saved progress: whoever gets at its text there could read it.',
  },
  compile: compileChecklist,
  lint: lintChecklist,
};
