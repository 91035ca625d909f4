import { createActor } from 'xstate';

import type { BlockKey } from '../core/blockState.ts';
import { isAnswered } from './attempts.ts';
import { settleBlocks } from './blockChanges.ts';
import { checkQuiz, type KnowledgeCheck } from './checkQuiz.ts';
import { keepAttempt, keptAttempt } from './checkRecord.ts';
import type { CourseContext } from './courseContext.ts';
import type { QuizEvent } from './events.ts';
import { openBlock } from './openBlock.ts';
import { placeAt } from './places.ts';
import { openAttempt, questionsOf, type QuizContext, type QuizInput } from './quizContext.ts';
import { quizMachine } from './quizMachine.ts';

/**
 * What the quiz machine is built from for a knowledge check. Its record holds nothing but the
 * attempt: neither score nor pass can come back from it.
 */
export function checkInput(context: CourseContext, check: KnowledgeCheck): QuizInput {
  const kept = keptAttempt(context.record, check);
  const attempts = new Map(
    kept === null ? [] : [[check.key, new Map([[kept.number, kept.attempt]])]],
  );
  return {
    quiz: checkQuiz(check),
    record: { ...context.record, attempts },
    place: context.asked.get(check.key) ?? null,
    passingScore: 1,
    // Like questions in a lesson it can be tried by whoever looks back.
    review: false,
    teaching: new Map(),
    now: context.now,
  };
}

/**
 * What a learner does in a knowledge check of the open lesson. The quiz machine is built from the
 * record for each event and let go after it: it holds nothing that the record and the question shown
 * do not say, so that nothing has to be stopped, kept in step or merged.
 */
export function actedInCheck(
  context: CourseContext,
  key: BlockKey,
  event: QuizEvent,
): CourseContext {
  const block = openBlock(context, key)?.block;
  if (block?.type !== 'knowledgeCheck') return context;
  const quiz = createActor(quizMachine, { input: checkInput(context, block) }).start();
  const before = quiz.getSnapshot().context;
  if (event.type === 'quiz.submitted' && !isAllAnswered(before)) return context;
  quiz.send(event);
  const { current, record: played } = quiz.getSnapshot().context;
  const kept = keepAttempt(context.record, block, played.attempts);
  if (kept === context.record && current === before.current) return context;
  const asked = new Map([...context.asked, [key, current] as const]);
  // The place is the check, whichever of its questions is shown.
  const record = placeAt({ ...context, record: settleBlocks(kept, [block]) }, key);
  return { ...context, asked, record };
}

function isAllAnswered(quiz: QuizContext): boolean {
  const open = openAttempt(quiz);
  if (open === null) return false;
  const { answers } = open.attempt.work;
  return questionsOf(quiz, open).every(({ key }) => {
    const given = answers.get(key);
    return given !== undefined && isAnswered(given.answer);
  });
}
