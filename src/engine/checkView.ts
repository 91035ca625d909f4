import type { CheckView, TestView } from '../blocks/checkView.ts';
import { isTest } from '../blocks/required.ts';
import type { BlockKey } from '../core/blockState.ts';
import { contentLesson, type CourseContext } from './courseContext.ts';
import { openCheck } from './openCheck.ts';
import type { KnowledgeCheck } from './checkQuiz.ts';
import { indexLesson } from './lessonIndex.ts';
import { memoEach, memoLastBy } from '../core/memo.ts';
import { openAttempt, shownAttempt } from './quizContext.ts';
import { attemptQuestions } from './quizView.ts';
import { isOpenLessonDone, isPassedTest } from './testOut.ts';

/** A knowledge check of the open lesson; `null` for a block of another type. */
export function checkView(context: CourseContext, key: BlockKey): CheckView | null {
  const lesson = contentLesson(context);
  const block = lesson === null ? null : (indexLesson(lesson).byKey.get(key)?.block ?? null);
  return block?.type === 'knowledgeCheck' ? viewOf(block)(context) : null;
}

/** Work elsewhere in the lesson leaves the view the same object. */
const viewOf = memoEach((check: KnowledgeCheck) => {
  const keys = [check.key, ...check.questions.map(({ key }) => key)];
  const isSame = (a: CourseContext, b: CourseContext): boolean =>
    a.record.salt === b.record.salt &&
    a.asked.get(check.key) === b.asked.get(check.key) &&
    a.record.run.traces === b.record.run.traces &&
    (!isTest(check) || isOpenLessonDone(a) === isOpenLessonDone(b)) &&
    keys.every((key) => a.record.run.states.get(key) === b.record.run.states.get(key));
  return memoLastBy(isSame, (context) => viewNow(context, check));
});

function viewNow(context: CourseContext, check: KnowledgeCheck): CheckView {
  const quiz = openCheck(context, check);
  const shown = shownAttempt(quiz);
  const test = testView(context, check);
  if (shown === null) return { step: 'intro', test };
  const questions = attemptQuestions(quiz, shown);
  const current = questions.find(({ question }) => question.key === quiz.current);
  if (openAttempt(quiz) !== null && current !== undefined) {
    return { step: 'asking', current, questions };
  }
  const right = questions.filter(({ grade }) => grade?.correct === true).length;
  const earning = questions.filter(({ grade }) => (grade?.points ?? 0) > 0).length;
  return { step: 'results', right, partly: earning - right, of: questions.length, questions, test };
}

function testView(context: CourseContext, check: KnowledgeCheck): TestView | null {
  const { testOut } = check.content;
  if (testOut === undefined) return null;
  const [passed, lessonDone] = [isPassedTest(context, check), isOpenLessonDone(context)];
  return { passingScore: testOut, passed, lessonDone };
}
