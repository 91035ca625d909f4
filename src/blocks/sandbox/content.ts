import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

export interface SandboxContent {
  readonly title: string;
  readonly intro: RichText | null;
  /** HTML and script of the author's. A text for the page of the sandbox alone: nothing else may read it as HTML. */
  readonly html: string;
  /** What its script shows in words, by their names. */
  readonly words: Readonly<Record<string, string>>;
  /** What there is to see and to do, for those who do not start it, and where it cannot run. */
  readonly inWords: RichText;
  readonly height: SandboxHeight;
  /** The score from which it is done, 0–1; `null` where its script alone says so. */
  readonly passingScore: number | null;
}

export const sandboxHeights = ['low', 'medium', 'high'] as const;

export type SandboxHeight = (typeof sandboxHeights)[number];

/** The item that is its page; opened once that was finished, or its words were read. */
export const SANDBOX_ITEM = 1;

/** What it shows in words: its page is read by nobody but the browser. */
const linearize: Linearize<'sandbox'> = ({ title, intro, inWords }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...linearText(inWords),
];

export const sandboxBehaviour: BlockBehaviour<'sandbox'> = {
  linearize,
  left: (count, t) => t('blocks.sandbox.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly sandbox: SandboxContent;
  }
}
