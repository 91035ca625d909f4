import type { PlayableBlock, PlayableBlockOf, PlayableQuestion } from '../../blocks/playable.ts';
import type { BlockKey, DoneRule } from '../../core/blockState.ts';

/** A block of a test course, before it has a key. Items are numbered from 1, options from 0. */
export type BlockSpec = (nextKey: () => BlockKey) => PlayableBlock;
export type QuestionSpec = (nextKey: () => BlockKey) => PlayableQuestion;

interface Extra {
  readonly optional?: boolean;
}

interface CheckExtra extends Extra {
  readonly shuffle?: boolean;
  /** The score from which the lesson is done. */
  readonly testOut?: number;
}

interface QuestionExtra extends Extra {
  /** The letter of the right option, or the letters: `a` is the first. */
  readonly right?: string;
  readonly options?: number;
  readonly several?: boolean;
  readonly shuffle?: boolean;
  readonly partial?: boolean;
  readonly mustBeCorrect?: boolean;
  readonly objective?: string;
  readonly worth?: number;
  readonly tries?: number;
  readonly confidence?: boolean;
}

const common = (id: string, nextKey: () => BlockKey, { optional = false }: Extra) => ({
  key: nextKey(),
  id,
  optional,
  slots: [],
  questions: [],
});

/** Something to read. */
export const text =
  (id: string, extra: Extra = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, extra),
    type: 'text',
    content: { title: null, text: [] },
    state: { kind: 'none' },
    done: { when: 'passed' },
  });

/** Cards to flip. */
export const cards =
  (id: string, count: number, extra: Extra = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, extra),
    type: 'flipCards',
    content: {
      title: null,
      intro: null,
      cards: numbers(count).map((item) => ({ item, front: `front ${item}`, back: [] })),
    },
    state: { kind: 'items', items: numbers(count) },
    done: { when: 'opened' },
  });

/** Sections to open, each holding blocks. */
export const accordion =
  (id: string, panels: readonly (readonly BlockSpec[])[], extra: Extra = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, extra),
    type: 'accordion',
    content: {
      title: null,
      intro: null,
      panels: panels.map((_, index) => ({ item: index + 1, title: `${index + 1}`, text: null })),
    },
    state: { kind: 'items', items: panels.map((_, index) => index + 1) },
    done: { when: 'opened' },
    slots: panels.map((blocks, index) => ({
      item: index + 1,
      blocks: blocks.map((block) => block(nextKey)),
    })),
  });

/** A few questions that are never scored. */
export const check =
  (id: string, questions: readonly QuestionSpec[], extra: CheckExtra = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, { optional: extra.optional ?? extra.testOut !== undefined }),
    type: 'knowledgeCheck',
    content: {
      title: id,
      intro: null,
      shuffleOptions: extra.shuffle ?? false,
      ...(extra.testOut === undefined ? {} : { testOut: extra.testOut }),
    },
    state: { kind: 'number' },
    done: { when: 'answered' },
    questions: questions.map((question) => question(nextKey)),
  });

/** A Continue. */
export const gate =
  (id: string, requires: 'everything' | 'nothing' = 'everything'): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, {}),
    type: 'continue',
    content: { label: null, requires },
    state: { kind: 'none' },
    done: { when: 'continued' },
  });

/** A question with options `a`, `b`, …, of which `a` is right unless said otherwise. */
export const choice =
  (id: string, extra: QuestionExtra = {}) =>
  (nextKey: () => BlockKey): PlayableBlockOf<'choice'> => {
    const { right = 'a', options = 3, several = false, mustBeCorrect = false } = extra;
    const letters = [...'abcdefgh'].slice(0, options);
    const done: DoneRule = { when: mustBeCorrect ? 'correct' : 'answered' };
    return {
      ...common(id, nextKey, extra),
      type: 'choice',
      content: {
        scenario: null,
        question: id,
        select: several ? 'several' : 'one',
        options: letters.map((letter, item) => ({
          item,
          id: letter,
          text: letter,
          picture: null,
          correct: right.includes(letter),
          feedback: null,
        })),
        shuffle: extra.shuffle ?? false,
        scoring: extra.partial === true ? 'partial' : 'all',
        feedback: { correct: null, partly: null, incorrect: null },
        hint: null,
        objective: extra.objective ?? null,
        ...(extra.worth === undefined ? {} : { worth: extra.worth }),
        ...(extra.tries === undefined ? {} : { tries: extra.tries }),
        ...(extra.confidence === true && { confidence: true }),
      },
      state: { kind: 'choice', items: letters.map((_, item) => item), multiple: several },
      done,
    };
  };

/** A statement that is true. */
export const statement =
  (id: string, extra: Pick<QuestionExtra, 'objective'> = {}) =>
  (nextKey: () => BlockKey): PlayableBlockOf<'trueFalse'> => ({
    ...common(id, nextKey, {}),
    type: 'trueFalse',
    content: {
      scenario: null,
      statement: id,
      answer: true,
      feedback: { correct: null, partly: null, incorrect: null },
      hint: null,
      objective: extra.objective ?? null,
    },
    state: { kind: 'choice', items: [0, 1], multiple: false },
    done: { when: 'answered' },
  });

/** A question without a right answer, with three options. */
export const poll =
  (id: string, extra: Extra = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, extra),
    type: 'poll',
    content: {
      question: id,
      multiple: false,
      options: [...'abc'].map((letter, item) => ({
        item,
        id: letter,
        text: letter,
        picture: null,
      })),
      thanks: null,
    },
    state: { kind: 'choice', items: [0, 1, 2], multiple: false },
    done: { when: 'answered' },
  });

/** A question to be answered in one's own words, of which an LMS is told. */
export const openText =
  (id: string, extra: Extra = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, extra),
    type: 'openText',
    content: { question: id, maxLength: 500, modelAnswer: null, report: true, thanks: null },
    state: { kind: 'text' },
    done: { when: 'answered' },
  });

/** A page for the learner's own words; `needed`: it holds them until they wrote something. */
export const notes =
  (id: string, { needed = false } = {}): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, {}),
    type: 'notes',
    content: { prompt: id, maxLength: 500 },
    state: { kind: 'text' },
    done: { when: needed ? 'answered' : 'passed' },
  });

/** Questions whose answers are sent together. */
export const survey =
  (id: string, questions: readonly BlockSpec[]): BlockSpec =>
  (nextKey) => ({
    ...common(id, nextKey, { optional: true }),
    type: 'survey',
    content: { title: null, intro: null, whoSees: [], link: null, thanks: null },
    state: { kind: 'items', items: [1] },
    done: { when: 'opened' },
    slots: [{ item: 1, blocks: questions.map((question) => question(nextKey)) }],
  });

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);
