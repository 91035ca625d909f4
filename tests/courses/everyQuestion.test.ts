import { expect, test } from 'vitest';

import { someAnswer } from '../../src/answers/answerKinds.ts';
import { compileFixture } from '../../src/blocks/compileFixture.ts';
import { blockTypes, definitions } from '../../src/blocks/definitions.ts';
import { examplesOf } from '../../src/blocks/examples.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { gradedTypes, surveyTypes } from '../../src/blocks/questionBehaviours.ts';
import { isAsked, isQuestion, rightAnswer } from '../../src/blocks/questions.ts';
import type { BlockType } from '../../src/blocks/types.ts';
import { videoFixtures } from '../../src/blocks/video/fixtures.ts';
import type { BlockKey } from '../../src/core/blockState.ts';
import { type BlockSpec, check } from '../../src/engine/testing/buildBlocks.ts';
import { lesson, quiz } from '../../src/engine/testing/buildCourse.ts';
import { testCourse } from '../../src/engine/testing/testCourse.ts';
import { walkToCompletion } from '../../src/engine/walk.ts';

/** The first example of a type, and one of each look that it has besides: a memory, a crossword. */
const examplesToPlay = (type: BlockType): readonly (readonly [string, object])[] => {
  const looks = Object.keys(definitions[type].about.looks ?? {});
  return Object.entries(examplesOf(type)).flatMap(([name, authored], index) =>
    index === 0 || looks.includes(name)
      ? [[`${type} ${name}`, { ...Object(authored), optional: false }] as const]
      : [],
  );
};

const graded = gradedTypes.flatMap(examplesToPlay);
const asked = [...graded, ...surveyTypes.flatMap(examplesToPlay)];

/** A compiled example as it stands in a course: with keys of its own. */
const placed = (block: PlayableBlock, nextKey: () => BlockKey): PlayableBlock => ({
  ...block,
  key: nextKey(),
  slots: block.slots.map(({ item, blocks }) => ({
    item,
    blocks: blocks.map((inner) => placed(inner, nextKey)),
  })),
});

const compiled =
  (authored: object): BlockSpec =>
  (nextKey) => {
    const type = blockTypes.find((each) => each === Object(authored).type) ?? 'text';
    return placed(compileFixture(type, authored), nextKey);
  };

const question =
  (authored: object) =>
  (nextKey: () => BlockKey): PlayableQuestion => {
    const block = compiled(authored)(nextKey);
    if (!isQuestion(block)) throw new Error(`${block.type} is no question.`);
    return block;
  };

const film = (authored: object): BlockSpec =>
  compiled({ ...videoFixtures.local, stops: [{ id: 'stop', at: 5, questions: [authored] }] });

/** A story that goes on once the question is answered. */
const story = (authored: object): BlockSpec =>
  compiled({
    type: 'scenario',
    id: 'story',
    title: 'A story',
    scenes: [
      {
        id: 'asks',
        title: 'Somebody asks',
        text: 'What do you say?',
        asks: [authored],
        choices: [{ id: 'on', text: 'Go on', to: 'ends' }],
      },
      { id: 'ends', title: 'It ends', text: 'It ends.', ending: { title: 'End', text: 'End.' } },
    ],
  });

/** Whoever does everything right comes to the end of the course. */
const completes = (spec: Parameters<typeof testCourse>[0]): boolean => {
  const { built } = testCourse(spec);
  return walkToCompletion(built.outline, built.lessons).completed;
};

/** What becomes of the question of a lesson that is answered right there, or at all. */
function answered(block: BlockSpec) {
  const played = testCourse({ lessons: [lesson('Read', [block])] }).open('Read');
  const asking = played.built.lessons
    .flatMap((each) => (each.type === 'lesson' ? each.blocks.flatMap(withHeld) : []))
    .find((each) => isAsked(each) && each.type !== 'scenario');
  if (asking === undefined || !isAsked(asking)) throw new Error('Nothing is asked.');
  const answer = isQuestion(asking) ? rightAnswer(asking) : someAnswer(asking.state);
  if (answer === null) throw new Error(`${asking.type} takes no answer.`);
  played.send({ type: 'answer.changed', block: asking.key, answer });
  played.send({ type: 'answer.submitted', block: asking.key });
  const { states, blocksDone } = played.reload().record.run;
  return { state: states.get(asking.key)?.value, done: blocksDone.has(asking.key), answer };
}

const withHeld = (block: PlayableBlock): readonly PlayableBlock[] => [
  block,
  ...block.slots.flatMap(({ blocks }) => blocks.flatMap(withHeld)),
];

test.each(asked)('%s is answered in a lesson, a film and a story', (_, authored) => {
  for (const place of [compiled, film, story]) {
    const { answer, ...after } = answered(place(authored));
    expect(after).toEqual({ state: { kind: 'answer', answer, submitted: true }, done: true });
    expect(completes({ lessons: [lesson('Read', [place(authored)])] })).toBe(true);
  }
});

test.each(graded)('%s is played in a knowledge check and in a quiz', (_, authored) => {
  expect(completes({ lessons: [lesson('Read', [check('Check', [question(authored)])])] })).toBe(
    true,
  );
  expect(
    completes({ lessons: [quiz('Quiz', [question(authored)])], completion: { passed: 'Quiz' } }),
  ).toBe(true);
});
