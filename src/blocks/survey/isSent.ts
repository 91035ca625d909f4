import type { BlockState } from '../../core/blockState.ts';
import type { HeldAnswers } from '../heldAnswers.ts';

/**
 * Whether the answers are sent, and stand. That they were sent once is never forgotten; since then
 * they may have been opened again.
 */
export const isSent = (state: BlockState | null, { answered, submitted }: HeldAnswers): boolean =>
  state?.kind === 'items' && state.items.length > 0 && answered === submitted;
