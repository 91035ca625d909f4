import { compileFixture } from '../../blocks/compileFixture.ts';
import type { BlockType } from '../../blocks/types.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import type { BlockKey } from '../../core/blockState.ts';

interface Authored {
  readonly type: BlockType;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A block of the lesson, as an author writes it. */
const authored =
  (block: Authored) =>
  (nextKey: () => BlockKey): PlayableBlock =>
    withKeys(compileFixture(block.type, block), nextKey);

/** With keys of the course, in reading order, in place of those that it has by itself. */
const withKeys = <Block extends PlayableBlock>(block: Block, nextKey: () => BlockKey): Block => ({
  ...block,
  key: nextKey(),
  slots: block.slots.map((slot) => ({
    ...slot,
    blocks: slot.blocks.map((inner) => withKeys(inner, nextKey)),
  })),
  questions: block.questions.map((question) => withKeys(question, nextKey)),
});

/** A lesson with a block of nearly every kind that is done, and a Continue before its last. */
export const blocksToHear = [
  authored({ type: 'text', id: 'text', title: 'Side by side', text: 'Peer work is **work**.' }),
  authored({ type: 'callout', id: 'pause', tone: 'care', title: 'Go gently', text: 'Pause here.' }),
  authored({
    type: 'flipCards',
    id: 'ideas',
    title: 'Two ideas',
    cards: [
      { id: 'hope', front: 'Hope', back: 'It can be shared.' },
      { id: 'choice', front: 'Choice', back: 'It stays with the person.' },
    ],
  }),
  authored({
    type: 'accordion',
    id: 'practice',
    title: 'In practice',
    panels: [
      { id: 'rest', title: 'Rest', text: 'It counts.' },
      { id: 'bounds', title: 'Boundaries', text: 'Kind and clear.' },
    ],
  }),
  authored({
    type: 'choice',
    id: 'first',
    scenario: 'A team meets Kim.',
    question: 'Who speaks first?',
    options: [
      { id: 'kim', text: 'Kim', correct: true, feedback: 'It is Kim’s life.' },
      { id: 'team', text: 'The team', feedback: 'It comes later.' },
    ],
  }),
  authored({
    type: 'knowledgeCheck',
    id: 'check',
    title: 'What stays?',
    questions: [
      { type: 'trueFalse', id: 'paid', statement: 'Peer workers are paid.', answer: true },
    ],
  }),
  authored({ type: 'continue', id: 'on' }),
  authored({
    type: 'survey',
    id: 'survey',
    title: 'What did you think?',
    whoSees: 'Only the team.',
    questions: [
      {
        type: 'likert',
        id: 'useful',
        statement: 'It was useful.',
        scale: [
          { id: 'no', label: 'No' },
          { id: 'yes', label: 'Yes' },
        ],
      },
      { type: 'openText', id: 'else', question: 'Anything else?', maxLength: 300 },
    ],
  }),
];
