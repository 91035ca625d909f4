import type { BlockExamples } from '../../blocks/examples.ts';
import type { BlockType } from '../../blocks/types.ts';

const fetched: { of: ((type: BlockType) => BlockExamples) | null } = { of: null };

/**
 * Fetches what new blocks and items are made after: the examples of all types, before the first
 * command is given. Nobody needs them to see their courses.
 */
export async function fetchModels(): Promise<void> {
  fetched.of ??= (await import('../../blocks/examples.ts')).examplesOf;
}

/** Blocks of a type that are good as they stand. @throws Before they were fetched. */
export function modelsOf(type: BlockType): readonly object[] {
  if (fetched.of === null) throw new Error('The examples of blocks were not fetched yet.');
  return Object.values(fetched.of(type));
}
