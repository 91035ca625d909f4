import { createActor } from 'xstate';
import { expect, test } from 'vitest';

import { courseMachine } from './courseMachine.ts';
import { keptState } from './keptState.ts';
import { selectBlock, selectRecord } from './select.ts';
import { submittedSince } from './submitted.ts';
import { notes, text } from './testing/buildBlocks.ts';
import { buildCourse, lesson } from './testing/buildCourse.ts';
import { defaultLaunch } from './testing/defaultLaunch.ts';
import { emptyRecord } from '../progress/record.ts';
import { walkToCompletion } from './walk.ts';

const course = buildCourse({
  lessons: [lesson('one', [notes('needed', { needed: true }), text('a')]), lesson('two', [])],
});
const [{ blocks = [] } = {}] = course.lessons.flatMap((each) =>
  each.type === 'lesson' ? [each] : [],
);
const block = blocks[0]?.key ?? 0;

function play() {
  const actor = createActor(courseMachine, {
    input: { ...course, record: emptyRecord(1), now: () => 0, launch: defaultLaunch },
  }).start();
  const open = () => actor.send({ type: 'lesson.opened', lesson: 1 });
  open();
  return {
    actor,
    open,
    write: (words: string) =>
      actor.send({ type: 'answer.changed', block, answer: { kind: 'text', text: words } }),
    record: () => selectRecord(actor.getSnapshot()),
    shown: () => selectBlock(actor.getSnapshot(), block),
  };
}

const note = (words: string) => ({
  kind: 'answer',
  answer: { kind: 'text', text: words },
  submitted: false,
});

test('a note stands as it is written, makes its block done where that is asked, and is handed in to nobody who did not ask', () => {
  const { actor, record, shown, write } = play();
  write('Ask Sam');
  actor.send({ type: 'answer.submitted', block });
  expect(shown()).toMatchObject({ state: note('Ask Sam'), done: true });
  expect([record().run.states.size, submittedSince(null, record())]).toEqual([0, []]);
});

test('of a note that is emptied nothing is left but that it was', () => {
  const { record, shown, write } = play();
  write('Ask Sam');
  write('  ');
  expect(shown().state).toEqual(note(''));
  expect([...record().notes.values()].map(({ value }) => value)).toEqual(['']);
});

test('a note outlives starting again, and counts in the new run, too', () => {
  const { actor, open, shown, write } = play();
  write('Ask Sam');
  actor.send({ type: 'course.restarted' });
  open();
  expect(shown()).toMatchObject({ state: note('Ask Sam'), done: true });
});

test('the same note is the same state, so that its view is not drawn anew', () => {
  const { record, write } = play();
  write('Ask Sam');
  const of = { key: block, type: 'notes' } as const;
  expect(keptState(record(), of)).toBe(keptState(record(), of));
});

test('a course with a note that has to be written can be completed', () => {
  expect(walkToCompletion(course.outline, course.lessons).completed).toBe(true);
});
