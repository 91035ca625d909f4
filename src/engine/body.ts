import type { BlockKey } from '../core/blockState.ts';
import { holdsGate } from '../blocks/required.ts';
import type { PlayableContentLesson } from '../course/playable.ts';
import { indexLesson, type LessonIndex, type Section } from './lessonIndex.ts';
import type { LessonBody } from './view.ts';

/** How many sections of a lesson are open: up to the first whose Continue was not pressed. */
export function openSections(
  { sections }: LessonIndex,
  blocksDone: ReadonlySet<BlockKey>,
  unlocked: boolean,
): number {
  if (unlocked) return sections.length;
  const shut = sections.findIndex(({ gate }) => gate !== null && !blocksDone.has(gate.key));
  return shut === -1 ? sections.length : shut + 1;
}

/**
 * What a Continue, or the end of the lesson, waits for: blocks since the Continue before that the
 * learner has to work with and that are not done. What is done by going past never holds anybody.
 */
export function waitingFor(
  section: Section,
  blocksDone: ReadonlySet<BlockKey>,
  unlocked: boolean,
): readonly BlockKey[] {
  if (unlocked || section.gate?.content.requires === 'nothing') return [];
  return section.placed
    .filter(({ block, counted }) => counted && holdsGate(block) && !blocksDone.has(block.key))
    .map(({ block }) => block.key);
}

/** The blocks of a section that are done once the learner goes past them. */
export const doneByPassing = (section: Section): readonly BlockKey[] =>
  section.placed
    .filter(({ block, counted }) => counted && block.done.when === 'passed')
    .map(({ block }) => block.key);

/** The open part of a lesson. `unlocked` opens every Continue. */
export function lessonBody(
  lesson: PlayableContentLesson,
  blocksDone: ReadonlySet<BlockKey>,
  unlocked: boolean,
): LessonBody {
  const index = indexLesson(lesson);
  const open = index.sections.slice(0, openSections(index, blocksDone, unlocked));
  const atEnd = open.length === index.sections.length;
  // An update may have put something to do above a Continue that was pressed long ago.
  const waiting = atEnd ? open : open.slice(-1);
  return {
    blocks: open.flatMap(({ blocks }) => blocks),
    waitingFor: waiting.flatMap((section) => waitingFor(section, blocksDone, unlocked)),
    atEnd,
  };
}
