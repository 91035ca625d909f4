import type { LearnerRecord } from '../../record.ts';
import type { Unread, UnreadParts } from '../../unread.ts';
import type { Draft } from '../draft.ts';
import type { Removal } from '../removal.ts';

/** What a newer player wrote and only it can read, place by place: of this run first. */
export const unreadRemovals = (record: LearnerRecord): readonly Removal[] =>
  removalsFor(record, ({ private: isPrivate }) => !isPrivate).map(({ remove }) => ({
    kind: 'unread',
    remove,
  }));

interface UnreadRemoval {
  /** How much is removed, in characters. */
  readonly length: number;
  readonly remove: (draft: Draft) => void;
}

/** Removals of copies, a place at a time. */
export const removalsFor = (
  { run, unread }: LearnerRecord,
  wanted: (copy: Unread) => boolean,
): readonly UnreadRemoval[] => [
  ...removalsIn(run.unread, wanted, (draft) => draft.run.unread),
  ...removalsIn(unread, wanted, (draft) => draft.unread),
];

const removalsIn = (
  parts: UnreadParts,
  wanted: (copy: Unread) => boolean,
  mapOf: (draft: Draft) => Map<string, readonly Unread[]>,
): readonly UnreadRemoval[] =>
  [...parts]
    .filter(([, copies]) => copies.some(wanted))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, copies]) => ({
      length: copies.filter(wanted).reduce((sum, copy) => sum + lengthOf(copy), 0),
      remove: (draft) => {
        const left = (mapOf(draft).get(place) ?? []).filter((copy) => !wanted(copy));
        if (left.length > 0) mapOf(draft).set(place, left);
        else mapOf(draft).delete(place);
      },
    }));

const lengthOf = (copy: Unread): number =>
  (copy.of === 'segment' ? copy.text : copy.payload.text).length;
