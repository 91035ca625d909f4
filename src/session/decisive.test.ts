import { expect, test } from 'vitest';

import type { CourseEvent } from '../engine/events.ts';
import { check, choice, text } from '../engine/testing/buildBlocks.ts';
import { buildCourse, lesson, quiz } from '../engine/testing/buildCourse.ts';
import { isDecisive } from './decisive.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { visit } from './testing/visitor.ts';

const course = buildCourse({
  lessons: [
    lesson('one', [text('read'), choice('q'), check('practice', [choice('p')])]),
    quiz('test', [choice('a'), choice('b')], { feedback: 'atOnce', attempts: 2 }),
  ],
});

const chosen = { kind: 'choice', chosen: [0] } as const;

/** What a learner does, one thing after the other, and whether it is saved at once. */
const DEEDS: readonly (readonly [event: CourseEvent, decisive: boolean])[] = [
  [{ type: 'lesson.opened', lesson: 1 }, false],
  [{ type: 'block.reached', block: 101 }, false],
  [{ type: 'answer.changed', block: 102, answer: chosen }, false],
  [{ type: 'answer.submitted', block: 102 }, true],
  [practice({ type: 'quiz.started' }), false],
  [practice({ type: 'quiz.answerChanged', question: 104, answer: chosen }), false],
  [practice({ type: 'quiz.answerChecked', question: 104 }), true],
  [practice({ type: 'quiz.submitted' }), true],
  [{ type: 'lesson.finished' }, true],
  [{ type: 'quiz.started' }, true],
  [{ type: 'quiz.answerChanged', question: 106, answer: chosen }, false],
  [{ type: 'quiz.answerChecked', question: 106 }, true],
  [{ type: 'quiz.questionOpened', question: 107 }, false],
  [{ type: 'quiz.answerChanged', question: 107, answer: chosen }, false],
  [{ type: 'quiz.answerChecked', question: 107 }, true],
  [{ type: 'quiz.submitted' }, true],
  [{ type: 'course.restarted' }, true],
];

function practice(event: Extract<CourseEvent, { type: 'check.acted' }>['event']): CourseEvent {
  return { type: 'check.acted', block: 103, event };
}

test('what is checked, handed in, begun or done is saved at once; all else is gathered', async () => {
  const learner = await visit({ browser: fakeBrowser(), course });
  const seen: (readonly [CourseEvent, boolean])[] = [];
  for (const [event] of DEEDS) {
    const before = learner.record();
    await learner.act(event);
    seen.push([event, isDecisive(before, learner.record())]);
  }
  expect(seen).toEqual(DEEDS);
});
