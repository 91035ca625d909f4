import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { isQuestion } from '../../src/blocks/questions.ts';
import type { PlayableLesson } from '../../src/course/playable.ts';

/** Every question of a lesson, in reading order: those of a quiz, of checks and between texts. */
export const questionsOf = (lesson: PlayableLesson): readonly PlayableQuestion[] =>
  lesson.type === 'quiz' ? lesson.quiz.questions : lesson.blocks.flatMap(questionsIn);

function questionsIn(block: PlayableBlock): readonly PlayableQuestion[] {
  const held = block.slots.flatMap(({ blocks }) => blocks.flatMap(questionsIn));
  const own = isQuestion(block) ? [block] : [];
  return [...own, ...block.questions, ...held];
}
