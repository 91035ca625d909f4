import { lessonPath } from '../load/loadedCourse.ts';
import { type StandingBlock, walkBlocks } from '../walkBlocks.ts';
import { type FileFinding, type Rule, warningIn } from './checked.ts';

/** What a test before a lesson leaves out, and where it comes too late. */
export const testsBeforeLessons: Rule = ({ sources }) =>
  sources.lessons.flatMap((lesson) => {
    if (lesson.type !== 'lesson') return [];
    const file = lessonPath(lesson.id);
    const standing = walkBlocks(lesson);
    const gate = standing.findIndex(({ block, nested }) => block.type === 'continue' && !nested);
    return standing.flatMap((test, index) => {
      if (!isTest(test)) return [];
      const isLate = gate !== -1 && gate < index;
      return [
        ...(isLate ? [behindContinue(file, test)] : []),
        ...untested(file, test, lesson.objectives, standing),
      ];
    });
  });

const isTest = ({ block }: StandingBlock): boolean =>
  block.type === 'knowledgeCheck' && 'testOut' in block && block.testOut !== undefined;

const behindContinue = (file: string, { path }: StandingBlock): FileFinding =>
  warningIn(
    file,
    path,
    'test-behind-continue',
    'This test comes too late: learners meet it only after what stands above the Continue.',
    'Move it to the beginning of the lesson.',
  );

/** A lesson that counts as done though nobody asked about all that it teaches. */
function untested(
  file: string,
  test: StandingBlock,
  objectives: readonly string[],
  standing: readonly StandingBlock[],
): readonly FileFinding[] {
  const asked = new Set(
    standing
      .filter(({ path }) => test.path.every((step, index) => path[index] === step))
      .map(({ block }) => ('objective' in block ? block.objective : undefined)),
  );
  return objectives
    .filter((objective) => !asked.has(objective))
    .map((objective) =>
      warningIn(
        file,
        [...test.path, 'questions'],
        'untested-objective',
        `Whoever passes this test has done the lesson, but no question of it tests “${objective}”, which the lesson teaches.`,
        `Add a question about “${objective}”.`,
      ),
    );
}
