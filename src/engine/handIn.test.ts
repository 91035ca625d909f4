import { expect, test } from 'vitest';

import { checklistFixtures } from '../blocks/checklist/fixtures.ts';
import { compileFixture } from '../blocks/compileFixture.ts';
import { notesFixtures } from '../blocks/notes/fixtures.ts';
import { mergeRecords } from '../progress/merge.ts';
import { isNoteIn } from './handIn.ts';
import { interactionsOf } from './interactions.ts';
import { selectBlock, selectRecord } from './select.ts';
import { submittedSince } from './submitted.ts';
import type { BlockSpec } from './testing/buildBlocks.ts';
import { lesson } from './testing/buildCourse.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';

const placed =
  (compiled: ReturnType<typeof compileFixture>): BlockSpec =>
  (nextKey) => ({ ...compiled, key: nextKey() });

const { id: NOTE } = notesFixtures.reported;
const { id: LIST } = checklistFixtures.reported;

const play = (...blocks: readonly BlockSpec[]) =>
  testCourse({ lessons: [lesson('only', blocks)] }).open('only');

const asked = () =>
  play(
    placed(compileFixture('notes', notesFixtures.reported)),
    placed(compileFixture('checklist', checklistFixtures.reported)),
  );

const write = (played: TestCourse, text: string) =>
  played.send({
    type: 'answer.changed',
    block: played.key(NOTE),
    answer: { kind: 'text', text },
  });

const tick = (played: TestCourse, ...chosen: readonly number[]) =>
  played.send({
    type: 'answer.changed',
    block: played.key(LIST),
    answer: { kind: 'choice', chosen },
  });

const isIn = (played: TestCourse, id: string) => {
  const { state } = selectBlock(played.snapshot, played.key(id));
  return state?.kind === 'answer' && state.submitted;
};

const told = (played: TestCourse) =>
  submittedSince(null, selectRecord(played.snapshot)).flatMap(
    (each) => interactionsOf(each, played.snapshot.context, null) ?? [],
  );

test('a note is told as it was handed in, and not before', () => {
  const played = write(asked(), 'More time');
  expect([isIn(played, NOTE), told(played)]).toEqual([false, []]);
  played.submit(NOTE);
  expect(isIn(played, NOTE)).toBe(true);
  expect(told(played)).toMatchObject([
    {
      id: `only.${NOTE}`,
      description: notesFixtures.reported.prompt,
      answer: { kind: 'longFillIn', response: 'More time' },
      correct: null,
    },
  ]);
});

test('a note that was changed since is not handed in, and can be, as another answer', () => {
  const played = write(asked(), 'More time').submit(NOTE);
  const [first] = told(played);
  write(played, 'More time, and tea');
  expect([isIn(played, NOTE), told(played)]).toEqual([false, []]);
  const [second] = told(played.submit(NOTE));
  expect(second?.answer).toEqual({ kind: 'longFillIn', response: 'More time, and tea' });
  expect(second?.occasion).not.toBe(first?.occasion);
  const { record } = played;
  expect(played.submit(NOTE).record).toBe(record);
});

test('what another device wrote since is told by no hand-in from before', () => {
  const handedIn = write(asked(), 'More time').submit(NOTE);
  const elsewhere = write(write(write(asked(), 'M'), 'My'), 'My own');
  write(elsewhere, 'My own worry');
  const key = handedIn.key(NOTE);
  const merged = mergeRecords(handedIn.record, elsewhere.record);
  expect(merged.notes.get(key)?.value).toBe('My own worry');
  expect(isNoteIn(merged, key)).toBe(false);
});

test('ticks are told when the list is handed in; a changed list is another answer', () => {
  const played = tick(asked(), 1);
  played.expectDone(LIST);
  expect(told(played)).toEqual([]);
  played.submit(LIST);
  expect(told(played)).toMatchObject([
    {
      id: `only.${LIST}`,
      description: checklistFixtures.reported.title,
      answer: { kind: 'choice', response: [{ item: 1, id: 'key' }], right: null },
      correct: null,
    },
  ]);
  played.send({ type: 'answer.reopened', block: played.key(LIST) });
  expect([isIn(tick(played, 1, 2), LIST), told(played)]).toEqual([false, []]);
});

test('nothing is handed in that has no words and no ticks', () => {
  const played = write(asked(), '  ').submit(NOTE).submit(LIST);
  expect([isIn(played, NOTE), isIn(played, LIST), told(played)]).toEqual([false, false, []]);
});

test('where no author asks for it, nothing is handed in', () => {
  const { prompt: _prompt, ...rest } = notesFixtures.reported;
  const own = { ...rest, prompt: 'My step', report: false };
  const list = { ...checklistFixtures.reported, report: false };
  const played = play(
    placed(compileFixture('notes', own)),
    placed(compileFixture('checklist', list)),
  );
  tick(write(played, 'Nobody but me'), 1).submit(NOTE).submit(LIST);
  expect(submittedSince(null, selectRecord(played.snapshot))).toEqual([]);
});
