import type { BlockKey } from '../core/blockState.ts';
import { isBegun } from '../answers/answerKinds.ts';
import { actInQuiz } from './actInQuiz.ts';
import { settleBlocks } from './blockChanges.ts';
import { checkQuiz, type KnowledgeCheck } from './checkQuiz.ts';
import { keepAttempt, keptAttempt } from './checkRecord.ts';
import type { CourseContext } from './courseContext.ts';
import type { QuizEvent } from './events.ts';
import { openBlock } from './openBlock.ts';
import { isPassedTest, testedOut } from './testOut.ts';
import { placeAt } from './places.ts';
import { openAttempt, questionsOf, settleCurrent, type QuizContext } from './quizContext.ts';

/** A knowledge check as the quiz that it is: its record shows the attempt that is kept of it. */
export function openCheck(context: CourseContext, check: KnowledgeCheck): QuizContext {
  const kept = keptAttempt(context.record, check);
  const attempts = new Map(
    kept === null ? [] : [[check.key, new Map([[kept.number, kept.attempt]])]],
  );
  return settleCurrent({
    quiz: checkQuiz(check),
    record: { ...context.record, attempts },
    current: context.asked.get(check.key) ?? null,
    // The author's: a passing score that an LMS states is for quizzes.
    passingScore: check.content.testOut ?? 1,
    // Like questions in a lesson it can be tried by whoever looks back.
    review: false,
    // It is of this run, as every answer in a lesson.
    afresh: false,
    teaching: new Map(),
    now: context.now,
  });
}

/** What a learner does in a knowledge check of the open lesson. Only its attempt is kept of it. */
export function actInCheck(context: CourseContext, key: BlockKey, event: QuizEvent): CourseContext {
  const block = openBlock(context, key)?.block;
  if (block?.type !== 'knowledgeCheck') return context;
  const before = openCheck(context, block);
  if (event.type === 'quiz.submitted' && !isAllAnswered(before)) return context;
  const { current, record: played } = actInQuiz(before, event);
  const kept = keepAttempt(context.record, block, played.attempts);
  if (kept === context.record && current === before.current) return context;
  const asked = new Map([...context.asked, [key, current] as const]);
  const settled = { ...context, record: settleBlocks(kept, [block]) };
  const passed = event.type === 'quiz.submitted' && isPassedTest(settled, block);
  // The place is the check, whichever of its questions is shown.
  const record = placeAt(passed ? { ...settled, record: testedOut(settled) } : settled, key);
  return { ...context, asked, record };
}

function isAllAnswered(quiz: QuizContext): boolean {
  const open = openAttempt(quiz);
  if (open === null) return false;
  const { answers } = open.attempt.work;
  return questionsOf(quiz, open).every(({ key, state }) =>
    isBegun(answers.get(key)?.answer ?? null, state),
  );
}
