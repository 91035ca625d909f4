import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';

import { courseMachine } from '../../engine/courseMachine.ts';
import type { CourseEvent } from '../../engine/events.ts';
import { choice } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import { type CourseSnapshot, selectBlock } from '../../engine/select.ts';
import { emptyRecord } from '../../progress/record.ts';
import { CourseActorContext, useCourse } from './CourseActor.ts';
import { WhileOpen } from './WhileOpen.tsx';

const { outline, lessons } = buildCourse({
  navigation: 'free',
  lessons: [lesson('One', [choice('a or b')]), lesson('Two', [choice('c or d')])],
});
const [one, two] = outline.lessons;
if (one?.type !== 'lesson' || two === undefined) throw new Error('The course has two lessons.');
const [question = 0] = one.blocks;

const isAnswered = (snapshot: CourseSnapshot) => selectBlock(snapshot, question).grade !== null;

/** The page of the first lesson, which counts how often it is drawn. */
function openFirst() {
  const actor = createActor(courseMachine, {
    input: { outline, lessons, record: emptyRecord(0), now: () => 0 },
  }).start();
  const send = (event: CourseEvent) => act(() => actor.send(event));
  send({ type: 'connection.opened', launch: defaultLaunch, record: emptyRecord(0) });
  send({ type: 'lesson.opened', lesson: one?.key ?? 0 });
  const drawn: boolean[] = [];
  const Page = () => void drawn.push(useCourse(isAnswered));
  render(
    <CourseActorContext value={actor}>
      <WhileOpen lesson={one?.key ?? 0}>
        <Page />
      </WhileOpen>
    </CourseActorContext>,
  );
  return { drawn, send, isAnswered: () => isAnswered(actor.getSnapshot()) };
}

const answer = [
  { type: 'answer.changed', block: question, answer: { kind: 'choice', chosen: [1] } },
  { type: 'answer.submitted', block: question },
] as const satisfies readonly CourseEvent[];

test('a lesson that the learner has left stays as it was, though the course says no more of it', () => {
  const page = openFirst();
  answer.forEach(page.send);
  expect(page.drawn).toEqual([false, true]);
  page.send({ type: 'lesson.opened', lesson: two.key });
  expect([page.isAnswered(), page.drawn]).toEqual([false, [false, true]]);
});

test('once it is open again, it is drawn as it is', () => {
  const page = openFirst();
  page.send({ type: 'lesson.opened', lesson: two.key });
  page.send({ type: 'lesson.opened', lesson: one.key });
  answer.forEach(page.send);
  expect(page.drawn).toEqual([false, true]);
});
