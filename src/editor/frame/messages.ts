import type { BlockKey } from '../../core/blockState.ts';
import type { DraftPage } from '../build/builtDraft.ts';

/**
 * What a page in the editor's frame says to the window around it when it is loaded, with the port over
 * which the two speak from then on.
 */
export const HELLO = 'waymark-frame';

/** What the editor tells the page in its frame, over a port that only the two of them have. */
export type ToFrame =
  /** Plays this, from now on; the place is kept where it is still there. */
  | { readonly kind: 'page'; readonly page: Pick<DraftPage, 'cover' | 'files'> }
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
  /** The author pressed a block. */
  | { readonly kind: 'chosen'; readonly block: BlockKey }
  /** The page shows another lesson; `null`: the cover or another page. */
  | { readonly kind: 'shown'; readonly lesson: string | null };
