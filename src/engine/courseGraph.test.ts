import { initialTransition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { describe, expect, test, vi } from 'vitest';

import type { StateShape } from '../core/blockState.ts';
import { passQuiz } from '../progress/attemptChanges.ts';
import { emptyRecord } from '../progress/record.ts';
import { courseMachine } from './courseMachine.ts';
import type { CourseEvent } from './events.ts';
import { memoEach } from '../core/memo.ts';
import { indexLesson } from './lessonIndex.ts';
import { selectBlock, selectBody, selectLessons, selectPlace, selectProgress } from './select.ts';
import type { CourseSnapshot } from './select.ts';
import { TestCourse } from './testing/testCourse.ts';
import { accordion, cards, choice, gate, text } from './testing/buildBlocks.ts';
import { buildCourse, lesson, quiz, type BuiltCourse } from './testing/buildCourse.ts';
import { plainCollections, reaching } from './testing/stateGraph.ts';
import { defaultLaunch } from './testing/defaultLaunch.ts';
import { walkToCompletion } from './walk.ts';

vi.setConfig({ testTimeout: 120_000 });

const courses: Readonly<Record<string, BuiltCourse>> = {
  'lessons in order, then a quiz': buildCourse({
    lessons: [
      lesson('first', [cards('cards', 2), gate('on'), text('more')]),
      lesson('second', [choice('recall', { options: 2, mustBeCorrect: true })]),
      quiz('quiz', [choice('q')]),
    ],
  }),
  'any order, a share of it is enough': buildCourse({
    navigation: 'free',
    completion: { share: 0.5 },
    lessons: [
      lesson('first', [accordion('sections', [[choice('inner', { options: 2 })], []])]),
      lesson('second', [text('read'), gate('skip', 'nothing'), cards('more', 1)]),
    ],
  }),
  'a quiz in the middle, or everything else': buildCourse({
    completion: { any: [{ passed: 'quiz' }, { lessons: ['first', 'last'] }] },
    lessons: [
      lesson('first', [cards('cards', 1, { optional: true }), text('read')]),
      quiz('quiz', [choice('q')]),
      lesson('last', [gate('on'), text('end')]),
    ],
  }),
};

const initial = ({ outline, lessons }: BuiltCourse): CourseSnapshot =>
  initialTransition(courseMachine, {
    outline,
    lessons,
    record: emptyRecord(1),
    now: () => 0,
    launch: defaultLaunch,
  })[0];

/** Everything that a learner could do in this moment. A quiz is walked by itself: here it is passed. */
function eventsIn({ context }: CourseSnapshot, { lessons }: BuiltCourse): CourseEvent[] {
  const events: CourseEvent[] = [
    { type: 'cover.opened' },
    { type: 'lesson.finished' },
    ...lessons.map(({ key }): CourseEvent => ({ type: 'lesson.opened', lesson: key })),
  ];
  const open = lessons.find(({ key }) => key === context.lesson);
  if (open?.type === 'quiz') {
    const record = passQuiz(emptyRecord(1), open.quiz.key);
    return [...events, { type: 'record.merged', record }];
  }
  if (open === undefined) return events;
  const blocks = [...indexLesson(open).byKey.values()].map(({ block }) => block);
  events.push({ type: 'lesson.ended', lesson: open.key });
  return [...events, ...blocks.flatMap(({ key, state }) => eventsOn(key, state))];
}

function eventsOn(key: number, state: StateShape): readonly CourseEvent[] {
  if (state.kind === 'items') {
    return state.items.map((item) => ({ type: 'item.opened', block: key, item }));
  }
  if (state.kind !== 'choice') return [{ type: 'continue.pressed', block: key }];
  return [
    ...state.items.map((item): CourseEvent => ({
      type: 'answer.changed',
      block: key,
      answer: { kind: 'choice', chosen: [item] },
    })),
    { type: 'answer.submitted', block: key },
    { type: 'answer.reopened', block: key },
  ];
}

/** Two states are one when learner and machine cannot tell them apart: clocks do not matter. */
const sameText = memoEach(({ value, context }: CourseSnapshot): string => {
  const { run, passed, completedAt } = context.record;
  const states = [...run.states].map(([key, { value: state }]) => [key, state]);
  const parts = { value, lesson: context.lesson, place: run.place?.value, passed, completedAt };
  const done = { lessons: run.lessonsDone, blocks: run.blocksDone, states };
  return JSON.stringify({ parts, done }, plainCollections);
});

describe.each(Object.entries(courses))('%s', (_name, built) => {
  const map = getAdjacencyMap(courseMachine, {
    fromState: initial(built),
    events: (snapshot) => eventsIn(snapshot, built),
    serializeState: sameText,
    limit: 100_000,
  });
  const states = Object.values(map);
  const edges = adjacencyMapToArray(map);

  test('is walked whole', () => {
    expect(states.length).toBeGreaterThan(20);
    expect(states.every(({ state }) => state.status === 'active')).toBe(true);
  });

  test('locks only open and progress only grows', () => {
    const broken = edges.flatMap(({ state, event, nextState }) =>
      lostBetween(state, nextState).map((what) => ({ what, event: event.type })),
    );
    expect(broken).toEqual([]);
  });

  test('from every state the end can be reached, by some way and by the walk', () => {
    const leading = reaching(edges, sameText, ({ context }) => context.record.completedAt !== null);
    expect(Object.keys(map).filter((key) => !leading.has(key))).toEqual([]);
    for (const { state } of states) {
      const walk = walkToCompletion(built.outline, built.lessons, state.context.record);
      expect(walk.completed).toBe(true);
    }
  });

  test('a new visit shows every state as it was', () => {
    for (const { state } of states) {
      const visit = new TestCourse(built, { record: state.context.record });
      if (selectPlace(state).page === 'lesson') visit.resume();
      expect(shown(visit.snapshot)).toEqual(shown(state));
    }
  });
});

function shown(snapshot: CourseSnapshot) {
  const place = selectPlace(snapshot);
  const body = selectBody(snapshot);
  return {
    page: place.page,
    lesson: 'lesson' in place ? place.lesson : null,
    body,
    blocks: body?.blocks.map(({ key }) => selectBlock(snapshot, key)),
    lessons: selectLessons(snapshot),
  };
}

const contains = (whole: ReadonlySet<number>, part: ReadonlySet<number>): boolean =>
  [...part].every((each) => whole.has(each));

function lostBetween(before: CourseSnapshot, after: CourseSnapshot): readonly string[] {
  const [was, is] = [before.context.record, after.context.record];
  const shut = selectLessons(before).map(({ lock }) => lock !== null);
  const still = selectLessons(after).map(({ lock }) => lock !== null);
  return [
    ...(still.some((locked, index) => locked && shut[index] === false) ? ['an open lesson'] : []),
    ...(selectProgress(after).share < selectProgress(before).share ? ['a share'] : []),
    ...(contains(is.run.blocksDone, was.run.blocksDone) ? [] : ['a block']),
    ...(contains(is.run.lessonsDone, was.run.lessonsDone) ? [] : ['a lesson']),
    ...(contains(is.passed, was.passed) ? [] : ['a pass']),
    ...(was.completedAt !== null && is.completedAt === null ? ['the completion'] : []),
  ];
}
