import { blockTypes } from '../../blocks/definitions.ts';
import type { BlockType } from '../../blocks/types.ts';

/** What learners do with a block: by this authors look for one. */
export type InsertGroup = 'read' | 'look' | 'explore' | 'decide' | 'practise' | 'reflect' | 'more';

/** Those that are wanted most come first. Apart from the dialog, since a new type is added here. */
const known: readonly (readonly [InsertGroup, readonly BlockType[]])[] = [
  [
    'read',
    [
      'text',
      'callout',
      'statement',
      'quote',
      'quotes',
      'columns',
      'timeline',
      'table',
      'code',
      'math',
      'divider',
      'buttons',
      'resources',
    ],
  ],
  [
    'look',
    [
      'image',
      'textImage',
      'gallery',
      'beforeAfter',
      'chart',
      'video',
      'audio',
      'labeledGraphic',
      'embed',
    ],
  ],
  ['explore', ['flipCards', 'accordion', 'tabs', 'process', 'sandbox']],
  [
    'decide',
    [
      'choice',
      'trueFalse',
      'ordering',
      'fillIn',
      'numeric',
      'sorting',
      'matching',
      'labelPicture',
      'matrix',
      'markWords',
      'hotspot',
      'poll',
      'likert',
    ],
  ],
  ['practise', ['knowledgeCheck', 'flashcards', 'scenario']],
  ['reflect', ['openText', 'notes', 'checklist', 'profile', 'survey']],
];

const others = blockTypes.filter((type) => known.every(([, types]) => !types.includes(type)));

/** Every block type in its group; one that no group is known for stands in the last. */
export const insertGroups: readonly (readonly [InsertGroup, readonly BlockType[]])[] = [
  ...known,
  ['more', others],
];
