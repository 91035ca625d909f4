import type { RichText } from '../../richtext/tree.ts';
import type { Captions } from '../captions.tsx';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { deeper, linearText, nameOf } from '../linearPieces.ts';

export interface AudioContent {
  readonly title: string;
  readonly intro: RichText | null;
  /** The address of the recording. */
  readonly file: string;
  /** The whole seconds that it lasts, as the author states them. */
  readonly seconds: number;
  /** How much of it has to be heard, 0–1; 0 when going past it is enough. */
  readonly share: number;
  /** What is said while it is said. */
  readonly captions: readonly Captions[];
  /** All that is to be heard, in words. */
  readonly transcript: RichText;
}

/** The transcript stands for the recording: Listen reads it, and plays nothing. */
const linearize: Linearize<'audio'> = ({ title, intro, transcript }) => [
  nameOf('recording', title, 2),
  ...linearText(intro),
  ...deeper(linearText(transcript), 1),
];

export const audioBehaviour: BlockBehaviour<'audio'> = {
  linearize,
  closed: () => 'transcript',
  left: (count, t) => t('blocks.audio.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly audio: AudioContent;
  }
}
