import type { RichText } from '../../richtext/tree.ts';

export interface ResourcesContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly items: readonly Resource[];
}

export interface Resource {
  readonly title: string;
  /** https, mailto or tel. */
  readonly link: string | null;
  /** The address of a file in the course's data. */
  readonly file: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly note: RichText | null;
}
