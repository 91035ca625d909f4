import { mergeRecords } from '../progress/merge.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import { withRecord } from './courseChanges.ts';
import { loadedLesson, type CourseContext } from './courseContext.ts';
import { placeAt } from './places.ts';
import type { QuizContext, QuizInput } from './quizContext.ts';
import { teachingFor } from './teaching.ts';

/** The quiz of the open lesson, if it is one. */
export function openQuiz(context: CourseContext): PlayableQuiz | null {
  const lesson = loadedLesson(context);
  return lesson?.type === 'quiz' ? lesson.quiz : null;
}

/** The passing score of a quiz: the LMS's own beats the course's. */
const passingScore = ({ launch }: CourseContext, quiz: PlayableQuiz): number =>
  launch?.passingScore ?? quiz.passingScore;

/** What the quiz of the open lesson is built from. Throws where no quiz is open. */
export function quizInput(context: CourseContext): QuizInput {
  const quiz = openQuiz(context);
  if (quiz === null) throw new Error('No quiz is open.');
  const { record, launch, now, outline } = context;
  const place = record.run.place?.value ?? null;
  return {
    quiz,
    record,
    place: place !== null && place.lesson === context.lesson ? place.block : null,
    passingScore: passingScore(context, quiz),
    review: launch?.mode === 'review',
    teaching: teachingFor(outline, context.lesson ?? 0),
    now,
  };
}

/**
 * Takes over what the quiz machine knows: attempts, passes, and the question that it shows. The
 * place moves with that question only when the question changes: two tabs in one quiz would else
 * pull the place to and fro for ever.
 */
export function followQuiz(context: CourseContext, quiz: QuizContext): CourseContext {
  const known = { ...context, record: joinQuiz(context.record, quiz.record) };
  if (quiz.current === context.question) return withRecord(known, known.record);
  return withRecord({ ...known, question: quiz.current }, placeAt(known, quiz.current));
}

/** A quiz never touches the run, which may be large: it is left out of the merge. */
function joinQuiz(record: LearnerRecord, quiz: LearnerRecord): LearnerRecord {
  const merged = mergeRecords({ ...record, run: quiz.run }, quiz);
  return { ...merged, run: record.run };
}
