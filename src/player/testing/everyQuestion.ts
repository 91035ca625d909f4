import { compileFixture } from '../../blocks/compileFixture.ts';
import { blockTypes, definitions } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import type { PlayableBlock, PlayableQuestion } from '../../blocks/playable.ts';
import { gradedTypes, surveyTypes } from '../../blocks/questionBehaviours.ts';
import { isQuestion } from '../../blocks/questions.ts';
import type { BlockType } from '../../blocks/types.ts';
import { videoFixtures } from '../../blocks/video/fixtures.ts';
import type { BlockKey } from '../../core/blockState.ts';
import type { BlockSpec } from '../../engine/testing/buildBlocks.ts';

/** The first example of a type, and one of each look that it has besides: a memory, a crossword. */
const examplesToPlay = (type: BlockType): readonly (readonly [string, object])[] => {
  const looks = Object.keys(definitions[type].about.looks ?? {});
  return Object.entries(examplesOf(type)).flatMap(([name, authored], index) =>
    index === 0 || looks.includes(name)
      ? [[`${type} ${name}`, { ...Object(authored), optional: false }] as const]
      : [],
  );
};

/** Every look of every question that has a right answer, by its name. */
export const graded = gradedTypes.flatMap(examplesToPlay);
/** Those, and what is asked without one. */
export const asked = [...graded, ...surveyTypes.flatMap(examplesToPlay)];

/** A compiled example as it stands in a course: with keys of its own. */
const placed = (block: PlayableBlock, nextKey: () => BlockKey): PlayableBlock => ({
  ...block,
  key: nextKey(),
  slots: block.slots.map(({ item, blocks }) => ({
    item,
    blocks: blocks.map((inner) => placed(inner, nextKey)),
  })),
});

/** A question of its own, as a part of a lesson. */
export const compiled =
  (authored: object): BlockSpec =>
  (nextKey) => {
    const type = blockTypes.find((each) => each === Object(authored).type) ?? 'text';
    return placed(compileFixture(type, authored), nextKey);
  };

/** The same as a part of a quiz or a knowledge check. */
export const question =
  (authored: object) =>
  (nextKey: () => BlockKey): PlayableQuestion => {
    const block = compiled(authored)(nextKey);
    if (!isQuestion(block)) throw new Error(`${block.type} is no question.`);
    return block;
  };

/** Films stop for questions, one stop for each. */
export const film = (...questions: readonly object[]): BlockSpec =>
  compiled({
    ...videoFixtures.local,
    stops: questions.map((authored, index) => ({
      id: `stop-${index}`,
      at: index + 1,
      questions: [authored],
    })),
  });

/** A story that goes on from scene to scene, each time once its question is answered. */
export const story = (...questions: readonly object[]): BlockSpec =>
  compiled({
    type: 'scenario',
    id: 'story',
    title: 'A story',
    scenes: [
      ...questions.map((authored, index) => ({
        id: `scene-${index}`,
        title: 'Somebody asks',
        text: 'What do you say?',
        asks: [authored],
        choices: [{ id: 'on', text: 'Go on', to: `scene-${index + 1}` }],
      })),
      {
        id: `scene-${questions.length}`,
        title: 'It ends',
        text: 'It ends.',
        ending: { title: 'End', text: 'End.' },
      },
    ],
  });

/** A block with what it holds. */
export const withHeld = (block: PlayableBlock): readonly PlayableBlock[] => [
  block,
  ...block.slots.flatMap(({ blocks }) => blocks.flatMap(withHeld)),
];
