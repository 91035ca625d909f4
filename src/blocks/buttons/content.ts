import { inlineText } from '../../richtext/inlineText.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linear, Linearize } from '../contract.ts';
import { heading, paragraph } from '../linearPieces.ts';

export interface ButtonsContent {
  readonly title: string | null;
  readonly buttons: readonly ButtonContent[];
}

export interface ButtonContent {
  /** What it says: one link, or words alone where it opens a file. */
  readonly text: RichText;
  /** The address of a file in the course's data. */
  readonly file: string | null;
  /** Of the file; `null` where that is not known. */
  readonly bytes: number | null;
  readonly note: string | null;
}

/** What a button says, without formatting. */
export const buttonWords = (text: RichText): string =>
  text.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : '')).join(' ');

const linearize: Linearize<'buttons'> = ({ title, buttons }) => [
  ...heading(title, 2),
  ...buttons.flatMap(({ note, text }): readonly Linear[] => [
    ...paragraph(note),
    { kind: 'listItem', text: buttonWords(text) },
  ]),
];

export const buttonsBehaviour: BlockBehaviour<'buttons'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly buttons: ButtonsContent;
  }
}
