import { compileFixture } from '../../src/blocks/compileFixture.ts';
import type { BlockType } from '../../src/blocks/contents.ts';
import { fixtures } from '../../src/blocks/fixtures.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { type Scene, scenesOf } from './scenes.ts';

/** A fixture of a block type, in every state. */
export interface Exhibit {
  readonly type: BlockType;
  readonly fixture: string;
  readonly block: PlayableBlock;
  readonly scenes: readonly Scene[];
}

export const isBlockType = (name: string): name is BlockType => Object.hasOwn(fixtures, name);

/** Every block type, by the registry. */
export const blockTypes: readonly BlockType[] = Object.keys(fixtures).filter(isBlockType);

export const exhibitsOf = (type: BlockType): readonly Exhibit[] =>
  Object.entries(fixtures[type]).map(([fixture, authored]) => {
    const block: PlayableBlock = compileFixture(type, authored);
    return { type, fixture, block, scenes: scenesOf(block) };
  });
