// oxlint-disable-next-line no-restricted-imports -- For tests only: courses to try laws on.
import * as fc from 'fast-check';

import {
  accordion,
  cards,
  check,
  choice,
  gate,
  openText,
  poll,
  statement,
  survey,
  text,
} from './buildBlocks.ts';
import type { BlockSpec, QuestionSpec } from './buildBlocks.ts';
import { buildCourse, lesson, quiz } from './buildCourse.ts';
import type { BuiltCourse, CompletionSpec, CourseSpec, LessonSpec } from './buildCourse.ts';

type Named<Spec> = (id: string) => Spec;

const leaf: fc.Arbitrary<Named<BlockSpec>> = fc.oneof(
  fc.boolean().map((optional) => (id: string) => text(id, { optional })),
  fc.record({ count: fc.integer({ min: 1, max: 3 }), optional: fc.boolean() }).map(
    ({ count, optional }) =>
      (id: string) =>
        cards(id, count, { optional }),
  ),
  fc
    .record({ mustBeCorrect: fc.boolean(), several: fc.boolean(), shuffle: fc.boolean() })
    .map((extra) => (id: string) => choice(id, extra)),
  fc.boolean().map((optional) => (id: string) => poll(id, { optional })),
  fc.constant((id: string) => survey(id, [poll(`${id}s1`), openText(`${id}s2`)])),
);

const block: fc.Arbitrary<Named<BlockSpec>> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .record({ inner: fc.array(leaf, { minLength: 1, maxLength: 2 }), optional: fc.boolean() })
      .map(
        ({ inner, optional }) =>
          (id: string) =>
            accordion(id, [inner.map((each, index) => each(`${id}p${index}`)), []], { optional }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        count: fc.integer({ min: 1, max: 3 }),
        extra: fc.oneof(
          fc.record({ optional: fc.boolean() }),
          fc.record({ testOut: fc.constantFrom(0.5, 1) }),
        ),
      })
      .map(
        ({ count, extra }) =>
          (id: string) =>
            check(
              id,
              Array.from({ length: count }, (_, index) => choice(`${id}k${index}`)),
              extra,
            ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('everything' as const, 'nothing' as const)
      .map((requires) => (id: string) => gate(id, requires)),
  },
);

const anyQuestion: fc.Arbitrary<Named<QuestionSpec>> = fc
  .record(
    {
      several: fc.boolean(),
      partial: fc.boolean(),
      right: fc.constantFrom('a', 'c'),
      objective: fc.constantFrom('one', 'two'),
    },
    { requiredKeys: ['several', 'partial', 'right'] },
  )
  .chain((extra) =>
    fc.boolean().map((isChoice) => (id: string) => (isChoice ? choice(id, extra) : statement(id))),
  );

const quizRules = fc.record({
  draw: fc.integer({ min: 1, max: 4 }),
  attempts: fc.constantFrom(null, 1, 2),
  retry: fc.constantFrom('everything' as const, 'wrong' as const),
  feedback: fc.constantFrom('atOnce' as const, 'atEnd' as const),
  passingScore: fc.constantFrom(0.5, 0.8, 1),
  shuffleQuestions: fc.boolean(),
  shuffleOptions: fc.boolean(),
});

const lessonSpec: fc.Arbitrary<Named<LessonSpec>> = fc.oneof(
  fc.array(block, { minLength: 1, maxLength: 5 }).map(
    (blocks) => (id: string) =>
      lesson(
        id,
        blocks.map((each, index) => each(`${id}b${index}`)),
      ),
  ),
  fc
    .record({ questions: fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), rules: quizRules })
    .map(
      ({ questions, rules }) =>
        (id: string) =>
          quiz(
            id,
            questions.map((each, index) => each(`${id}q${index}`)),
            rules,
          ),
    ),
);

const completionFor = (specs: readonly LessonSpec[]): fc.Arbitrary<CompletionSpec> => {
  const ids = specs.map(({ id }) => id);
  const some = fc.subarray(ids, { minLength: 1 }).map((lessons) => ({ lessons }));
  const share = fc.constantFrom(0.3, 0.9, 1).map((each) => ({ share: each }));
  const quizzes = specs.flatMap((spec) => ('questions' in spec ? [{ passed: spec.id }] : []));
  const simple: fc.Arbitrary<CompletionSpec> =
    quizzes.length === 0
      ? fc.oneof(some, share)
      : fc.oneof(some, share, fc.constantFrom(...quizzes));
  const several = fc.array(simple, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    simple,
    several.map((all) => ({ all })),
    several.map((any) => ({ any })),
  );
};

export const anyCourse: fc.Arbitrary<BuiltCourse> = fc
  .array(lessonSpec, { minLength: 1, maxLength: 5 })
  .map((makers) => makers.map((make, index) => make(`l${index}`)))
  .chain((lessons) =>
    fc.record<CourseSpec>({
      lessons: fc.constant(lessons),
      navigation: fc.constantFrom('restricted' as const, 'free' as const),
      completion: completionFor(lessons),
      objectives: fc.record({
        one: fc.subarray(lessons.map(({ id }) => id)),
        two: fc.subarray(lessons.map(({ id }) => id)),
      }),
    }),
  )
  .map(buildCourse);
