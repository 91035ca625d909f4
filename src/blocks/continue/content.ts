import type { BlockBehaviour, Linearize } from '../contract.ts';

export interface ContinueContent {
  /** `null` for the player's own word. */
  readonly label: string | null;
  /** Whether everything above, up to the Continue before, must be done first. */
  readonly requires: 'everything' | 'nothing';
}

/** A button says nothing that could be read. */
const linearize: Linearize<'continue'> = () => [];

export const continueBehaviour: BlockBehaviour<'continue'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly continue: ContinueContent;
  }
}
