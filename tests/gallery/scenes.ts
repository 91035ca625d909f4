import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { isQuestion } from '../../src/blocks/grades.ts';
import type { LearnerEvent } from '../../src/engine/events.ts';
import { answersTo } from './answers.ts';

/** A block as a learner may find it. */
export interface Scene {
  readonly name: string;
  /** What the learner did before. */
  readonly events: readonly LearnerEvent[];
  /** Something that is not done stands before the block. */
  readonly waits?: boolean;
  /** The learner then presses the last button, where there is one, without having done anything. */
  readonly pressed?: boolean;
}

/**
 * Every scene of a block, from what its type declares: what the record keeps of it, when it is
 * done, and what it holds. A new type has its scenes by itself.
 */
export const scenesOf = (block: PlayableBlock): readonly Scene[] => [
  { name: 'untouched', events: [] },
  ...openedScenes(block),
  ...playedScenes(block),
  ...answeredScenes(block),
  ...continuedScenes(block),
];

function openedScenes(block: PlayableBlock): readonly Scene[] {
  if (block.state.kind !== 'items') return [];
  const all = block.state.items;
  const opened = (items: readonly number[]) =>
    items.map((item): LearnerEvent => ({ type: 'item.opened', block: block.key, item }));
  const some: Scene = { name: 'some opened', events: opened(all.slice(0, 1)) };
  const held = block.slots.flatMap(({ blocks }) => blocks).flatMap(everythingDone);
  return [
    ...(all.length > 1 ? [some] : []),
    { name: 'all opened', events: [...opened(all), ...held] },
  ];
}

function playedScenes({ key, state }: PlayableBlock): readonly Scene[] {
  if (state.kind !== 'ranges') return [];
  const played = (to: number): LearnerEvent => ({ type: 'range.played', block: key, from: 0, to });
  return [
    { name: 'half played', events: [played(state.length / 2)] },
    { name: 'played', events: [played(state.length)] },
  ];
}

function answeredScenes(block: PlayableBlock): readonly Scene[] {
  const answers = Object.entries(answersTo(block));
  const [, first] = answers[0] ?? [];
  if (first === undefined) return [];
  const change = (answer: typeof first): LearnerEvent => ({
    type: 'answer.changed',
    block: block.key,
    answer,
  });
  const submit: LearnerEvent = { type: 'answer.submitted', block: block.key };
  const chosen: Scene = { name: 'not yet submitted', events: [change(first)] };
  const missing: Scene = { name: 'answer missing', events: [], pressed: true };
  return [
    ...(isQuestion(block) ? [missing] : []),
    chosen,
    ...answers.map(([name, answer]) => ({ name, events: [change(answer), submit] })),
  ];
}

function continuedScenes({ key, done }: PlayableBlock): readonly Scene[] {
  if (done.when !== 'continued') return [];
  return [
    { name: 'waiting', events: [], waits: true },
    { name: 'passed', events: [{ type: 'continue.pressed', block: key }] },
  ];
}

/** What a learner does who does everything there is to do. */
const everythingDone = (block: PlayableBlock): readonly LearnerEvent[] =>
  scenesOf(block).find(({ name }) => ['all opened', 'played', 'right', 'answered'].includes(name))
    ?.events ?? [];
