import type { JsonPath } from '../../course/load/finding.ts';
import type { Draft } from '../document/draft.ts';
import type { Change } from '../document/history.ts';

/** A place in a draft as commands take it. */
export interface DraftPlace {
  readonly file: string;
  readonly path: JsonPath;
}

/** A change before it has its time. */
export type Edit = Omit<Change, 'at'>;

/** What a command makes of a draft; `null` where there is nothing to do, or the place is not there. */
export type Command = (draft: Draft) => Edit | null;

/** What the editor calls its changes, in all languages: keys of its words below `changes`. */
export type ChangeName =
  | 'type'
  /** What was typed as a sign became what it means. */
  | 'format'
  | 'set'
  | 'clear'
  | 'addItem'
  | 'moveItem'
  | 'removeItem'
  | 'insertBlock'
  | 'pasteBlocks'
  | 'moveBlock'
  | 'duplicateBlock'
  | 'removeBlock'
  /** Of several at once: what it is about is how many. */
  | 'moveBlocks'
  | 'duplicateBlocks'
  | 'removeBlocks'
  | 'moveLessons'
  | 'duplicateLessons'
  | 'removeLessons'
  | 'turnInto'
  | 'replaceTexts'
  | 'translate'
  | 'confirmTranslation'
  | 'addLanguage'
  | 'addLesson'
  | 'moveLesson'
  | 'duplicateLesson'
  | 'removeLesson'
  | 'pasteLesson'
  | 'pasteLessons'
  | 'bringBack'
  | 'mend'
  /** What somebody else wrote in the files meanwhile. */
  | 'outside';
