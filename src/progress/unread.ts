import type { BlockKey } from '../core/blockState.ts';
import { joinMaps } from './joins.ts';
import { comesAfter } from './order.ts';
import { sameValue } from './sameValue.ts';
import type { Clock, LearnerRecord } from './record.ts';

/**
 * What a newer player wrote and this one cannot read. It is kept as it came and written again, so
 * that nothing is lost when an older player opens the course in between.
 */
export type Unread = UnreadSegment | UnreadValue;

/** A whole part of a saved text. */
export interface UnreadSegment {
  readonly of: 'segment';
  readonly id: number;
  /** In the learner's own words: no device that others share keeps it. */
  readonly private: boolean;
  readonly text: string;
}

/** The state of a block, or an answer to a question, of a kind that came later. */
export interface UnreadValue {
  readonly of: 'state' | 'answer' | 'attemptAnswer';
  /** The block, or the quiz, the number of the attempt and the question. */
  readonly keys: readonly number[];
  /** The number of its kind. */
  readonly kind: number;
  readonly private: boolean;
  readonly clock: Clock;
  /** An answer: whether it was submitted; in an attempt: checked. */
  readonly flag: boolean;
  readonly payload: Payload;
}

/** Bits as characters of the saved text, padded with zeros. */
export interface Payload {
  readonly bits: number;
  readonly text: string;
}

/** By what they are of. Two devices may hold different copies: only a newer player can join them. */
export type UnreadParts = ReadonlyMap<string, readonly Unread[]>;

/** How many different copies stand side by side; then the oldest goes. */
export const MOST_COPIES = 4;

export const joinUnread = (a: UnreadParts, b: UnreadParts): UnreadParts =>
  joinMaps(a, b, joinCopies);

/** All of them, whatever they are of. */
export const unreadOf = (parts: UnreadParts): readonly Unread[] => [...parts.values()].flat();

export const withoutPrivateParts = (parts: UnreadParts): UnreadParts =>
  new Map(
    [...parts]
      .map(([place, copies]) => [place, copies.filter((copy) => !copy.private)] as const)
      .filter(([, copies]) => copies.length > 0),
  );

/** Something submitted that this player cannot read, and so cannot have told to any LMS. */
export type UnreadSubmission =
  | { readonly kind: 'answer'; readonly block: BlockKey }
  | { readonly kind: 'attempt'; readonly quiz: BlockKey; readonly number: number };

/** What counts as unreported: a newer player will know whether it was. */
export const unreadSubmissions = ({
  run,
  attempts,
  unread,
}: LearnerRecord): readonly UnreadSubmission[] => [
  ...valuesIn(run.unread, 'answer').flatMap(({ flag, keys: [block] }): UnreadSubmission[] =>
    flag && block !== undefined ? [{ kind: 'answer', block }] : [],
  ),
  ...valuesIn(unread, 'attemptAnswer').flatMap(({ keys: [quiz, number] }): UnreadSubmission[] => {
    if (quiz === undefined || number === undefined) return [];
    const submitted = attempts.get(quiz)?.get(number)?.work.submitted ?? null;
    return submitted === null ? [] : [{ kind: 'attempt', quiz, number }];
  }),
];

const valuesIn = (parts: UnreadParts, of: UnreadValue['of']): readonly UnreadValue[] =>
  unreadOf(parts).flatMap((unread) => (unread.of === of ? [unread] : []));

/** What it is of: copies of one place stand side by side. */
export const placeOf = (unread: Unread): string =>
  unread.of === 'segment'
    ? `segment ${unread.id}`
    : [unread.of, ...unread.keys, unread.kind].join(' ');

/** The latest of all different copies. */
export function joinCopies(a: readonly Unread[], b: readonly Unread[]): readonly Unread[] {
  const more = b.filter((copy) => !a.some((known) => sameValue(known, copy)));
  if (more.length === 0) return a;
  const latest = [...a, ...more].toSorted(latestFirst).slice(0, MOST_COPIES);
  return sameValue(latest, a) ? a : latest;
}

const latestFirst = (a: Unread, b: Unread): number =>
  clockOf(b) - clockOf(a) || (comesAfter(a, b) ? -1 : 1);

const clockOf = (unread: Unread): Clock => (unread.of === 'segment' ? 0 : unread.clock);
