import { isTest } from '../../blocks/required.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { memoEach } from '../../core/memo.ts';
import { blockTitle } from '../../core/blockTitle.ts';
import { isQuestion } from '../../blocks/questions.ts';
import type { PlayableLesson, TaughtPlace } from '../playable.ts';

/**
 * Where lessons teach an objective: in each that has a question about it, the titled block before
 * that question. That is what to look at again, rather than the top of a long lesson. What asks about
 * nothing else says more of the place than a check that goes through several objectives.
 */
export const taughtAt = (
  objective: string,
  lessons: readonly PlayableLesson[],
): readonly TaughtPlace[] =>
  lessons.flatMap((lesson): readonly TaughtPlace[] => {
    if (lesson.type === 'quiz') return [];
    const about = lesson.blocks.map((block) => (isTest(block) ? NOTHING : askedIn(block)));
    const alone = about.findIndex((asked) => asked.has(objective) && asked.size === 1);
    const asked = alone >= 0 ? alone : about.findIndex((each) => each.has(objective));
    // What teaches comes before what asks.
    const block = lesson.blocks
      .slice(0, Math.max(0, asked))
      .findLast((each) => blockTitle(each) !== null);
    const title = block === undefined ? null : blockTitle(block);
    return block === undefined || title === null
      ? []
      : [{ lesson: lesson.key, block: block.key, title }];
  });

/** A test before the lesson asks before anything is taught. */
const NOTHING: ReadonlySet<string> = new Set();

/** What is asked about in a block, and in the blocks that it holds. */
const askedIn = memoEach(
  (block: PlayableBlock): ReadonlySet<string> =>
    new Set([
      ...[block, ...block.questions].flatMap((each) =>
        isQuestion(each) && each.content.objective !== null ? [each.content.objective] : [],
      ),
      ...block.slots.flatMap(({ blocks }) => blocks.flatMap((inner) => [...askedIn(inner)])),
    ]),
);
