import type { BlockKey } from '../core/blockState.ts';
import { openSections } from './body.ts';
import { contentLesson, type CourseContext } from './courseContext.ts';
import { indexLesson, type PlacedBlock, type Section } from './lessonIndex.ts';
import { opensGates } from './thisRun.ts';

/** A block that the learner has before them; `null` for one that is unknown or behind a Continue. */
export function openBlock(context: CourseContext, key: BlockKey): PlacedBlock | null {
  const lesson = contentLesson(context);
  const index = lesson === null ? null : indexLesson(lesson);
  const placed = index?.byKey.get(key);
  if (index === null || placed === undefined) return null;
  const open = openSections(index, context.record.run.blocksDone, opensGates(context));
  return placed.section < open ? placed : null;
}

/** The section that a Continue ends, if the learner has it before them. */
export function gateSection(context: CourseContext, key: BlockKey): Section | null {
  const lesson = contentLesson(context);
  const placed = openBlock(context, key);
  if (lesson === null || placed === null || placed.block.type !== 'continue') return null;
  return indexLesson(lesson).sections[placed.section] ?? null;
}
