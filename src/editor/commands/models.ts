import type { BlockExamples } from '../../blocks/examples.ts';
import type { BlockType } from '../../blocks/types.ts';

const fetched: { of: ((type: BlockType) => BlockExamples) | null } = { of: null };

/**
 * Fetches what new blocks and items are made after: the examples of all types, before the first
 * command is given. Nobody needs them to see their courses, so that a course opens without them, too.
 */
export async function fetchModels(): Promise<void> {
  fetched.of ??= await import('../../blocks/examples.ts').then(
    ({ examplesOf }) => examplesOf,
    () => null,
  );
}

/** Blocks of a type that are good as they stand; none where they could not be fetched. */
export const modelsOf = (type: BlockType): readonly object[] =>
  fetched.of === null ? [] : Object.values(fetched.of(type));
