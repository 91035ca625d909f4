import { array, assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';

import { packOutline, unpackOutline } from './outlineFile.ts';
import type { OutlineContentLesson, OutlineQuizLesson, PlayableOutline } from './playable.ts';

const lesson = (
  blocks: readonly number[],
  required: readonly number[] = [],
): OutlineContentLesson => ({
  type: 'lesson',
  key: 1,
  id: 'welcome',
  title: 'Welcome',
  minutes: 5,
  blocks,
  required,
});

const quiz: OutlineQuizLesson = {
  type: 'quiz',
  key: 2,
  id: 'quiz',
  title: 'Quiz',
  minutes: 5,
  quiz: 90,
  questions: 1,
  attempts: 3,
  afterLastAttempt: 'newRound',
  passingScore: 0.8,
};

const outlineOf = (lessons: PlayableOutline['lessons']): PlayableOutline => ({
  format: 1,
  id: 'course',
  language: 'en',
  numbering: null,
  navigation: 'free',
  completion: { kind: 'share', share: 1 },
  lessons,
  objectives: [],
  glossary: [],
  references: [],
  credits: null,
  certificate: null,
});

it('writes keys that follow each other as one run, and which are required as a text', () => {
  const packed = packOutline(outlineOf([lesson([4, 5, 6, 2, 3, 9], [5, 6, 9]), lesson([1]), quiz]));
  const { required: _, ...facts } = lesson([]);
  expect(packed.lessons).toEqual([
    { ...facts, blocks: [4, 3, 2, 2, 9, 1, '61'] },
    { ...facts, blocks: [1, 1] },
    quiz,
  ]);
});

const isThird = (key: number): boolean => key % 3 === 0;

it('gives back what was packed, whatever the order of the keys', () => {
  assert(
    property(array(array(integer({ min: 1, max: 40 }))), (lessons) => {
      const outline = outlineOf([
        ...lessons.map((keys) => lesson(keys, keys.filter(isThird))),
        quiz,
      ]);
      expect(unpackOutline(packOutline(outline))).toEqual(outline);
    }),
  );
});

it('keeps the file of a long course small', () => {
  const keys = Array.from({ length: 15_000 }, (_, index) => index + 1);
  const lessons = Array.from({ length: 500 }, (_, at) => {
    const blocks = keys.slice(at * 30, at * 30 + 30);
    return lesson(blocks, blocks.filter(isThird));
  });
  const text = JSON.stringify(packOutline(outlineOf(lessons)).lessons);
  expect(text.length).toBeLessThan(500 * 100);
});
