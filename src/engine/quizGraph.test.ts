import { initialTransition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { describe, expect, test, vi } from 'vitest';

import { canonicalJson } from '../core/canonicalJson.ts';
import type { PlayableQuiz, PlayableQuizLesson } from '../course/playable.ts';
import { revisitLesson } from '../progress/attemptChanges.ts';
import { emptyRecord, type Attempt } from '../progress/record.ts';
import type { QuizEvent, SurroundingEvent } from './events.ts';
import { memoEach } from '../core/memo.ts';
import { actInQuiz } from './actInQuiz.ts';
import { quizAttempts, settleCurrent, type QuizContext } from './quizContext.ts';
import { quizView } from './quizView.ts';
import { teachingFor } from './teaching.ts';
import { choice, text } from './testing/buildBlocks.ts';
import { buildCourse, lesson, quiz } from './testing/buildCourse.ts';
import { quizMachine } from './testing/quizMachine.ts';
import { plainCollections, reaching } from './testing/stateGraph.ts';

vi.setConfig({ testTimeout: 120_000 });

type Snapshot = ReturnType<typeof quizMachine.transition>;
type WalkedEvent = QuizEvent | Extract<SurroundingEvent, { type: 'record.merged' }>;

/** The walk ends with this many attempts. */
const ATTEMPTS = 2;

const kinds: Readonly<Record<string, Partial<PlayableQuiz>>> = {
  'as many attempts as wanted, feedback at the end': {},
  'feedback at once, and only what was wrong again': { feedback: 'atOnce', retry: 'wrong' },
  'rounds of one attempt, a draw of one': { attempts: 1, draw: 1, shuffleQuestions: true },
  'one attempt for good': { attempts: 1, afterLastAttempt: 'locked' },
};

function inputFor(rules: Partial<PlayableQuiz>): QuizContext {
  const { outline, lessons } = buildCourse({
    objectives: { aim: ['taught'] },
    lessons: [
      lesson('taught', [text('a')]),
      quiz('quiz', [choice('q1', { options: 2, objective: 'aim' }), choice('q2', { options: 2 })], {
        passingScore: 1,
        ...rules,
      }),
    ],
  });
  const built = lessons.find((each): each is PlayableQuizLesson => each.type === 'quiz');
  if (built === undefined) throw new Error('No quiz.');
  return {
    quiz: built.quiz,
    record: emptyRecord(3),
    current: null,
    passingScore: built.quiz.passingScore,
    review: false,
    afresh: false,
    teaching: teachingFor(outline, built.key),
    now: () => 0,
  };
}

function eventsIn({ context }: Snapshot): WalkedEvent[] {
  const tried = quizAttempts(context)?.size ?? 0;
  return [
    ...(tried < ATTEMPTS ? [{ type: 'quiz.started' } as const] : []),
    { type: 'quiz.submitted' },
    { type: 'quiz.reviewOpened' },
    { type: 'quiz.resultsOpened' },
    { type: 'record.merged', record: revisitLesson(context.record, 1) },
    ...context.quiz.questions.flatMap(({ key: question }): WalkedEvent[] => [
      { type: 'quiz.answerChanged', question, answer: { kind: 'choice', chosen: [0] } },
      { type: 'quiz.answerChanged', question, answer: { kind: 'choice', chosen: [1] } },
      { type: 'quiz.answerChecked', question },
      { type: 'quiz.questionOpened', question },
    ]),
  ];
}

/** Clocks do not tell two states apart. */
const sameText = memoEach(({ value, context }: Snapshot): string => {
  const attempts = [...(quizAttempts(context) ?? [])].map(([number, { work, seed, revisited }]) => {
    const answers = [...work.answers].map(([key, { answer, checked }]) => [key, answer, checked]);
    return { number, seed, revisited, submitted: work.submitted, answers: answers.toSorted() };
  });
  const parts = { value, current: context.current, attempts, passed: context.record.passed };
  return JSON.stringify(parts, plainCollections);
});

describe.each(Object.entries(kinds))('%s', (_name, rules) => {
  const input = inputFor(rules);
  const [fromState] = initialTransition(quizMachine, input);
  const map = getAdjacencyMap(quizMachine, {
    fromState,
    events: eventsIn,
    serializeState: sameText,
    limit: 150_000,
  });
  const states = Object.values(map).map(({ state }) => state);
  const edges = adjacencyMapToArray(map);

  test('the machine is at the step that its view shows, and never throws', () => {
    const astray = states.filter(
      ({ status, value, context }) => status !== 'active' || quizView(context).step !== value,
    );
    expect(states.length).toBeGreaterThan(15);
    expect(astray).toEqual([]);
  });

  test('what does not count at a step leaves the quiz as it is, without the machine too', () => {
    const acted = states.flatMap((state) =>
      eventsIn(state).flatMap((event) =>
        event.type === 'record.merged' ||
        state.can(event) ||
        actInQuiz(state.context, event) === state.context
          ? []
          : [{ step: state.value, event: event.type }],
      ),
    );
    expect(acted).toEqual([]);
  });

  test('what was submitted or checked stays, and scores and passes only grow', () => {
    const lost = edges.flatMap(({ state, event, nextState }) =>
      lostBetween(state.context, nextState.context).map((what) => ({ what, event: event.type })),
    );
    expect(lost).toEqual([]);
  });

  test('a machine that is built anew shows the same', () => {
    const strayed = states.filter(({ context }) => {
      const again = settleCurrent({ ...input, record: context.record, current: context.current });
      return !isSame(quizView(again), quizView(context));
    });
    expect(strayed).toEqual([]);
  });

  test('it can be passed from every state, but where the author locks it', () => {
    const passing = reaching(edges, sameText, ({ context }) => context.record.passed.size > 0);
    const lost = states.filter((state) => !passing.has(sameText(state)));
    const dead = lost.filter(({ context }) => !isUsedUp(context));
    expect(dead).toEqual([]);
  });

  test('a round has no more attempts than the author allows', () => {
    if (rules.attempts === undefined) return;
    const started = edges.filter(
      ({ event, state, nextState }) =>
        event.type === 'quiz.started' && sameText(state) !== sameText(nextState),
    );
    const allowed = started.every(({ state: { context } }) => {
      const last = quizAttempts(context)?.get(quizAttempts(context)?.size ?? 0);
      const locked = rules.afterLastAttempt === 'locked';
      return last === undefined || (!locked && (isRight(context, last) || last.revisited.has(1)));
    });
    expect(started.length).toBeGreaterThan(0);
    expect(allowed).toBe(true);
  });
});

/** Nearly always what is the same is written in the same order, too. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || canonicalJson(one) === canonicalJson(other);

/** Whether nothing was missed that the lesson teaches. */
const isRight = ({ quiz: { questions } }: QuizContext, { work }: Attempt): boolean =>
  questions.every(({ key, content }) => {
    const given = work.answers.get(key)?.answer;
    const isDrawn = given !== undefined;
    return content.objective === null || (isDrawn && 'chosen' in given && given.chosen[0] === 0);
  });

/** The walk stops after some attempts; in a locked quiz so does the learner. */
const isUsedUp = (context: QuizContext): boolean => {
  const attempts = quizAttempts(context);
  return attempts?.size === ATTEMPTS || context.quiz.afterLastAttempt === 'locked';
};

function lostBetween(before: QuizContext, after: QuizContext): readonly string[] {
  const lost = [...(quizAttempts(before) ?? [])].flatMap(([number, attempt]) => {
    const later = quizAttempts(after)?.get(number);
    if (later === undefined) return ['an attempt'];
    if (attempt.work.submitted !== null && later.work !== attempt.work) {
      return isSame(later.work.submitted, attempt.work.submitted) ? [] : ['a submission'];
    }
    return [...attempt.work.answers].flatMap(([key, { checked, answer }]) =>
      checked && !isSame(later.work.answers.get(key)?.answer, answer) ? ['a checked answer'] : [],
    );
  });
  const scores = [...before.record.bestScores].filter(
    ([key, score]) => (after.record.bestScores.get(key) ?? -1) < score,
  );
  const passes = [...before.record.passed].filter((key) => !after.record.passed.has(key));
  return [...lost, ...scores.map(() => 'a score'), ...passes.map(() => 'a pass')];
}
