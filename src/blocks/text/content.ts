import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

export interface TextContent {
  readonly title: string | null;
  readonly text: RichText;
}

const linearize: Linearize<'text'> = ({ title, text }) => [
  ...heading(title, 2),
  ...linearText(text),
];

export const textBehaviour: BlockBehaviour<'text'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly text: TextContent;
  }
}
