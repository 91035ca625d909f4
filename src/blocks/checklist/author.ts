import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, setting } from '../fields.ts';
import { reportField } from '../reportField.ts';

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
  report: reportField,
});

export const checklistDefinition: BlockDefinition<'checklist', typeof checklistSchema> = {
  type: 'checklist',
  schema: checklistSchema,
  about: {
    title: 'Checklist',
    purpose:
      'A list that learners tick and untick: an action plan, or what to have at hand. It is kept, and printed as it is ticked.',
    use: 'For what is to be done after the course, or beside it. It is the learner’s own: unless you choose it, nobody is told what they tick. Then each learner reads who could read it, and hands it in by a button, or does not. For steps of their own, give them notes.',
    tip: 'Begin each item with what to do, and keep it so small that it can be ticked in a week.',
    done: 'When the learner goes on past it. With `needs`, when one item, or all, were ticked.',
    kept: 'The items that are ticked, in the learner’s saved progress: whoever gets at its text there could read it.',
  },
};
