import { someAnswer } from '../../src/answers/answerKinds.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import type { Answer } from '../../src/core/blockState.ts';

/** A decision in a story, and what its scene asks before. */
export interface StoryStep {
  readonly asked: readonly PlayableBlock[];
  readonly decision: Answer;
}

/** The shortest way through a story to any of its endings. */
export function storyWay({ state, slots }: PlayableBlock): readonly StoryStep[] {
  const way = someAnswer(state);
  if (state.kind !== 'path' || way?.kind !== 'path') return [];
  return way.steps.map((step) => {
    const scene = state.options.find(({ item }) => item === step)?.from;
    const asked = slots.filter(({ item }) => item === scene).flatMap(({ blocks }) => blocks);
    return { asked, decision: { kind: 'path', steps: [step] } };
  });
}
