import type { BlockKey } from '../../core/blockState.ts';
import type { ChangedPage } from '../build/buildMessages.ts';
import type { DraftPage } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { TextAct } from '../text/acts.ts';
import type { ActiveMarks } from '../text/activeMarks.ts';
import type { Held } from '../text/heldActs.ts';
import type { TextNote } from '../text/paste/clipboard.ts';
import type { TextChange } from '../text/textEditor.ts';

/**
 * What a page in the editor's frame says to the window around it when it is loaded, with the port over
 * which the two speak from then on.
 */
export const HELLO = 'waymark-frame';

/** Where something can be added at a block on its page. */
export type AddAsk = 'addBefore' | 'addAfter';

/** What can be asked of a block on its page. */
export type BlockAsk = AddAsk | 'up' | 'down' | 'duplicate' | 'turnInto' | 'remove';

/** What the places between blocks say. */
export interface SeamWords {
  /** `null` where nothing is to be asked. */
  readonly asks: Readonly<Record<BlockAsk, string>> | null;
  /** Where something is added, said before the first words of the block that it is added at. */
  readonly where: Readonly<Record<AddAsk, string>>;
  /** The name of what can be done with a block. */
  readonly tools: string;
}

export const NO_SEAMS: SeamWords = {
  asks: null,
  where: { addBefore: '', addAfter: '' },
  tools: '',
};

/** What is played of a draft. */
export type PlayedPage = Pick<DraftPage, 'cover' | 'files' | 'texts' | 'places'>;

/** What the editor tells the page in its frame, over a port that only the two of them have. */
export type ToFrame =
  /**
   * Plays this, from now on; the place is kept where it is still there. Over the port only what changed
   * of it goes, as {@link ToldFrame} has it.
   */
  | { readonly kind: 'page'; readonly page: PlayedPage }
  /** The address of each media file, by its path in the course's data: `media/room.svg`. */
  | { readonly kind: 'media'; readonly addresses: ReadonlyMap<string, string> }
  /** Goes to a lesson, and to a block in it; to the cover where the lesson is `null`. */
  | {
      readonly kind: 'show';
      readonly lesson: string | null;
      readonly block: BlockKey | null;
      /** It was pressed on this very page, which stays where it is: only one that begins anew goes there. */
      readonly isSeen?: true;
    }
  /**
   * In `write` all locks are open and a press on a block chooses it; in `try` the course plays as
   * learners play it.
   */
  | { readonly kind: 'mode'; readonly mode: 'write' | 'try' }
  /** Marks the block that the author works on. */
  | { readonly kind: 'mark'; readonly block: BlockKey | null }
  | { readonly kind: 'look'; readonly theme: 'light' | 'dark'; readonly language: string }
  /** What the field holds in which the author writes on the page, when not the page itself said so. */
  | { readonly kind: 'written'; readonly place: DraftPlace; readonly text: string }
  /** Does this to what is chosen in the text in which the author writes on the page. */
  | { readonly kind: 'act'; readonly act: TextAct }
  /** What the page says to authors, in their own language. */
  | {
      readonly kind: 'words';
      readonly writeHere: string;
      readonly hidden: string;
      readonly seams: SeamWords;
    }
  /** A window that lay over the page was closed: the focus is the page's again, where it was. */
  | { readonly kind: 'back' }
  /** Forgets what was done in it, as at a first visit. */
  | { readonly kind: 'restart' };

/** The same as it goes over the port: a page by what changed in it since the one before. */
export type ToldFrame =
  | Exclude<ToFrame, { readonly kind: 'page' }>
  | { readonly kind: 'page'; readonly page: ChangedPage<PlayedPage> };

/** A text in which the author writes on the page. */
export interface WrittenPlace {
  readonly label: string;
  /** In the pixels of the frame's window. */
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
  /** `null`: a line, which has no formatting. */
  readonly marks: ActiveMarks | null;
}

/** What the page tells the editor. */
export type FromFrame =
  /** It listens. */
  | { readonly kind: 'ready' }
  /** The author pressed a block, where no text or picture of it is. */
  | { readonly kind: 'chosen'; readonly block: BlockKey }
  /**
   * The author pressed a text or a picture, which is of this field. `text`: what they now write in, on
   * the page; `null` where they do not.
   */
  | { readonly kind: 'pressed'; readonly place: DraftPlace; readonly text: string | null }
  /** The author wants this done at a block. */
  | { readonly kind: 'asked'; readonly ask: BlockAsk; readonly block: BlockKey }
  /** What the author made of a text on the page. */
  | {
      readonly kind: 'text';
      readonly place: DraftPlace;
      readonly text: string;
      readonly how: TextChange;
    }
  /** Enter, in the last text on the page that is of this list: the author wants another item. */
  | { readonly kind: 'entered'; readonly list: DraftPlace }
  /** Where the author writes on the page, and what can be done to the text; `null`: nowhere any more. */
  | { readonly kind: 'writing'; readonly text: WrittenPlace | null }
  /**
   * What the author did to a text on the page before the editor of texts was there; `null`: that has it
   * now.
   */
  | {
      readonly kind: 'held';
      readonly place: DraftPlace;
      readonly isRich: boolean;
      readonly held: Held | null;
    }
  /** The author went on from there: whoever was told of it writes it. */
  | { readonly kind: 'leftHeld'; readonly place: DraftPlace }
  /** What the author has to know of what they pasted into a text on the page; `null`: that is over. */
  | { readonly kind: 'noted'; readonly note: TextNote | null }
  /** The author asks where a link is to lead. */
  | { readonly kind: 'linking' }
  | { readonly kind: 'undo' | 'redo' }
  /**
   * The page shows another lesson; `null`: the cover or another page. `shows`: how often it had been
   * told by then what to show, so that what crosses with `show` is known to be older.
   */
  | { readonly kind: 'shown'; readonly lesson: string | null; readonly shows: number }
  /** Files were dropped or pasted on the page; none: one hangs above it. */
  | { readonly kind: 'files'; readonly files: readonly File[] };
