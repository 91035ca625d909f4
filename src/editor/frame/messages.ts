import type { BlockKey } from '../../core/blockState.ts';
import type { DraftPage } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';

/**
 * What a page in the editor's frame says to the window around it when it is loaded, with the port over
 * which the two speak from then on.
 */
export const HELLO = 'waymark-frame';

/** What is played of a draft. */
export type PlayedPage = Pick<DraftPage, 'cover' | 'files' | 'texts' | 'places'>;

/** What the editor tells the page in its frame, over a port that only the two of them have. */
export type ToFrame =
  /** Plays this, from now on; the place is kept where it is still there. */
  | { readonly kind: 'page'; readonly page: PlayedPage }
  /** The address of each media file, by its path in the course's data: `media/room.svg`. */
  | { readonly kind: 'media'; readonly addresses: ReadonlyMap<string, string> }
  /** Goes to a lesson, and to a block in it; to the cover where the lesson is `null`. */
  | { readonly kind: 'show'; readonly lesson: string | null; readonly block: BlockKey | null }
  /**
   * In `write` all locks are open and a press on a block chooses it; in `try` the course plays as
   * learners play it.
   */
  | { readonly kind: 'mode'; readonly mode: 'write' | 'try' }
  /** Marks the block that the author works on. */
  | { readonly kind: 'mark'; readonly block: BlockKey | null }
  | { readonly kind: 'look'; readonly theme: 'light' | 'dark'; readonly language: string }
  /** Forgets what was done in it, as at a first visit. */
  | { readonly kind: 'restart' };

/** What the page tells the editor. */
export type FromFrame =
  /** It listens. */
  | { readonly kind: 'ready' }
  /** The author pressed a block, where no text or picture of it is. */
  | { readonly kind: 'chosen'; readonly block: BlockKey }
  /** The author pressed a text or a picture, which is of this field. */
  | { readonly kind: 'pressed'; readonly place: DraftPlace }
  /** The page shows another lesson; `null`: the cover or another page. */
  | { readonly kind: 'shown'; readonly lesson: string | null }
  /** Files were dropped or pasted on the page; none: one hangs above it. */
  | { readonly kind: 'files'; readonly files: readonly File[] };
