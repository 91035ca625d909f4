import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';

import type { BlockKey } from '../../core/blockState.ts';
import { courseMachine } from '../../engine/courseMachine.ts';
import { testCourse } from '../../engine/testing/testCourse.ts';
import { cards, choice, text } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, type CourseSpec, lesson, quiz } from '../../engine/testing/buildCourse.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import { valueStore } from '../../session/valueStore.ts';
import type { Astray } from './astray.ts';
import type { QuizPlace, Route } from './route.ts';
import { visitedCourse } from './visitedCourse.ts';

const spec = { lessons: [lesson('one', [cards('c', 2)]), lesson('two', [text('t')])] };

interface VisitOptions {
  readonly connected?: boolean;
  readonly of?: CourseSpec;
}

function visit({ connected = true, of = spec }: VisitOptions = {}) {
  const input = {
    ...buildCourse(of),
    record: testCourse(of).record,
    now: () => 1,
    ...(connected && { launch: defaultLaunch }),
  };
  const astray = valueStore<Astray | null>(null);
  const actor = createActor(courseMachine, { input }).start();
  const revealed: BlockKey[] = [];
  const visited = visitedCourse(actor, astray, (block) => void revealed.push(block));
  return { visited, astray, actor, revealed };
}

test('a course that is still connecting is nowhere', () => {
  expect(visit({ connected: false }).visited.route()).toBeNull();
});

test('an address opens its lesson', () => {
  const { visited } = visit();
  expect(visited.go({ page: 'lesson', id: 'one' })).toBe('arrived');
  expect(visited.route()).toEqual({ page: 'lesson', id: 'one' });
});

test('an address of a block in the open lesson brings it into view', () => {
  const { visited, revealed } = visit();
  visited.go({ page: 'lesson', id: 'one', block: 101 });
  expect(revealed).toEqual([]);
  visited.go({ page: 'lesson', id: 'one', block: 101 });
  expect(revealed).toEqual([101]);
});

test('a locked lesson leads to the cover, which knows the reason', () => {
  const { visited, astray } = visit();
  visited.go({ page: 'lesson', id: 'one' });
  expect(visited.go({ page: 'lesson', id: 'two' })).toBe('refused');
  expect(visited.route()).toEqual({ page: 'cover' });
  expect(astray.get()).toMatchObject({
    kind: 'locked',
    lesson: { number: 2, lock: { kind: 'afterLesson', lesson: 1 } },
  });
});

test('the reason goes with the next lesson that opens', () => {
  const { visited, astray } = visit();
  visited.subscribe(() => undefined);
  visited.go({ page: 'lesson', id: 'two' });
  visited.go({ page: 'lesson', id: 'one' });
  expect(astray.get()).toBeNull();
});

test('an unknown lesson is an unknown page', () => {
  const { visited, astray } = visit();
  expect(visited.go({ page: 'lesson', id: 'nine' })).toBe('unknown');
  expect(astray.get()).toEqual({ kind: 'unknown' });
});

test('Back from the Exit page leads to the lesson again', () => {
  const { visited, actor } = visit();
  visited.go({ page: 'lesson', id: 'one' });
  actor.send({ type: 'exit.opened' });
  expect(visited.route()).toEqual({ page: 'exit' });
  visited.go({ page: 'lesson', id: 'one' });
  expect(visited.route()).toEqual({ page: 'lesson', id: 'one' });
});

const at = (place: QuizPlace['at'], attempt = 1): Route => ({
  page: 'lesson',
  id: 'quiz',
  step: { attempt, at: place },
});

describe('a quiz', () => {
  const quizzes = { lessons: [quiz('quiz', [choice('q1'), choice('q2')])] };
  function visitQuiz() {
    const { visited, actor } = visit({ of: quizzes });
    visited.go({ page: 'lesson', id: 'quiz' });
    actor.send({ type: 'quiz.started' });
    return { visited, actor };
  }

  test('has an address for each question, and goes to it', () => {
    const { visited } = visitQuiz();
    expect(visited.route()).toEqual(at(1));
    expect(visited.go(at(2))).toBe('arrived');
    expect(visited.route()).toEqual(at(2));
  });

  test('that was handed in shows a question in its review, once', () => {
    const { visited, actor } = visitQuiz();
    actor.send({ type: 'quiz.submitted' });
    expect(visited.route()).toEqual(at('results'));
    expect(visited.go(at(2))).toBe('arrived');
    expect(visited.route()).toEqual(at('review'));
    expect(visited.go(at(1))).toBe('over');
    expect(visited.go(at('results'))).toBe('arrived');
    expect(visited.route()).toEqual(at('results'));
  });

  test('has done with an attempt once another is begun', () => {
    const { visited, actor } = visitQuiz();
    actor.send({ type: 'quiz.submitted' });
    actor.send({ type: 'quiz.started' });
    expect(visited.route()).toEqual(at(1, 2));
    expect([visited.go(at('results')), visited.go(at(2))]).toEqual(['over', 'over']);
    expect(visited.route()).toEqual(at(1, 2));
  });
});
