import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linear, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';
import { linkPlace } from './source.ts';

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
  /** Of the file, in bytes; `null` where that is not known, and left out by earlier versions. */
  readonly bytes?: number | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly note: RichText | null;
}

const linearize: Linearize<'resources'> = ({ title, intro, items }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...items.flatMap(linearResource),
];

/** "Title. Publisher. year. host": whole addresses are no words to listen to. */
function linearResource({ title, link, note, publisher, year }: Resource): readonly Linear[] {
  const place = link === null ? null : linkPlace(link);
  const known = [title, publisher, year, place].filter((part) => part !== null);
  return [{ kind: 'listItem', text: known.join('. '), on: title }, ...linearText(note)];
}

export const resourcesBehaviour: BlockBehaviour<'resources'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly resources: ResourcesContent;
  }
}
