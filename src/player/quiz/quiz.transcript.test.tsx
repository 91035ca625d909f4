import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import type { PlayableQuiz } from '../../course/playable.ts';
import { choice, text } from '../../engine/testing/buildBlocks.ts';
import { lesson, quiz } from '../../engine/testing/buildCourse.ts';
import { heardIn, heardWhile } from '../testing/hearing.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

async function openQuiz(rules: Partial<PlayableQuiz> = {}): Promise<void> {
  const questions = [choice('First?', { objective: 'Know it', options: 2 }), choice('Second?')];
  const played = playCourse({
    navigation: 'free',
    lessons: [lesson('Taught', [text('a')]), quiz('Quiz', questions, rules)],
    objectives: { 'Know it': ['Taught'] },
  });
  await openLesson(played, 2);
}

const page = () => screen.getByRole('main');
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a quiz before it starts', async () => {
  await openQuiz();
  expect(await heardIn(page())).toMatchInlineSnapshot(`
    "main
    article
    Lesson 2
    heading, Quiz, level 1
    10 minutes
    term
    Length
    definition
    2 questions
    term
    To pass
    definition
    80%
    term
    Attempts
    definition
    As many as you like
    term
    Feedback
    definition
    At the end, for every question. Until then you can change any answer.
    term
    Time
    definition
    Nothing is timed
    button, Start the quiz"
  `);
});

test('a question, answered', async () => {
  await openQuiz();
  expect(await heardWhile(() => press('Start the quiz'))).toMatchInlineSnapshot(
    `"heading, Question 1 of 2, level 1"`,
  );
  await choose('b');
  expect(await heardIn(page())).toMatchInlineSnapshot(`
    "main
    article
    Quiz
    navigation, All questions
    list
    listitem, level 1, position 1, set size 2
    button, Question 1 of 2, answered, current step
    listitem, level 1, position 2, set size 2
    button, Question 2 of 2, not answered
    heading, Question 1 of 2, level 1
    group, First?, Choose one answer.
    First?
    Choose one answer.
    radio, a, not checked, position 1, set size 2
    a
    radio, b, checked, position 2, set size 2
    b
    button, Next question"
  `);
});

test('the results: the verdict by the focus, the points by the voice', async () => {
  await openQuiz();
  await press('Start the quiz');
  await choose('b');
  await press('Next question');
  await choose('a');
  expect(await heardWhile(() => press('Finish and see my result'))).toMatchInlineSnapshot(`
    "heading, Not yet, level 1
    polite: 1 of 2 points"
  `);
  expect(await heardIn(page())).toMatchInlineSnapshot(`
    "main
    article
    heading, Not yet, level 1
    1 of 2 points
    That is 50%; the passing score is 80%.
    Your best result counts.
    button, Try again
    button, Practise the one I missed
    button, Review my answers
    region, By objective
    heading, By objective, level 2
    list
    listitem, level 1, position 1, set size 2
    Know it
    0 of 1 point
    link, Look again in Lesson 1
    listitem, level 1, position 2, set size 2
    Other questions
    1 of 1 point"
  `);
  expect(await heardWhile(() => press('Review my answers'))).toMatchInlineSnapshot(
    `"heading, Your answers, level 1"`,
  );
  expect(await heardIn(page())).toMatchInlineSnapshot(`
    "main
    article
    Quiz
    heading, Your answers, level 1
    1 of 2 points
    list
    listitem, level 1, position 1, set size 2
    heading, Question 1 of 2, level 2
    0 of 1 point
    group, First?, Choose one answer. Not quite.
    First?
    Choose one answer.
    radio, a, Right answer, not checked, disabled, position 1, set size 2
    a
    Right answer
    radio, b, Not a right answer, checked, disabled, position 2, set size 2
    b
    Not a right answer
    Not quite.
    link, Look again in Lesson 1
    listitem, level 1, position 2, set size 2
    heading, Question 2 of 2, level 2
    1 of 1 point
    group, Second?, Choose one answer. That’s right.
    Second?
    Choose one answer.
    radio, a, Right answer, checked, disabled, position 1, set size 3
    a
    Right answer
    radio, b, not checked, disabled, position 2, set size 3
    b
    radio, c, not checked, disabled, position 3, set size 3
    c
    That’s right.
    button, Back to my result"
  `);
});

test('feedback at once: the verdict once, and the focus on the way on', async () => {
  await openQuiz({ feedback: 'atOnce' });
  await press('Start the quiz');
  await choose('a');
  expect(await heardWhile(() => press('Check my answer'))).toMatchInlineSnapshot(`
    "button, Next question
    polite: That’s right."
  `);
});
