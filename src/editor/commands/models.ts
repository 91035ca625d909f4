import type { AuthoredBlock, BlockLint } from '../../blocks/contract.ts';
import type { BlockExamples } from '../../blocks/examples.ts';
import type { BlockType } from '../../blocks/types.ts';

interface Models {
  readonly examplesOf: (type: BlockType) => BlockExamples;
  readonly lintAuthored: (block: AuthoredBlock) => readonly BlockLint[];
}

const fetched: { models: Models | null } = { models: null };

/**
 * Fetches what new blocks and items are made after: the examples of all types, and the advice by which
 * the best is chosen, before the first command is given. Nobody needs them to see their courses, so
 * that a course opens without them, too.
 */
export async function fetchModels(): Promise<void> {
  fetched.models ??= await Promise.all([
    import('../../blocks/examples.ts'),
    import('../../blocks/compileAuthored.ts'),
  ]).then(
    ([{ examplesOf }, { lintAuthored }]) => ({ examplesOf, lintAuthored }),
    () => null,
  );
}

/** Blocks of a type that are good as they stand; none where they could not be fetched. */
export const modelsOf = (type: BlockType): readonly object[] =>
  Object.values(fetched.models?.examplesOf(type) ?? {});

/** What a block type has to say about a block; nothing where that could not be fetched. */
export const adviceOn = (block: AuthoredBlock): readonly BlockLint[] =>
  fetched.models?.lintAuthored(block) ?? [];
