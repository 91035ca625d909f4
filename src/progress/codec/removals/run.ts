import { ascending } from '../../../core/ascending.ts';
import type { BlockState } from '../../../core/blockState.ts';
import type { LearnerRecord } from '../../record.ts';
import { attemptsOf, changeAttempt } from '../draft.ts';
import type { DroppedKind, Removal } from '../removal.ts';
import { answeredIn, keptAnswers } from '../segments/answers.ts';

/** What was opened or played: first where the block is done all the same, then by key. */
const removalsFor =
  (stateKind: BlockState['kind'], kind: DroppedKind) =>
  ({ run }: LearnerRecord): readonly Removal[] =>
    [...run.states]
      .filter(([, { value }]) => value.kind === stateKind)
      .map(([key]) => ({ key, needed: run.blocksDone.has(key) ? 0 : 1 }))
      .toSorted((a, b) => a.needed - b.needed || a.key - b.key)
      .map(({ key }) => ({ kind, remove: (draft) => draft.run.states.delete(key) }));

export const itemRemovals = removalsFor('items', 'items');

export const rangeRemovals = removalsFor('ranges', 'ranges');

/** Answers in lessons, the oldest first. */
export const answerRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  keptAnswers(answeredIn(run.states))
    .toSorted(([keyA, a], [keyB, b]) => a.clock - b.clock || keyA - keyB)
    .map(([key]) => ({ kind: 'answers', remove: (draft) => draft.run.states.delete(key) }));

/** How answers in lessons came about, by key; then those in attempts, the oldest first. */
export const traceRemovals = (record: LearnerRecord): readonly Removal[] => [
  ...ascending(record.run.traces.keys()).map((block): Removal => ({
    kind: 'traces',
    remove: (draft) => draft.run.traces.delete(block),
  })),
  ...attemptsOf(record)
    .filter(({ attempt }) => attempt.traces.size > 0)
    .toSorted((a, b) => a.number - b.number || a.quiz - b.quiz)
    .map((key): Removal => ({
      kind: 'traces',
      remove: (draft) => changeAttempt(draft, key, () => ({ traces: new Map() })),
    })),
];

/** Blocks that are done, by key: the earliest mostly lie in lessons that are done themselves. */
export const blockRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  ascending(run.blocksDone).map((block) => ({
    kind: 'blocksDone',
    remove: (draft) => draft.run.blocksDone.delete(block),
  }));

export const placeRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  run.place === null
    ? []
    : [
        {
          kind: 'place',
          remove: (draft) => {
            draft.run.place = null;
          },
        },
      ];
