import { lintAuthored } from '../../blocks/compileAuthored.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';
import { type Rule, warningIn } from './checked.ts';

/** What each block type has to say about its blocks. */
export const blockAdvice: Rule = ({ sources }) =>
  sources.lessons.flatMap((lesson) =>
    walkBlocks(lesson).flatMap(({ block, path }) =>
      lintAuthored(block).map((advice) => ({
        ...advice,
        path: [...path, ...advice.path],
        file: lessonPath(lesson.id),
      })),
    ),
  );

/** A Continue that has nothing below it to go on to. */
export const continueAtEnd: Rule = ({ sources }) =>
  sources.lessons.flatMap((lesson) => {
    if (lesson.type !== 'lesson' || lesson.blocks.at(-1)?.type !== 'continue') return [];
    return [
      warningIn(
        lessonPath(lesson.id),
        ['blocks', lesson.blocks.length - 1],
        'continue-at-end',
        'This Continue is the last block: there is nothing to go on to.',
        'Remove it. The end of a lesson waits by itself until everything is done.',
      ),
    ];
  });
