import type * as z from 'zod';

import type { BlockContents, BlockType } from './types.ts';
import type {
  AuthoredBlock,
  BlockLint,
  CompileContext,
  CompiledBlock,
  Elsewhere,
} from './contract.ts';
import { builds } from './builds.ts';
import type { BlockSchemas } from './definitions.ts';

/** A compiled block before it has its key, and before the blocks that it holds are compiled. */
export type CompiledAuthored = CompiledAuthoredOf<BlockType>;

/** `CompiledAuthored` of one block type, or the union of several. */
export type CompiledAuthoredOf<Type extends BlockType> = {
  [Each in Type]: Required<Omit<CompiledBlock<BlockContents[Each]>, 'optional'>> & {
    readonly type: Each;
    readonly id: string;
    readonly optional: boolean;
  };
}[Type];

/** Compiles a block that was read by `blockSchema`. Throws for a type that does not exist. */
export const compileAuthored = (
  block: AuthoredBlock,
  context: CompileContext,
  elsewhere?: Elsewhere<AuthoredBlock>,
): CompiledAuthored => compileAuthoredAs(typeOf(block), block, context, elsewhere);

/** Like `compileAuthored`, for a block whose type is known. Throws when it is of another. */
export function compileAuthoredAs<Type extends BlockType>(
  type: Type,
  block: AuthoredBlock,
  context: CompileContext,
  elsewhere: Elsewhere<AuthoredBlock> = () => [],
): CompiledAuthoredOf<Type> {
  if (!isOfType(type, block)) throw new Error(`Block ${block.id} is not of the type ${type}.`);
  const { id, optional = false } = block;
  return {
    type,
    id,
    optional,
    slots: [],
    questions: [],
    ...builds[type].compile(block, context, () =>
      elsewhere().filter((each) => isOfType(type, each)),
    ),
  };
}

/** What a block type has to say about a block that was read by `blockSchema`, itself only. */
export const lintAuthored = (block: AuthoredBlock): readonly BlockLint[] =>
  lintAuthoredAs(typeOf(block), block);

function lintAuthoredAs<Type extends BlockType>(
  type: Type,
  block: AuthoredBlock,
): readonly BlockLint[] {
  return isOfType(type, block) ? builds[type].lint(block) : [];
}

function typeOf({ type, id }: AuthoredBlock): BlockType {
  if (!isBlockType(type)) throw new Error(`Block ${id} has the unknown type ${type}.`);
  return type;
}

const isBlockType = (type: string): type is BlockType => Object.hasOwn(builds, type);

/** Nested blocks are typed as any block only, though `blockSchema` has read them like all others. */
function isOfType<Type extends BlockType>(
  type: Type,
  block: AuthoredBlock,
): block is z.output<BlockSchemas[Type]> {
  return block.type === type;
}
