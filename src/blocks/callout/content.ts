import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

export const calloutTones = ['note', 'tip', 'important', 'care'] as const;

export type CalloutTone = (typeof calloutTones)[number];

export interface CalloutContent {
  readonly tone: CalloutTone;
  readonly title: string | null;
  readonly text: RichText;
}

const linearize: Linearize<'callout'> = ({ title, text }) => [
  ...heading(title, 3),
  ...linearText(text),
];

export const calloutBehaviour: BlockBehaviour<'callout'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly callout: CalloutContent;
  }
}
