import type { DraftPlace } from '../commands/edit.ts';

/** A text of a course, or the name of a file that it shows, as the page in the frame knows it. */
export interface PageText {
  /** The number of its field: that of its mark, which names of files do not have. */
  readonly mark: number;
  /** Its field. */
  readonly place: DraftPlace;
  readonly kind: 'rich' | 'line' | 'media';
  /** What the field is called. */
  readonly label: string;
  /** As its author wrote it. */
  readonly text: string;
  /** The same without formatting. */
  readonly plain: string;
}

/** The texts of each file of a course, in the order of its fields. */
export type PageTexts = ReadonlyMap<string, readonly PageText[]>;
