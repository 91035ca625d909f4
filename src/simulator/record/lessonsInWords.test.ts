import { expect, test } from 'vitest';

import type { PlayableOutline } from '../../course/playable.ts';
import { emptyRecord } from '../../progress/record.ts';
import { encodeRecord } from '../../progress/codec/encode.ts';
import { lessonStandings, lastPlace } from './lessonsInWords.ts';
import { readSavedState } from './savedState.ts';

const outline: Pick<PlayableOutline, 'lessons'> = {
  lessons: [
    { type: 'lesson', key: 1, id: 'a', title: 'First', minutes: 1, blocks: [10, 11], required: [] },
    {
      type: 'lesson',
      key: 2,
      id: 'b',
      title: 'Second',
      minutes: 1,
      blocks: [20, 21, 22],
      required: [],
    },
    {
      type: 'quiz',
      key: 3,
      id: 'c',
      title: 'Quiz',
      minutes: 1,
      quiz: 30,
      questions: 1,
      attempts: null,
      afterLastAttempt: 'newRound',
      passingScore: 0.8,
    },
  ],
};
const whole: PlayableOutline = {
  format: 1,
  id: 'x',
  language: 'en',
  numbering: null,
  navigation: 'free',
  completion: { kind: 'share', share: 1 },
  objectives: [],
  glossary: [],
  references: [],
  credits: null,
  certificate: null,
  ...outline,
};

const empty = emptyRecord(1);
const record = {
  ...empty,
  run: {
    ...empty.run,
    place: { clock: 1, value: { lesson: 2, block: null } },
    lessonsDone: new Set([1]),
    blocksDone: new Set([10, 11, 20]),
  },
};

test('a record in words: lesson 2 of 3, one of three blocks, quiz not started', () => {
  expect(lastPlace(whole, record)).toEqual({ number: 2, title: 'Second' });
  expect(lessonStandings(whole, record)).toEqual([
    { number: 1, title: 'First', standing: { kind: 'done' } },
    { number: 2, title: 'Second', standing: { kind: 'blocks', done: 1, of: 3 } },
    { number: 3, title: 'Quiz', standing: { kind: 'untouched' } },
  ]);
});

const standings = (changes: Partial<typeof empty>) =>
  lessonStandings(whole, { ...record, ...changes })[2]?.standing;

test('a quiz that was passed, or begun', () => {
  const work = { submitted: null, answers: new Map() };
  const attempts = new Map([
    [30, new Map([[2, { seed: 1, work, revisited: new Set<number>(), traces: new Map() }]])],
  ]);
  expect(standings({ attempts })).toEqual({ kind: 'attempt', number: 2 });
  const passed = { passed: new Set([30]), bestScores: new Map([[30, 8_500]]) };
  expect(standings(passed)).toEqual({ kind: 'passed', score: 0.85 });
});

test('a saved text is told by what it is', () => {
  const { text } = encodeRecord(empty, { budget: 4_096, saves: 3 });
  expect(readSavedState(`${text}~a.b~1234`, true)).toMatchObject({ kind: 'decoded', saves: 3 });
  expect(readSavedState('page 2', false)).toEqual({ kind: 'foreign' });
  expect(readSavedState('page 2', true)).toEqual({ kind: 'unreadable' });
  expect(readSavedState('', true)).toEqual({ kind: 'none' });
});
