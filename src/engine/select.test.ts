import { describe, expect, test } from 'vitest';

import type { CourseEvent } from './events.ts';
import {
  selectBlock,
  selectBody,
  selectGate,
  selectLessons,
  selectOptionOrder,
  selectPlace,
  selectProgress,
  selectQuiz,
  selectRecord,
} from './select.ts';
import { testCourse } from './testing/testCourse.ts';
import { cards, choice, gate, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';

const spec: CourseSpec = {
  navigation: 'free',
  lessons: [
    lesson('first', [
      cards('cards', 2),
      choice('recall', { shuffle: true }),
      gate('on'),
      text('a'),
    ]),
    quiz('quiz', [choice('q')]),
  ],
};

describe('what did not change stays the same object, so that it is not drawn again', () => {
  const course = testCourse(spec).open('first').flip('cards', 1);
  const see = () => ({
    place: selectPlace(course.snapshot),
    lessons: selectLessons(course.snapshot),
    body: selectBody(course.snapshot),
    cards: selectBlock(course.snapshot, course.key('cards')),
    recall: selectBlock(course.snapshot, course.key('recall')),
    gate: selectGate(course.snapshot, course.key('on')),
    order: selectOptionOrder(course.snapshot, course.key('recall')),
  });

  const kept = (event: CourseEvent) => {
    const before = see();
    course.send(event);
    const after = see();
    return {
      place: after.place === before.place,
      lessons: after.lessons === before.lessons,
      body: after.body === before.body,
      cards: after.cards === before.cards,
      recall: after.recall === before.recall,
      gate: after.gate === before.gate,
      order: after.order === before.order,
    };
  };
  const all = {
    place: true,
    lessons: true,
    body: true,
    cards: true,
    recall: true,
    gate: true,
    order: true,
  };

  test('reading on', () => {
    expect(kept({ type: 'block.reached', block: course.key('cards') })).toEqual(all);
  });

  test('answering', () => {
    const answer = { kind: 'choice', chosen: [0] } as const;
    const event = { type: 'answer.changed', block: course.key('recall'), answer } as const;
    expect(kept(event)).toEqual({ ...all, recall: false });
  });

  test('an event that changes nothing', () => {
    const record = selectRecord(course.snapshot);
    expect(kept({ type: 'item.opened', block: course.key('cards'), item: 1 })).toEqual(all);
    expect(selectRecord(course.snapshot)).toBe(record);
  });

  test('the quiz, while other things happen', () => {
    const played = testCourse(spec).open('quiz').startQuiz();
    const before = selectQuiz(played.snapshot);
    played.send({ type: 'connection.degraded' });
    expect(selectQuiz(played.snapshot)).toBe(before);
  });
});

test('progress tells whether there is anything to come back to', () => {
  const course = testCourse(spec);
  expect(selectProgress(course.snapshot)).toEqual({
    share: 0,
    minutesLeft: 20,
    lessonsDone: 0,
    completed: false,
    completedBefore: false,
    started: false,
  });
  expect(selectProgress(course.open('first').snapshot).started).toBe(true);
});

test('a lesson is open, started by being opened, and done', () => {
  const course = testCourse(spec);
  const first = () => selectLessons(course.snapshot)[0];
  expect(first()).toMatchObject({ status: 'open', number: 1, current: false, minutesLeft: 10 });
  course.open('first');
  expect(first()).toMatchObject({ status: 'started', current: true });
  course.flipAll('cards').open('quiz');
  expect(first()).toMatchObject({ status: 'started', share: 0.25, minutesLeft: 8, current: false });
});

test('the order of shuffled options is the learner’s own, the same at every visit', () => {
  const orders = Array.from({ length: 20 }, (_, salt) => {
    const course = testCourse(spec).open('first');
    const visit = course.reload({ record: { ...course.record, salt } }).resume();
    const order = selectOptionOrder(visit.snapshot, visit.key('recall'));
    const again = visit.reload().resume();
    expect(selectOptionOrder(again.snapshot, again.key('recall'))).toEqual(order);
    return order.join();
  });
  expect(new Set(orders).size).toBeGreaterThan(3);
});

test('what is asked for that is not there is empty', () => {
  const { snapshot } = testCourse(spec);
  expect(selectBody(snapshot)).toBeNull();
  expect(selectQuiz(snapshot)).toBeNull();
  expect(selectBlock(snapshot, 999)).toEqual({
    state: null,
    done: false,
    grade: null,
    confidence: null,
    triesLeft: 0,
  });
  expect(selectGate(snapshot, 999)).toEqual({ passed: false, waitingFor: [] });
  expect(selectOptionOrder(snapshot, 999)).toEqual([]);
});
