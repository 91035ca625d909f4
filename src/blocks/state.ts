// Moved: import from ../core/blockState.ts (so that progress and the engine need no block).
export type * from '../core/blockState.ts';
