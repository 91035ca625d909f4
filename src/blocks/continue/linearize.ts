import type { Linearize } from '../contract.ts';

/** A button says nothing that could be read. */
export const linearizeContinue: Linearize<'continue'> = () => [];
