import type { Part } from './part.ts';

/** A part of a course as it was when it was read last, as it is here, and as they have it. */
export interface Three {
  readonly base: Part | null;
  readonly mine: Part | null;
  readonly theirs: Part | null;
}

/** Whose stands where two changed the same thing; of texts both can stay, one behind the other. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What was chosen, by the keys of the clashes. */
export type Choices = ReadonlyMap<string, Choice>;

/** Something that two people changed in different ways. Values: `undefined` where it was removed. */
export interface Clash {
  /** Names it among all clashes of a course, whatever else is changed there. */
  readonly key: string;
  readonly file: string;
  /** The way to it, by the ids of what it stands in; empty for a file. */
  readonly trail: readonly string[];
  /** `file`: of a file that cannot be merged one is to be chosen; `together`: both would not do. */
  readonly kind: 'field' | 'removed' | 'file' | 'together';
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly mayKeepBoth: boolean;
}
