import type { Draft } from '../document/draft.ts';

/** Why a version was kept. */
export type VersionKind =
  /** Its author wanted it, and named it. */
  | 'named'
  /** As the course stood before the first change of a day. */
  | 'day'
  | 'published'
  /** What was not chosen where two had written the same: mine, and theirs. */
  | 'mine'
  | 'theirs';

/** What is known of a version without its texts. */
export interface VersionHead {
  readonly key: string;
  readonly kind: VersionKind;
  /** What its author called it, or the version that was published; may be empty. */
  readonly name: string;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
  /** In characters. */
  readonly size: number;
}

/** The versions of one course, kept in this browser. Pictures and films are in none: those stay in the course. */
export interface Versions {
  /** The latest first; none where the browser keeps nothing. */
  readonly list: () => Promise<readonly VersionHead[]>;
  /** Says whether it was kept. The lock belongs to no version. */
  readonly keep: (kind: VersionKind, name: string, texts: Draft) => Promise<boolean>;
  readonly read: (key: string) => Promise<Draft | null>;
  readonly remove: (key: string) => Promise<void>;
}

/** All automatic ones of so many days are kept, and of each week before that one. */
const DAYS = 14;
const DAY = 86_400_000;
/** In characters, over all versions of a course: some hundred of a course of six lessons. */
const MOST = 40_000_000;

/** The versions that go, so that all of them together stay small: never one that somebody named. */
export function thinned(heads: readonly VersionHead[], now: number): readonly VersionHead[] {
  const weeks = new Set<string>();
  let size = heads.reduce((sum, head) => sum + (head.kind === 'named' ? head.size : 0), 0);
  return heads
    .filter(({ kind }) => kind !== 'named')
    .toSorted((one, other) => other.at - one.at)
    .filter((head) => {
      const week = `${head.kind} ${Math.floor(head.at / (7 * DAY))}`;
      const isExtra = now - head.at > DAYS * DAY && head.kind !== 'published' && weeks.has(week);
      weeks.add(week);
      if (isExtra || size + head.size > MOST) return true;
      size += head.size;
      return false;
    });
}

/** Whether the course as it stands before a change has to be kept: once a day. */
export const isNewDay = (heads: readonly VersionHead[], now: number): boolean =>
  !heads.some(
    ({ kind, at }) =>
      kind === 'day' && new Date(at).toDateString() === new Date(now).toDateString(),
  );
