import type { InteractionPart, QuestionBehaviour } from '../../blocks/contract.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
// oxlint-disable-next-line no-restricted-imports -- For tests only: a type is put into the lists.
import { gradedBehaviours, questionBehaviours } from '../../blocks/questionBehaviours.ts';
import type { Answer, AnswerKind, ItemNumber, StateShape } from '../../core/blockState.ts';
import { isObject } from '../../core/json.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';

/**
 * A block type that exists in tests alone, once for every kind of answer. The lists of block types
 * are closed: it is put into those of the run side while a test runs, and its view is drawn by hand.
 */

type AnswerOf<Kind extends AnswerKind> = Extract<Answer, { readonly kind: Kind }>;

const names = ['', 'one', 'two', 'three', 'four'];
const named = (item: ItemNumber) => ({ item, id: names[item] ?? '' });
const whole = (answer: InteractionPart['answer']): readonly InteractionPart[] => [
  { part: null, description: 'What fits?', answer },
];

/** A state, a whole answer and its words for an LMS. A kind without them does not compile. */
export const kinds: {
  readonly [Kind in AnswerKind]: {
    readonly state: Extract<StateShape, { readonly kind: Kind }>;
    readonly answer: AnswerOf<Kind>;
    readonly told: (answer: AnswerOf<Kind>) => readonly InteractionPart[];
  };
} = {
  choice: {
    state: { kind: 'choice', items: [1, 2, 3], multiple: true },
    answer: { kind: 'choice', chosen: [1, 3] },
    told: ({ chosen }) => whole({ kind: 'choice', response: chosen.map(named), right: null }),
  },
  grid: {
    state: { kind: 'grid', rows: [1, 2], columns: [3, 4] },
    answer: {
      kind: 'grid',
      cells: [
        [1, 4],
        [2, 3],
      ],
    },
    told: ({ cells }) =>
      cells.map(([row, column]) => ({
        part: named(row).id,
        description: 'How much?',
        answer: { kind: 'likert', response: column - 2 },
      })),
  },
  pairs: {
    state: { kind: 'pairs', items: [1, 2], places: [3, 4], most: null },
    answer: {
      kind: 'pairs',
      pairs: [
        [1, 4],
        [2, 4],
      ],
    },
    told: ({ pairs }) =>
      whole({
        kind: 'matching',
        response: pairs.map(([item, place]) => [named(item), named(place)] as const),
        right: [[named(1), named(3)]],
      }),
  },
  order: {
    state: { kind: 'order', items: [1, 2, 3] },
    answer: { kind: 'order', order: [3, 1, 2] },
    told: ({ order }) => whole({ kind: 'sequencing', response: order.map(named), right: null }),
  },
  gaps: {
    state: { kind: 'gaps', items: [1, 2] },
    answer: {
      kind: 'gaps',
      texts: [
        [1, 'a [,] b'],
        [2, '{lang=en}'],
      ],
    },
    told: ({ texts }) =>
      texts.map(([gap, response]) => ({
        part: named(gap).id,
        description: 'What fits here?',
        answer: { kind: 'fillIn', response, right: ['a', 'A'] },
      })),
  },
  number: {
    state: { kind: 'number' },
    answer: { kind: 'number', value: 3.5 },
    told: ({ value }) => whole({ kind: 'numeric', response: value, right: { min: 3, max: 3 } }),
  },
  text: {
    state: { kind: 'text' },
    answer: { kind: 'text', text: 'First.\nSecond.' },
    told: ({ text }) => whole({ kind: 'longFillIn', response: text }),
  },
  path: {
    state: {
      kind: 'path',
      start: 4,
      options: [
        { item: 1, from: 4, to: 3 },
        { item: 2, from: 3, to: null },
      ],
    },
    answer: { kind: 'path', steps: [1, 2] },
    told: ({ steps }) => [
      ...steps.map((step, index) => ({
        part: `step${index + 1}`,
        description: 'Where to?',
        answer: { kind: 'choice', response: [named(step)], right: null } as const,
      })),
      {
        part: 'ending',
        description: 'Where did it lead?',
        answer: { kind: 'other', response: 'Together', right: 'Together' },
      },
    ],
  },
  // Practice, of which nobody is told.
  cards: {
    state: { kind: 'cards', items: [1] },
    answer: { kind: 'cards', cards: [{ item: 1, box: 2, reviews: 3, day: 2_000 }] },
    told: () => [],
  },
};

const TYPE = 'madeUp';

const toldOf = <Kind extends AnswerKind>(answer: AnswerOf<Kind> & { readonly kind: Kind }) =>
  kinds[answer.kind].told(answer);

/** What the run side asks of a question, for a content that is nothing. */
const behaviour: Readonly<Record<keyof QuestionBehaviour<'openText'>, unknown>> = {
  linearize: () => [],
  searched: undefined,
  ownWords: undefined,
  closed: undefined,
  left: undefined,
  openAtFirst: undefined,
  text: () => 'What fits?',
  grade: () => ({ points: 1, correct: true }),
  right: () => ({ kind: 'number', value: 0 }),
  shown: () => [],
  interactions: (_content: unknown, answer: Answer | null) =>
    answer === null ? [] : toldOf(answer),
  labels: () => [],
  placeLabels: undefined,
  told: () => [],
};

/** From now on the engine knows the type. */
export function enterMadeUpType(): void {
  for (const list of [questionBehaviours, gradedBehaviours]) Reflect.set(list, TYPE, behaviour);
}

/** To be called after the tests: other files share the lists. */
export function removeMadeUpType(): void {
  for (const list of [questionBehaviours, gradedBehaviours]) Reflect.deleteProperty(list, TYPE);
}

/** As it comes from a lesson's file, of which nobody asks again what it is. */
const isBlock = (value: unknown): value is PlayableBlock => isObject(value);

export const madeUpCourse = buildCourse({
  lessons: [
    lesson(
      'all',
      Object.entries(kinds).map(([id, { state }]) => (nextKey) => {
        const done = { when: 'answered' };
        const rest = { content: {}, optional: false, slots: [], questions: [] };
        const block: unknown = { type: TYPE, key: nextKey(), id, state, done, ...rest };
        if (!isBlock(block)) throw new Error('No block');
        return block;
      }),
    ),
  ],
});
export const madeUpBlocks = madeUpCourse.lessons.flatMap((each) =>
  each.type === 'lesson' ? each.blocks : [],
);
