import type { PlayableBlock } from '../../blocks/playable.ts';
import { requiredKeys } from '../../blocks/required.ts';
import { isOwn } from '../../blocks/ownBehaviours.ts';
import type { BlockKey, LessonKey } from '../../core/blockState.ts';
import type {
  CompletionRule,
  OutlineLesson,
  OutlinePlace,
  PlayableLesson,
  PlayableOutline,
  PlayableQuiz,
} from '../../course/playable.ts';
import type { BlockSpec, QuestionSpec } from './buildBlocks.ts';

/** A course for tests, as readable as an authored one. */
export interface CourseSpec {
  readonly lessons: readonly LessonSpec[];
  readonly navigation?: 'restricted' | 'free';
  /** By default every lesson must be done. */
  readonly completion?: CompletionSpec;
  /** Ids of lessons by id of objective. */
  readonly objectives?: Readonly<Record<string, readonly string[]>>;
  readonly glossary?: PlayableOutline['glossary'];
}

export type CompletionSpec =
  | { readonly lessons: readonly string[] }
  | { readonly share: number }
  | { readonly passed: string }
  | { readonly all: readonly CompletionSpec[] }
  | { readonly any: readonly CompletionSpec[] };

export type LessonSpec =
  | { readonly id: string; readonly minutes: number; readonly blocks: readonly BlockSpec[] }
  | {
      readonly id: string;
      readonly minutes: number;
      readonly questions: readonly QuestionSpec[];
      readonly rules: Partial<PlayableQuiz>;
    };

export interface BuiltCourse {
  readonly outline: PlayableOutline;
  readonly lessons: readonly PlayableLesson[];
}

/** A lesson to read and do. */
export const lesson = (id: string, blocks: readonly BlockSpec[], minutes = 10): LessonSpec => ({
  id,
  minutes,
  blocks,
});

/** A quiz as a lesson of its own. */
export const quiz = (
  id: string,
  questions: readonly QuestionSpec[],
  rules: Partial<PlayableQuiz> = {},
): LessonSpec => ({ id, minutes: 10, questions, rules });

/** Lessons are numbered from 1, blocks from 101, in reading order. */
export function buildCourse(spec: CourseSpec): BuiltCourse {
  let last = 100;
  const nextKey = () => (last += 1);
  const lessons = spec.lessons.map((each, index) => buildLesson(each, index + 1, nextKey));
  const keyOf = (id: string): LessonKey => lessons.find((each) => each.id === id)?.key ?? 0;
  const outline: PlayableOutline = {
    format: 1,
    id: 'test',
    language: 'en',
    numbering: null,
    searchable: true,
    navigation: spec.navigation ?? 'restricted',
    completion: buildRule(spec.completion ?? { lessons: lessons.map(({ id }) => id) }, lessons),
    lessons: lessons.map(toOutline),
    objectives: Object.entries(spec.objectives ?? {}).map(([id, ids]) => ({
      id,
      text: id,
      lessons: ids.map(keyOf),
      places: [],
    })),
    glossary: spec.glossary ?? [],
    references: [],
    credits: null,
    certificate: null,
    own: lessons.flatMap(ownPlaces),
  };
  return { outline, lessons };
}

function buildLesson(spec: LessonSpec, key: LessonKey, nextKey: () => BlockKey): PlayableLesson {
  const { id, minutes } = spec;
  const base = { format: 1, key, id, language: 'en', title: id, summary: null, minutes } as const;
  if ('blocks' in spec) {
    const blocks = spec.blocks.map((block) => block(nextKey));
    return { ...base, image: null, type: 'lesson', blocks };
  }
  return { ...base, image: null, type: 'quiz', quiz: buildQuiz(id, spec, nextKey) };
}

function buildQuiz(
  id: string,
  { questions, rules }: Extract<LessonSpec, { questions: unknown }>,
  nextKey: () => BlockKey,
): PlayableQuiz {
  return {
    key: nextKey(),
    id,
    scored: true,
    intro: null,
    questions: questions.map((question) => question(nextKey)),
    draw: questions.length,
    shuffleQuestions: false,
    shuffleOptions: false,
    passingScore: 0.8,
    attempts: null,
    afterLastAttempt: 'newRound',
    retry: 'everything',
    feedback: 'atEnd',
    ...rules,
  };
}

function toOutline(built: PlayableLesson): OutlineLesson {
  const { key, id, title, minutes } = built;
  if (built.type === 'lesson') {
    const blocks = built.blocks.flatMap(countedKeys);
    const required = requiredKeys(built.blocks);
    return { key, id, title, minutes, type: 'lesson', blocks, required };
  }
  const { attempts, afterLastAttempt, passingScore } = built.quiz;
  const questions = Math.min(built.quiz.draw, built.quiz.questions.length);
  const rules = { questions, attempts, afterLastAttempt, passingScore };
  return { key, id, title, minutes, type: 'quiz', quiz: built.quiz.key, ...rules };
}

const ownPlaces = (built: PlayableLesson): readonly OutlinePlace[] =>
  built.type === 'lesson'
    ? built.blocks
        .flatMap(withHeld)
        .filter(isOwn)
        .map(({ key }) => ({ lesson: built.key, block: key }))
    : [];

const withHeld = (block: PlayableBlock): readonly PlayableBlock[] => [
  block,
  ...block.slots.flatMap(({ blocks }) => blocks.flatMap(withHeld)),
];

function countedKeys(block: PlayableBlock): readonly BlockKey[] {
  if (block.optional) return [];
  return [block.key, ...block.slots.flatMap(({ blocks }) => blocks.flatMap(countedKeys))];
}

function buildRule(spec: CompletionSpec, lessons: readonly PlayableLesson[]): CompletionRule {
  const find = (id: string) => lessons.find((each) => each.id === id);
  if ('lessons' in spec) {
    return { kind: 'lessons', lessons: spec.lessons.map((id) => find(id)?.key ?? 0) };
  }
  if ('share' in spec) return { kind: 'share', share: spec.share };
  if ('passed' in spec) {
    const named = find(spec.passed);
    return { kind: 'passed', quiz: named?.type === 'quiz' ? named.quiz.key : 0 };
  }
  const [kind, rules] = 'all' in spec ? (['all', spec.all] as const) : (['any', spec.any] as const);
  return { kind, rules: rules.map((rule) => buildRule(rule, lessons)) };
}
