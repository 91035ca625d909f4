import { ascending } from '../../../core/ascending.ts';
import type { LearnerRecord } from '../../record.ts';
import { attemptsOf, changeAttempt } from '../draft.ts';
import type { Removal } from '../removal.ts';

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
