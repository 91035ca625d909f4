import type { CommandEntry } from './command.ts';

/** Every command, in the order of `--help`. Loaded lazily, so that each starts fast. */
export const commands: readonly CommandEntry[] = [];
