import { describe, expect, test } from 'vitest';

import type { Answer, ItemNumber } from '../core/blockState.ts';
import { interactionsOf } from './interactions.ts';
import { selectGate } from './select.ts';
import { type BlockSpec, gate } from './testing/buildBlocks.ts';
import { lesson } from './testing/buildCourse.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';
import { walkToCompletion } from './walk.ts';

const choice = (item: ItemNumber, to: ItemNumber) => ({
  item,
  id: `choice-${item}`,
  text: `Choice ${item}`,
  to,
  after: null,
  changes: [],
  needs: [],
});

const scene = (item: ItemNumber, ...choices: readonly ReturnType<typeof choice>[]) => ({
  item,
  id: `scene-${item}`,
  title: `Scene ${item}`,
  text: [],
  says: [],
  question: null,
  choices,
  ending: choices.length > 0 ? null : { title: `Ending ${item}`, text: [], otherwise: null },
});

/** Two decisions, and two endings. */
const story: BlockSpec = (nextKey) => ({
  key: nextKey(),
  type: 'scenario',
  id: 'story',
  content: {
    title: 'A story',
    intro: null,
    people: [],
    meters: [],
    scenes: [
      scene(1, choice(11, 2), choice(12, 2)),
      scene(2, choice(21, 3), choice(22, 4)),
      scene(3),
      scene(4),
    ],
    back: true,
  },
  state: {
    kind: 'path',
    start: 1,
    options: [
      { item: 11, from: 1, to: 2 },
      { item: 12, from: 1, to: 2 },
      { item: 21, from: 2, to: null },
      { item: 22, from: 2, to: null },
    ],
  },
  done: { when: 'ended' },
  optional: false,
  slots: [],
  questions: [],
});

const course = { lessons: [lesson('only', [story, gate('on')])] };
const opened = () => testCourse(course).open('only');

const went = (played: TestCourse, ...steps: readonly ItemNumber[]): TestCourse => {
  const answer: Answer = { kind: 'path', steps };
  played.send({ type: 'answer.changed', block: played.key('story'), answer });
  return played;
};

const kept = (played: TestCourse) =>
  played.record.run.states.get(played.key('story'))?.value ?? null;

describe('a story', () => {
  test('is handed in by coming to an ending, and done', () => {
    const played = went(opened(), 11);
    expect(kept(played)).toMatchObject({ answer: { steps: [11] }, submitted: false });
    expect(selectGate(played.snapshot, played.key('on')).waitingFor).toHaveLength(1);
    expect(kept(went(played, 11, 22))).toMatchObject({ submitted: true });
    played.expectDone('story');
  });

  test('stands as it ended until it is played again, and stays done', () => {
    const played = went(opened(), 11, 22);
    expect(kept(went(played, 11, 21))).toMatchObject({ answer: { steps: [11, 22] } });
    played.send({ type: 'answer.reopened', block: played.key('story') });
    expect(kept(went(played))).toMatchObject({ answer: { steps: [] }, submitted: false });
    played.expectDone('story');
  });

  test('takes no step that does not lead on from the one before', () => {
    expect(kept(went(opened(), 21))).toBeNull();
    expect(kept(went(opened(), 11, 11))).toBeNull();
    expect(kept(went(opened(), 11, 22, 22))).toBeNull();
  });

  test('is told to an LMS decision by decision, and by its ending', () => {
    const played = went(opened(), 12, 21);
    const submission = { kind: 'answer', block: played.key('story') } as const;
    const told = interactionsOf(submission, played.snapshot.context, 7) ?? [];
    expect(
      told.map(({ id, description, answer, correct }) => [
        id,
        description,
        answer.kind,
        answer.response,
        correct,
      ]),
    ).toEqual([
      ['only.story.scene-1', 'Scene 1', 'choice', [{ item: 12, id: 'choice-12' }], null],
      ['only.story.scene-2', 'Scene 2', 'choice', [{ item: 21, id: 'choice-21' }], null],
      ['only.story', 'A story', 'other', 'Ending 3', null],
    ]);
  });

  test('holds nobody up who plays it', () => {
    const { built } = testCourse(course);
    expect(walkToCompletion(built.outline, built.lessons)).toMatchObject({
      completed: true,
      stuck: [],
    });
  });
});
