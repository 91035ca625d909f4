import type { PlayableBlock, PlayableBlockOf } from '../blocks/playable.ts';
import { splitAtGates } from '../blocks/required.ts';
import type { BlockKey } from '../core/blockState.ts';
import type { PlayableContentLesson } from '../course/playable.ts';
import { memoEach } from '../core/memo.ts';

/** A block of a lesson, with what its place in the lesson means for the rules. */
export interface PlacedBlock {
  readonly block: PlayableBlock;
  /** False for an optional block, and for all that an optional block holds. */
  readonly counted: boolean;
  /** How many Continues stand before it. */
  readonly section: number;
}

/** The part of a lesson that ends with a Continue or, the last one, with the lesson. */
export interface Section {
  /** `null` for the end of the lesson. */
  readonly gate: PlayableBlockOf<'continue'> | null;
  /** The blocks that stand in the lesson itself, the Continue included. */
  readonly blocks: readonly PlayableBlock[];
  /** The same with all that they hold, without the Continue, in reading order. */
  readonly placed: readonly PlacedBlock[];
}

export interface LessonIndex {
  readonly byKey: ReadonlyMap<BlockKey, PlacedBlock>;
  readonly sections: readonly Section[];
}

/** A lesson's blocks, nested ones included, by key and by section. Made once for each lesson. */
export const indexLesson = memoEach((lesson: PlayableContentLesson): LessonIndex => {
  const sections = splitAtGates(lesson.blocks).map(toSection);
  const byKey = new Map<BlockKey, PlacedBlock>();
  for (const [section, { gate, placed }] of sections.entries()) {
    for (const block of placed) byKey.set(block.block.key, block);
    if (gate !== null) byKey.set(gate.key, { block: gate, counted: !gate.optional, section });
  }
  return { byKey, sections };
});

function toSection(blocks: readonly PlayableBlock[], section: number): Section {
  const last = blocks.at(-1);
  const gate = last?.type === 'continue' ? last : null;
  const above = gate === null ? blocks : blocks.slice(0, -1);
  return { gate, blocks, placed: above.flatMap((block) => place(block, true, section)) };
}

function place(block: PlayableBlock, around: boolean, section: number): readonly PlacedBlock[] {
  const counted = around && !block.optional;
  const held = block.slots.flatMap((slot) => slot.blocks);
  return [{ block, counted, section }, ...held.flatMap((inner) => place(inner, counted, section))];
}
