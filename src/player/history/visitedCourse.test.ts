import { expect, test } from 'vitest';
import { createActor } from 'xstate';

import { courseMachine } from '../../engine/courseMachine.ts';
import { testCourse } from '../../engine/testing/testCourse.ts';
import { cards, text } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import { valueStore } from '../../session/valueStore.ts';
import type { Astray } from './astray.ts';
import { visitedCourse } from './visitedCourse.ts';

const spec = { lessons: [lesson('one', [cards('c', 2)]), lesson('two', [text('t')])] };

function visit({ connected = true } = {}) {
  const input = {
    ...buildCourse(spec),
    record: testCourse(spec).record,
    now: () => 1,
    ...(connected && { launch: defaultLaunch }),
  };
  const astray = valueStore<Astray | null>(null);
  const actor = createActor(courseMachine, { input }).start();
  return { visited: visitedCourse(actor, astray), astray, actor };
}

test('a course that is still connecting is nowhere', () => {
  expect(visit({ connected: false }).visited.route()).toBeNull();
});

test('an address opens its lesson', () => {
  const { visited } = visit();
  expect(visited.go({ page: 'lesson', id: 'one' })).toBe('arrived');
  expect(visited.route()).toEqual({ page: 'lesson', id: 'one' });
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
