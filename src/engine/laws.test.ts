import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { CheckView } from '../blocks/checkView.ts';
import type { LaunchMode } from '../core/launch.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { CourseEvent, QuizEvent } from './events.ts';
import { isUnlocked } from './courseContext.ts';
import {
  selectBlock,
  selectBody,
  selectCheck,
  selectGate,
  selectLessons,
  selectPlace,
  selectProgress,
  selectQuiz,
  type CourseSnapshot,
} from './select.ts';
import { rightAnswer } from './rightAnswer.ts';
import { TestCourse } from './testCourse.ts';
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
} from './testing/buildBlocks.ts';
import type { BlockSpec, QuestionSpec } from './testing/buildBlocks.ts';
import { buildCourse, lesson, quiz } from './testing/buildCourse.ts';
import type { BuiltCourse, CompletionSpec, CourseSpec, LessonSpec } from './testing/buildCourse.ts';
import type { QuizView } from './view.ts';
import { walkToCompletion } from './walk.ts';

/** A nightly run may look further: LAWS_RUNS=5000. */
const RUNS = { numRuns: Number(process.env['LAWS_RUNS'] ?? 100) };

vi.setConfig({ testTimeout: 120_000 });

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
    arbitrary: fc.record({ count: fc.integer({ min: 1, max: 3 }), optional: fc.boolean() }).map(
      ({ count, optional }) =>
        (id: string) =>
          check(
            id,
            Array.from({ length: count }, (_, index) => choice(`${id}k${index}`)),
            { optional },
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

const anyCourse: fc.Arbitrary<BuiltCourse> = fc
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

/** A doing, of which the numbers become lessons, blocks and items of whatever course is played. */
interface Doing {
  readonly does: CourseEvent['type'] | 'next';
  readonly a: number;
  readonly b: number;
}

const doing: fc.Arbitrary<Doing> = fc.record({
  does: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Doing['does']>('lesson.opened', 'item.opened') },
    { weight: 16, arbitrary: fc.constantFrom<Doing['does']>('next') },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Doing['does']>(
        'answer.changed',
        'answer.submitted',
        'continue.pressed',
        'check.acted',
        'lesson.finished',
        'quiz.started',
        'quiz.answerChanged',
        'quiz.answerChecked',
        'quiz.submitted',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Doing['does']>(
        'cover.opened',
        'block.reached',
        'range.played',
        'answer.reopened',
        'quiz.questionOpened',
        'quiz.reviewOpened',
        'quiz.resultsOpened',
        'exit.opened',
        'exit.cancelled',
        'connection.degraded',
        'connection.restored',
        'lesson.retried',
      ),
    },
  ),
  a: fc.nat(40),
  b: fc.nat(4),
});

const doings = fc.array(doing, { maxLength: 80, size: 'max' });

/** Most doings mean a block that is there; some mean one that is not. */
function eventFor(played: TestCourse, { does, a, b }: Doing): CourseEvent {
  const { snapshot } = played;
  const keys = [...played.allKeys, 9999];
  const key = keys[a % keys.length] ?? 9999;
  const answer = { kind: 'choice', chosen: [b] } as const;
  switch (does) {
    case 'next':
      return nextEvent(snapshot, a, b);
    case 'lesson.opened':
      return b === 4
        ? { type: does, lesson: (a % 6) + 1, block: key }
        : { type: does, lesson: (a % 6) + 1 };
    case 'item.opened':
      return { type: does, block: key, item: b };
    case 'range.played':
      return { type: does, block: key, from: 0, to: b };
    case 'answer.changed':
      return { type: does, block: key, answer };
    case 'block.reached':
    case 'answer.submitted':
    case 'answer.reopened':
    case 'continue.pressed':
      return { type: does, block: key };
    case 'quiz.answerChanged':
      return { type: does, question: key, answer };
    case 'quiz.answerChecked':
    case 'quiz.questionOpened':
      return { type: does, question: key };
    case 'check.acted':
      return nextInCheck(played, a, b);
    case 'lesson.finished':
    case 'quiz.started':
    case 'quiz.submitted':
    case 'quiz.reviewOpened':
    case 'quiz.resultsOpened':
    case 'cover.opened':
    case 'exit.opened':
    case 'exit.cancelled':
    case 'exit.confirmed':
    case 'connection.degraded':
    case 'connection.restored':
    case 'lesson.retried':
    case 'course.restarted':
      return { type: does };
    default:
      throw new Error(`Not a doing: ${does}`);
  }
}

/** Whatever can be done in some knowledge check of the open lesson. */
function nextInCheck({ snapshot }: TestCourse, a: number, b: number): CourseEvent {
  const checks = (selectBody(snapshot)?.blocks ?? []).filter(
    (each) => each.type === 'knowledgeCheck',
  );
  const found = checks[a % Math.max(1, checks.length)];
  return found === undefined ? { type: 'cover.opened' } : inCheck(snapshot, found.key, b);
}

function inCheck(snapshot: CourseSnapshot, checkKey: number, b: number): CourseEvent {
  const view = selectCheck(snapshot, checkKey);
  const act = (event: QuizEvent): CourseEvent => ({ type: 'check.acted', block: checkKey, event });
  if (view?.step !== 'asking') return act({ type: 'quiz.started' });
  const { current, questions } = view;
  const question = current.question.key;
  const next = questions.find(({ grade }) => grade === null)?.question.key;
  if (current.answer === null || b === 0) {
    return act({
      type: 'quiz.answerChanged',
      question,
      answer: { kind: 'choice', chosen: [b % 3] },
    });
  }
  if (current.grade === null) return act({ type: 'quiz.answerChecked', question });
  return act(
    next === undefined
      ? { type: 'quiz.submitted' }
      : { type: 'quiz.questionOpened', question: next },
  );
}

/** Something that leads on, so that random walks come far. */
function nextEvent(snapshot: CourseSnapshot, a: number, b: number): CourseEvent {
  const place = selectPlace(snapshot);
  if (place.page === 'exit') return { type: 'exit.cancelled' };
  if (place.page !== 'lesson') return { type: 'lesson.opened', lesson: (a % 5) + 1 };
  const quizView = selectQuiz(snapshot);
  return quizView === null ? nextInBody(snapshot, a, b) : nextInQuiz(quizView, a, b);
}

function nextInQuiz(view: QuizView, a: number, b: number): CourseEvent {
  if (view.step === 'review') return { type: 'quiz.resultsOpened' };
  if (view.step !== 'asking') {
    if (view.retry.kind === 'revisit') {
      return { type: 'lesson.opened', lesson: view.retry.lessons[0] ?? 0 };
    }
    return b === 0 || view.retry.kind === 'locked'
      ? { type: 'lesson.finished' }
      : { type: 'quiz.started' };
  }
  const open = view.questions.filter(({ answer }) => answer === null);
  const next = open[a % Math.max(1, open.length)];
  if (next === undefined) return { type: 'quiz.submitted' };
  const { key } = next.question;
  if (b === 0) return { type: 'quiz.questionOpened', question: key };
  if (b === 1 && view.current.answer !== null) {
    return { type: 'quiz.answerChecked', question: view.current.question.key };
  }
  const answer = b === 2 ? ({ kind: 'choice', chosen: [0] } as const) : rightAnswer(next.question);
  return { type: 'quiz.answerChanged', question: key, answer };
}

function nextInBody(snapshot: CourseSnapshot, a: number, b: number): CourseEvent {
  const body = selectBody(snapshot);
  const waiting = body?.waitingFor[a % Math.max(1, body.waitingFor.length)];
  if (waiting !== undefined) {
    const { state } = selectBlock(snapshot, waiting);
    if (selectCheck(snapshot, waiting) !== null) return inCheck(snapshot, waiting, b);
    if (a % 2 === 0) return { type: 'item.opened', block: waiting, item: (b % 3) + 1 };
    if (state?.kind !== 'answer' || b === 0) {
      const chosen = b === 2 || b === 3 ? [1] : [0];
      return { type: 'answer.changed', block: waiting, answer: { kind: 'choice', chosen } };
    }
    return { type: state.submitted ? 'answer.reopened' : 'answer.submitted', block: waiting };
  }
  const shut = body?.blocks.findLast(
    (each) => each.type === 'continue' && !selectBlock(snapshot, each.key).done,
  );
  if (shut !== undefined) return { type: 'continue.pressed', block: shut.key };
  return { type: 'lesson.finished' };
}

const openLessons = (snapshot: CourseSnapshot): readonly number[] =>
  selectLessons(snapshot)
    .filter(({ lock }) => lock === null)
    .map(({ lesson: { key } }) => key);

const contains = (whole: Iterable<number>, part: Iterable<number>): boolean => {
  const all = new Set(whole);
  return [...part].every((each) => all.has(each));
};

/** What a later record lost of an earlier one of the same run. */
const lost = (before: LearnerRecord, after: LearnerRecord): readonly string[] => [
  ...(contains(after.run.lessonsDone, before.run.lessonsDone) ? [] : ['lessons done']),
  ...(contains(after.run.blocksDone, before.run.blocksDone) ? [] : ['blocks done']),
  ...lostForGood(before, after),
];

/** What a later record lost of what start again keeps. */
const lostForGood = (before: LearnerRecord, after: LearnerRecord): readonly string[] => [
  ...(contains(after.passed, before.passed) ? [] : ['a pass']),
  ...[...before.bestScores].flatMap(([key, score]) =>
    (after.bestScores.get(key) ?? -1) < score ? ['a score'] : [],
  ),
  ...[...before.attempts].flatMap(([key, attempts]) =>
    contains(after.attempts.get(key)?.keys() ?? [], attempts.keys()) ? [] : ['an attempt'],
  ),
  ...(before.completedAt !== null && after.completedAt === null ? ['the completion'] : []),
];

/** Plays on and looks at each step. */
function play(
  played: TestCourse,
  sequence: readonly Doing[],
  look: (before: CourseSnapshot, after: CourseSnapshot) => void = () => undefined,
): TestCourse {
  for (const each of sequence) {
    const before = played.snapshot;
    played.send(eventFor(played, each));
    look(before, played.snapshot);
  }
  return played;
}

test('locks only open, progress only grows, and nothing throws', () => {
  fc.assert(
    fc.property(anyCourse, doings, (built, sequence) => {
      const broken: string[] = [];
      play(new TestCourse(built), sequence, (before, after) => {
        if (after.status !== 'active') broken.push('the machine threw');
        if (!contains(openLessons(after), openLessons(before))) broken.push('a lesson was locked');
        if (selectProgress(after).share < selectProgress(before).share) broken.push('share fell');
        broken.push(...lost(before.context.record, after.context.record));
      });
      expect(broken).toEqual([]);
    }),
    RUNS,
  );
});

test('completion can be reached from wherever a learner has come', () => {
  fc.assert(
    fc.property(anyCourse, doings, (built, sequence) => {
      const { record } = play(new TestCourse(built), sequence);
      const walk = walkToCompletion(built.outline, built.lessons, record);
      expect({ completed: walk.completed, stuck: walk.stuck }).toEqual({
        completed: true,
        stuck: [],
      });
      expect(lostForGood(record, walk.record)).toEqual([]);
    }),
    RUNS,
  );
});

const MODES: readonly LaunchMode[] = ['normal', 'normal', 'review', 'browse'];

/** What a knowledge check shows, but which of its questions is before the learner. */
const answersIn = (view: CheckView | null) => (view?.step === 'asking' ? view.questions : view);

/** What the learner sees, but the scroll position. */
function seen(snapshot: CourseSnapshot) {
  const place = selectPlace(snapshot);
  const body = selectBody(snapshot);
  return {
    page: place.page,
    lesson: 'lesson' in place ? place.lesson : null,
    resume: place.page === 'cover' ? place.resume : null,
    body,
    blocks: body?.blocks.map(({ key }) => [selectBlock(snapshot, key), selectGate(snapshot, key)]),
    checks: body?.blocks.map(({ key }) => answersIn(selectCheck(snapshot, key))),
    quiz: selectQuiz(snapshot),
    lessons: selectLessons(snapshot),
    progress: selectProgress(snapshot),
  };
}

test('a new visit shows what the last one showed', () => {
  fc.assert(
    fc.property(anyCourse, doings, fc.constantFrom(...MODES), (built, sequence, mode) => {
      const played = play(new TestCourse(built, { launch: { mode } }), sequence);
      played.send({ type: 'exit.cancelled' });
      const before = seen(played.snapshot);
      const again = played.reload();
      if (before.page === 'lesson') again.resume();
      expect(seen(again.snapshot)).toEqual(before);
    }),
    RUNS,
  );
});

test('start again forgets what was done and keeps what was achieved', () => {
  fc.assert(
    fc.property(anyCourse, doings, (built, sequence) => {
      const played = play(new TestCourse(built), sequence);
      const before = played.record;
      const after = played.send({ type: 'course.restarted' }).record;
      expect(lostForGood(before, after)).toEqual([]);
      expect(after.run).toMatchObject({ epoch: before.run.epoch + 1, place: null });
      expect(after.run.blocksDone.size + after.run.lessonsDone.size + after.run.states.size).toBe(
        0,
      );
    }),
    RUNS,
  );
});

test('two tabs that tell each other everything agree, and neither loses anything', () => {
  fc.assert(
    fc.property(anyCourse, doings, doings, (built, here, there) => {
      const a = play(new TestCourse(built), here);
      const b = play(a.reload(), there);
      play(a, there.toReversed());
      const [beforeA, beforeB] = [a.record, b.record];
      for (let round = 0; round < 4; round += 1) {
        a.send({ type: 'record.merged', record: b.record });
        b.send({ type: 'record.merged', record: a.record });
      }
      expect(a.record).toEqual(b.record);
      expect([...lost(beforeA, a.record), ...lost(beforeB, b.record)]).toEqual([]);
    }),
    RUNS,
  );
});

test('whoever looks around or looks back finds everything open', () => {
  fc.assert(
    fc.property(anyCourse, doings, fc.constantFrom('review', 'browse'), (built, sequence, mode) => {
      const played = play(new TestCourse(built, { launch: { mode } }), sequence);
      expect(isUnlocked(played.snapshot.context)).toBe(true);
      expect(openLessons(played.snapshot)).toEqual(built.outline.lessons.map(({ key }) => key));
      expect(selectBody(played.snapshot)?.waitingFor ?? []).toEqual([]);
    }),
    RUNS,
  );
});
