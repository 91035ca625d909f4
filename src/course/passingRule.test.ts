import { expect, test } from 'vitest';

import { passingRule } from './passingRule.ts';
import type { CompletionRule, OutlineLesson, PlayableOutline } from './playable.ts';

const quiz = (key: number, passingScore: number): OutlineLesson => ({
  type: 'quiz',
  key,
  id: `quiz-${key}`,
  title: 'Quiz',
  minutes: 5,
  quiz: key + 100,
  questions: 1,
  attempts: null,
  afterLastAttempt: 'newRound',
  passingScore,
});

const outline = (completion: CompletionRule): PlayableOutline => ({
  format: 1,
  id: 'c',
  language: 'en',
  numbering: null,
  navigation: 'free',
  completion,
  lessons: [
    { type: 'lesson', key: 1, id: 'a', title: 'A', minutes: 1, blocks: [], required: [] },
    quiz(2, 0.8),
    quiz(3, 0.6),
  ],
  objectives: [],
  glossary: [],
  references: [],
  credits: null,
  certificate: null,
});

const viewed: CompletionRule = { kind: 'lessons', lessons: [1] };
const first: CompletionRule = { kind: 'passed', quiz: 102 };
const second: CompletionRule = { kind: 'lessons', lessons: [1, 3] };

test.each<[string, CompletionRule, object]>([
  ['viewing only', viewed, { needed: false, score: null }],
  ['a share', { kind: 'share', share: 0.9 }, { needed: false, score: null }],
  ['a quiz', { kind: 'all', rules: [viewed, first] }, { needed: true, score: 0.8 }],
  ['a quiz as a lesson', second, { needed: true, score: 0.6 }],
  ['two quizzes', { kind: 'all', rules: [first, second] }, { needed: true, score: null }],
  ['one of two quizzes', { kind: 'any', rules: [first, second] }, { needed: true, score: null }],
  ['a way around', { kind: 'any', rules: [viewed, first] }, { needed: false, score: null }],
])('%s', (_name, rule, passing) => {
  expect(passingRule(outline(rule))).toEqual(passing);
});
