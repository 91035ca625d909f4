import type { ItemNumber, PathOption } from '../core/blockState.ts';
import type { AnswerBehaviour, AnswerOf, ShapeOf } from './behaviour.ts';

/** A way through nodes, by the option that was taken at each. */
export const path: AnswerBehaviour<'path'> = {
  private: false,
  normal: (answer) => answer,
  fits: ({ steps }, shape) => follow(steps, shape).length === steps.length,
  given: (answer, shape) => {
    const taken = follow(answer?.steps ?? [], shape);
    return { answered: taken.length, of: taken.length + (taken.at(-1)?.to === null ? 0 : 1) };
  },
  some: (shape) => ({ kind: 'path', steps: toAnEnding(shape) }),
  join: null,
};

/** Whether the learner came to an ending. */
export const hasEnded = ({ steps }: AnswerOf<'path'>, shape: ShapeOf<'path'>): boolean =>
  follow(steps, shape).at(-1)?.to === null;

/** The options that the steps take, as far as each leads on to the next. */
function follow(
  steps: readonly ItemNumber[],
  { start, options }: ShapeOf<'path'>,
): readonly PathOption[] {
  const taken: PathOption[] = [];
  let node: ItemNumber | null = start;
  for (const step of steps) {
    const option = options.find(({ item, from }) => item === step && from === node);
    if (option === undefined) break;
    taken.push(option);
    node = option.to;
  }
  return taken;
}

/** The shortest way to any ending; as far as any leads where there is none. */
function toAnEnding({ start, options }: ShapeOf<'path'>): readonly ItemNumber[] {
  const ways: { readonly node: ItemNumber; readonly steps: readonly ItemNumber[] }[] = [
    { node: start, steps: [] },
  ];
  const seen = new Set([start]);
  for (const { node, steps } of ways) {
    for (const { item, from, to } of options) {
      if (from !== node) continue;
      if (to === null) return [...steps, item];
      if (!seen.has(to)) ways.push({ node: to, steps: [...steps, item] });
      seen.add(to);
    }
  }
  return ways.at(-1)?.steps ?? [];
}
