import { COURSE_FILE } from '../files.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import type { AuthoredLesson, AuthoredQuizLesson } from '../schema/lesson.ts';
import { errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';

const quizzes = (lessons: readonly AuthoredLesson[]): readonly AuthoredQuizLesson[] =>
  lessons.filter((lesson) => lesson.type === 'quiz');

/** An attempt cannot ask more questions than there are. */
export const drawWithinBank: Rule = ({ sources }) =>
  quizzes(sources.lessons).flatMap(({ id, quiz }) => {
    const count = quiz.questions.length;
    if (quiz.draw === undefined || quiz.pools !== undefined || quiz.draw <= count) return [];
    return [
      errorIn(
        lessonPath(id),
        ['quiz', 'draw'],
        'draw-too-many',
        `Each attempt is to draw ${quiz.draw} questions, but there are only ${count}.`,
        `Write ${count} or less, leave “draw” out to ask all, or add questions.`,
        { value: count },
      ),
    ];
  });

/** The author may lock a quiz for good, but should know what that means. */
export const lockedOut: Rule = ({ sources }) =>
  quizzes(sources.lessons).flatMap(({ id, quiz }) => {
    if (quiz.afterLastAttempt !== 'locked') return [];
    const path = ['quiz', 'afterLastAttempt'];
    if (quiz.attempts === undefined) {
      return [
        warningIn(
          lessonPath(id),
          path,
          'locked-without-attempts',
          'This has no effect: the number of attempts is not limited.',
          'Set “attempts”, or remove “afterLastAttempt”.',
        ),
      ];
    }
    return [
      warningIn(
        lessonPath(id),
        path,
        'can-lock-out',
        `This quiz can lock a learner out: after ${counted(quiz.attempts)} nobody can try again, and the course may never be completed.`,
        'Write "newRound", so that more attempts open once the learner has been back to the lessons. Keep "locked" only where a rule demands it.',
        { value: 'newRound' },
      ),
    ];
  });

const counted = (attempts: number): string =>
  attempts === 1 ? 'one attempt' : `${attempts} attempts`;

/** A limit on attempts means that the learner goes back to what was missed: there must be such. */
export const nothingToRevisit: Rule = ({ whole }) => {
  if (whole === null) return [];
  return quizzes(whole.lessons).flatMap(({ id, quiz }) => {
    if (quiz.attempts === undefined || quiz.afterLastAttempt !== 'newRound') return [];
    const before =
      whole.course.navigation === 'free' ? whole.lessons : lessonsBefore(whole.lessons, id);
    const taught = new Set(
      before.flatMap((lesson) => (lesson.type === 'lesson' ? lesson.objectives : [])),
    );
    const lost = quiz.questions.filter(
      ({ objective }) => objective === undefined || !taught.has(objective),
    );
    return lost.length === quiz.questions.length ? [limitWithoutEffect(lessonPath(id))] : [];
  });
};

const lessonsBefore = (lessons: readonly AuthoredLesson[], id: string): readonly AuthoredLesson[] =>
  lessons.slice(
    0,
    lessons.findIndex((lesson) => lesson.id === id),
  );

const limitWithoutEffect = (file: string): FileFinding =>
  warningIn(
    file,
    ['quiz', 'attempts'],
    'limit-without-effect',
    'The limit has no effect: no lesson before the quiz teaches what its questions test, so that a new round opens at once.',
    'Give each question the id of its “objective”, and list that objective in the lesson that teaches it.',
  );

/** Objectives that neither a lesson nor a question names, and those that are tested but not taught. */
export const idleObjectives: Rule = ({ whole }) => {
  if (whole === null) return [];
  const taught = new Set(whole.lessons.flatMap(({ objectives }) => objectives));
  const tested = new Set(
    quizzes(whole.lessons).flatMap(({ quiz }) => quiz.questions.map((each) => each.objective)),
  );
  return whole.course.objectives.flatMap(({ id, text }, index) => {
    if (taught.has(id)) return [];
    return [
      warningIn(
        COURSE_FILE,
        ['objectives', index],
        tested.has(id) ? 'untaught-objective' : 'idle-objective',
        tested.has(id)
          ? `Questions test this objective, but no lesson teaches it: “${text}”.`
          : `No lesson teaches this objective, and no question tests it: “${text}”.`,
        `Add "${id}" to the “objectives” of the lesson that teaches it.`,
      ),
    ];
  });
};
