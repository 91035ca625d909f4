import type { OutlineLesson, PlayableOutline } from '../../course/playable.ts';
import { countDone, type LessonCount } from '../../engine/lessonDone.ts';
import type { LearnerRecord } from '../../progress/record.ts';

/** How far a learner is with a lesson. */
export interface LessonStanding {
  readonly number: number;
  readonly title: string;
  readonly standing:
    | { readonly kind: 'untouched' | 'done' }
    | { readonly kind: 'blocks'; readonly done: number; readonly of: number }
    | { readonly kind: 'passed' | 'failed'; readonly score: number }
    | { readonly kind: 'attempt'; readonly number: number };
}

/** Every lesson of a course, as a record has it. */
export function lessonStandings(
  outline: PlayableOutline,
  record: LearnerRecord,
): readonly LessonStanding[] {
  const counts = countDone(outline, record);
  return outline.lessons.map((lesson, index) => ({
    number: index + 1,
    title: lesson.title,
    standing: standingOf(lesson, counts[index], record),
  }));
}

/** The lesson where the learner was last; `null` before the first. */
export function lastPlace(
  { lessons }: PlayableOutline,
  { run }: LearnerRecord,
): { readonly number: number; readonly title: string } | null {
  const index = lessons.findIndex(({ key }) => key === run.place?.value.lesson);
  const lesson = lessons[index];
  return lesson === undefined ? null : { number: index + 1, title: lesson.title };
}

function standingOf(
  lesson: OutlineLesson,
  count: LessonCount | undefined,
  record: LearnerRecord,
): LessonStanding['standing'] {
  if (lesson.type === 'quiz') return quizStanding(lesson.quiz, record);
  if (count === undefined || (count.done === 0 && !isBegun(lesson.key, record)))
    return { kind: 'untouched' };
  if (count.isDone) return { kind: 'done' };
  return { kind: 'blocks', done: count.done, of: count.of };
}

const isBegun = (lesson: number, { run }: LearnerRecord): boolean =>
  run.place?.value.lesson === lesson;

function quizStanding(quiz: number, record: LearnerRecord): LessonStanding['standing'] {
  const score = (record.bestScores.get(quiz) ?? 0) / 10_000;
  if (record.passed.has(quiz)) return { kind: 'passed', score };
  const attempts = [...(record.attempts.get(quiz) ?? [])];
  const open = attempts.find(([, { work }]) => work.submitted === null);
  if (open !== undefined) return { kind: 'attempt', number: open[0] };
  return attempts.length === 0 ? { kind: 'untouched' } : { kind: 'failed', score };
}
