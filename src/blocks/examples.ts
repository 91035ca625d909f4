import { byFolder } from './byFolder.ts';
import type { BlockType } from './types.ts';

/** Authored blocks of a type, by the state that each shows; the first shows the type best. */
export type BlockExamples = Readonly<Record<string, object>>;

/** Each file exports its examples alone. */
const files = byFolder(
  import.meta.glob<Readonly<Record<string, BlockExamples>>>('./*/fixtures.ts', { eager: true }),
);

/**
 * Authored examples of a type: for tests, the gallery and the reference. Apart from its definition,
 * since nobody who writes or checks a course needs them.
 */
export function examplesOf(type: BlockType): BlockExamples {
  const [examples] = Object.values(files.get(type) ?? {});
  if (examples === undefined) throw new Error(`There are no examples in src/blocks/${type}.`);
  return examples;
}
