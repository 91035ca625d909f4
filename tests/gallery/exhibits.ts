import { compileFixture } from '../../src/blocks/compileFixture.ts';
import type { BlockType } from '../../src/blocks/types.ts';
import { blockTypes, definitions } from '../../src/blocks/definitions.ts';
import { examplesOf } from '../../src/blocks/examples.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { type Scene, scenesOf } from './scenes.ts';

/** A fixture of a block type in one state. */
export interface Exhibit {
  readonly type: BlockType;
  readonly fixture: string;
  readonly block: PlayableBlock;
  readonly scene: Scene;
}

export const isBlockType = (name: string): name is BlockType => Object.hasOwn(definitions, name);

/** Every fixture of a block type in every state. No two blocks have the same key. */
export const exhibitsOf = (type: BlockType): readonly Exhibit[] =>
  Object.entries(examplesOf(type)).flatMap(([fixture, authored], place) => {
    const compiled: PlayableBlock = compileFixture(type, authored);
    return scenesOf(compiled).flatMap((_, index) => {
      const number = blockTypes.indexOf(type);
      const block = standAlone(compiled, 100_000 * number + 1000 * (place + 1) + 50 * index);
      const scene = scenesOf(block)[index];
      return scene === undefined ? [] : [{ type, fixture, block, scene }];
    });
  });

/** The first fixture of a block type, the one that shows it best, in every state. */
export function firstOf(type: BlockType): readonly Exhibit[] {
  const exhibits = exhibitsOf(type);
  return exhibits.filter(({ fixture }) => fixture === exhibits[0]?.fixture);
}

/** The same block under keys of its own, with pictures and films that the gallery has. */
function standAlone(block: PlayableBlock, firstKey: number): PlayableBlock {
  return JSON.parse(JSON.stringify(block), (name, value: unknown) => {
    if (name === 'key' && typeof value === 'number') return firstKey + value;
    return typeof value === 'string' ? sampleOf(value) : value;
  });
}

/** Of each drawing that fixtures name there is one; of films, recordings, captions and photographs a sample. */
const sampleOf = (text: string): string =>
  text.replace(/^media\/[\w.-]+\.(webm|mp4|mp3|vtt|webp)$/, 'media/sample.$1');
