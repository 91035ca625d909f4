import type { BlockKey } from '../../core/blockState.ts';
import type { Issue } from '../../core/issue.ts';
import type { PlayableCover } from '../../course/playable.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { PageTexts } from '../marks/pageText.ts';

/** A draft, checked, and compiled where it has no errors. Plain data, for it comes from a worker. */
export interface BuiltDraft {
  /** {@link NOT_CHECKED} until the first time; {@link CHECK_FAILED} where the check itself failed. */
  readonly issues: readonly Issue[];
  /** `null` while the draft has an error that keeps it from being played. */
  readonly page: DraftPage | null;
}

/** What the page in the frame plays. */
export interface DraftPage {
  /** In the author's language. */
  readonly cover: PlayableCover;
  /**
   * Path relative to the course's data → JSON, in every language of the course. Texts in the author's
   * language say by marks which field they are of.
   */
  readonly files: ReadonlyMap<string, string>;
  /** What the marks stand for. */
  readonly texts: PageTexts;
  /** The text that `course.lock.json` has to have; only what is published or previewed is numbered. */
  readonly lock: string;
  /** Where each block of a lesson stands, by the key that the player knows it by. */
  readonly places: ReadonlyMap<BlockKey, BlockPlace>;
}

export interface BlockPlace extends DraftPlace {
  /** The id of its lesson. */
  readonly lesson: string;
}

/** In the place of what `check` says of a course that it has not looked at yet: this very list. */
export const NOT_CHECKED: readonly Issue[] = [];

/** In the place of what `check` says where it failed, so that nothing is known of the course: this very list. */
export const CHECK_FAILED: readonly Issue[] = [];

/** Whether two say the same: an order or a page that comes from elsewhere has objects of its own. */
export const isSameBlockPlace = (one: BlockPlace, other: BlockPlace): boolean =>
  one === other ||
  (one.lesson === other.lesson &&
    one.file === other.file &&
    one.path.length === other.path.length &&
    one.path.every((step, index) => step === other.path[index]));
