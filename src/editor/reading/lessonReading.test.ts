import { expect, test } from 'vitest';

import { lessonReading } from './lessonReading.ts';

const sentence = 'A peer worker has been there. ';

const lesson = {
  format: 1,
  type: 'lesson',
  id: 'hope',
  title: 'Hope',
  minutes: 5,
  blocks: [
    { type: 'text', id: 'long', text: `**Hope**\n\n${sentence.repeat(65)}` },
    { type: 'trueFalse', id: 'true', statement: 'Hope grows.', answer: true },
  ],
};

const FILE = 'lessons/hope.json';
const of = (language: string) =>
  lessonReading(new Map([[FILE, JSON.stringify(lesson)]]), FILE, lesson, language);

test('words, questions and minutes of a lesson', () => {
  expect(of('en-AU')).toEqual({ words: 394, questions: 1, minutes: 2, grade: expect.any(Number) });
});

test('signs of Markdown are no words, and a short sentence is easy', () => {
  expect(of('en')?.grade).toBeLessThan(3);
});

test('only English has a grade', () => {
  expect(of('ar').grade).toBeNull();
});

test('of a quiz a learner is asked only what it draws', () => {
  const questions = Array.from({ length: 40 }, (_, index) => ({
    type: 'trueFalse',
    id: `q${index}`,
    statement: 'Hope grows.',
    answer: true,
  }));
  const pools = [{ objective: 'hope', draw: 10 }];
  for (const drawn of [{ draw: 10 }, { pools }]) {
    const quiz = { ...lesson, type: 'quiz', blocks: undefined, quiz: { ...drawn, questions } };
    const draft = new Map([[FILE, JSON.stringify(quiz)]]);
    expect(lessonReading(draft, FILE, quiz, 'en').minutes).toBe(5);
  }
});
