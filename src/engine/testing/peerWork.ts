import { cards, choice, gate, text } from './buildBlocks.ts';
import { type CourseSpec, lesson, quiz } from './buildCourse.ts';

/** A small course of the same build as the reference course. */
export const peerWork: CourseSpec = {
  lessons: [
    lesson('co-production', [
      text('welcome'),
      cards('principles', 3),
      choice('recall', { right: 'a' }),
      gate('on'),
      text('closing'),
    ]),
    quiz('quiz', [choice('q1'), choice('q2'), choice('q3')]),
    lesson('survey', [text('thanks')]),
  ],
  completion: { all: [{ lessons: ['co-production'] }, { passed: 'quiz' }] },
};
