import type { PlayableCourse, PlayableLesson } from '../../src/course/playable.ts';
import type { CourseEvent } from '../../src/engine/events.ts';
import { indexLesson } from '../../src/engine/lessonIndex.ts';
import { rightAnswer } from '../../src/blocks/questions.ts';
import { askedTogether } from '../../src/engine/survey.ts';
import { eventsFor } from '../../src/engine/walkContent.ts';
import { emptyRecord } from '../../src/progress/record.ts';

/** Things that a learner does one after the other before they pause. */
export type Step = readonly CourseEvent[];

/** Everything in a lesson, section by section, and on to the next; a quiz passed with full marks. */
export function doLesson(course: PlayableCourse, id: string): readonly Step[] {
  const lesson = course.lessons.find((candidate) => candidate.id === id);
  if (lesson === undefined) throw new Error(`There is no lesson ${id}.`);
  const opened: Step = [{ type: 'lesson.opened', lesson: lesson.key }];
  return [opened, ...within(lesson)];
}

function within(lesson: PlayableLesson): readonly Step[] {
  if (lesson.type === 'quiz') return [answers(lesson), [{ type: 'quiz.submitted' }]];
  const nobody = { record: emptyRecord(0) };
  const { byKey, sections: all } = indexLesson(lesson);
  // What a survey asks is handed in with it.
  const together = new Set(
    [...byKey.values()].flatMap(({ block }) => askedTogether(block).map(({ key }) => key)),
  );
  const sections = all.map(({ placed, gate }): Step => [
    ...placed
      .filter(({ block }) => !together.has(block.key))
      .flatMap(({ block }) => eventsFor(nobody, block)),
    ...(gate === null ? [] : [{ type: 'continue.pressed', block: gate.key } as const]),
  ]);
  return [...sections, [{ type: 'lesson.finished' }]];
}

/** Questions that were not drawn do not take an answer. */
const answers = ({ quiz }: Extract<PlayableLesson, { type: 'quiz' }>): Step => [
  { type: 'quiz.started' },
  ...quiz.questions.map((question): CourseEvent => ({
    type: 'quiz.answerChanged',
    question: question.key,
    answer: rightAnswer(question),
  })),
];

/** The Exit page, confirmed. */
export const EXIT: Step = [{ type: 'exit.opened' }, { type: 'exit.confirmed' }];
