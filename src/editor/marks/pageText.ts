import type { BlockType } from '../../blocks/types.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { isSamePlace } from '../editing/places.ts';

/** A text of a course, or what it names or draws instead of words, as the page in the frame knows it. */
export interface PageText {
  /** The number of its field: that of its mark, which names of files, code and formulas do not have. */
  readonly mark: number;
  /** Its field. */
  readonly place: DraftPlace;
  readonly kind: 'rich' | 'line' | 'media' | 'code';
  /** What the field is called: by the format, and on the page in the language of the editor. */
  readonly label: string;
  /**
   * The items that it stands in, one for each number in its path, by what their lists are called; on the
   * page as their author reads it: “Scene 2”, “Choice 1”.
   */
  readonly within: readonly string[];
  /** The innermost block that it is in; `null`: it is a text of the lesson, or of the course. */
  readonly block: BlockAround | null;
  /** What it is called where it is heard alone; on the page with the block: “Front, Card 2, Flip cards”. */
  readonly name: string;
  /** As its author wrote it. */
  readonly text: string;
  /** The same without formatting. */
  readonly plain: string;
}

/** A block around a text. */
export interface BlockAround {
  readonly type: BlockType;
  /** How many of the items that the text stands in are around the block, itself among them. */
  readonly level: number;
}

/** The texts of each file of a course, in the order of its fields. */
export type PageTexts = ReadonlyMap<string, readonly PageText[]>;

/** Whether it is written right where it stands: what is drawn of files, code and formulas is not. */
export const isWritten = ({ kind }: PageText): boolean => kind === 'rich' || kind === 'line';

/** Whether two lists are of the same fields, whatever is written in them. */
export const hasSameFields = (one: readonly PageText[], other: readonly PageText[]): boolean =>
  one === other ||
  (one.length === other.length && one.every((text, index) => isSameField(text, other[index])));

/** Whether two say the same of the same field. */
export const isSameText = (one: PageText, other: PageText | undefined): boolean =>
  one === other ||
  (isSameField(one, other) && one.text === other?.text && one.plain === other.plain);

const isSameField = (one: PageText, other: PageText | undefined): boolean =>
  one === other ||
  (one.mark === other?.mark &&
    one.kind === other.kind &&
    one.label === other.label &&
    one.within.join() === other.within.join() &&
    one.block?.type === other.block?.type &&
    isSamePlace(one.place, other.place));
