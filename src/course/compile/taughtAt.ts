import type { PlayableBlock } from '../../blocks/playable.ts';
import { blockTitle } from '../../core/blockTitle.ts';
import { isQuestion } from '../../blocks/questions.ts';
import type { PlayableLesson, TaughtPlace } from '../playable.ts';

/**
 * Where lessons teach an objective: in each that has a question about it, the titled block before
 * the first of them. That is what to look at again, rather than the top of a long lesson.
 */
export const taughtAt = (
  objective: string,
  lessons: readonly PlayableLesson[],
): readonly TaughtPlace[] =>
  lessons.flatMap((lesson): readonly TaughtPlace[] => {
    if (lesson.type === 'quiz') return [];
    const asked = lesson.blocks.findIndex((block) => asksAbout(objective, block));
    const before = lesson.blocks.slice(0, Math.max(0, asked));
    // What teaches comes before what asks.
    const block = before.findLast((each) => blockTitle(each) !== null);
    const title = block === undefined ? null : blockTitle(block);
    return block === undefined || title === null
      ? []
      : [{ lesson: lesson.key, block: block.key, title }];
  });

const asksAbout = (objective: string, block: PlayableBlock): boolean =>
  [block, ...block.questions].some(
    (each) => isQuestion(each) && each.content.objective === objective,
  ) || block.slots.some(({ blocks }) => blocks.some((inner) => asksAbout(objective, inner)));
