import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import { preloadQuestionViews } from '../../blocks/questionViews.ts';
import { preloadViews } from '../../blocks/views.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { blocksToHear } from '../testing/blocksToHear.ts';
import { heardIn, heardWhile } from '../testing/hearing.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(async () => {
  await loadPages();
  await preloadViews(['text', 'callout', 'accordion', 'tabs', 'choice', 'survey', 'likert']);
  await preloadViews(['continue', 'openText']);
  await preloadQuestionViews(['choice', 'trueFalse']);
});

async function open(): Promise<void> {
  const played = playCourse({ lessons: [lesson('One', blocksToHear), lesson('Two', [])] });
  await openLesson(played, 1);
  await screen.findByRole('button', { name: 'Continue' });
}

const lessonPage = () => screen.getByRole('main');
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
/** The first of its name: parts of the lesson come one after the other. */
const press = (name: string) =>
  userEvent.click(screen.getAllByRole('button', { name })[0] ?? document.body);

async function doQuestion(): Promise<void> {
  await choose('Kim');
  await press('Check my answer');
}

async function doAll(): Promise<void> {
  await press('Turn the card: Hope');
  await press('Turn the card: Choice');
  await press('Open all');
  await doQuestion();
  await press('Start the check');
  await choose('True');
  await press('Check my answer');
  await press('See how you did');
}

test('the bar and the outline, before the lesson', async () => {
  await open();
  const bar = await heardIn(screen.getAllByRole('banner')[0] ?? document.body);
  expect(bar).toMatchInlineSnapshot(`
    "banner
    button, Lessons, has popup dialog
    link, Course: cover page
    progressbar, Course progress, 0, max value 1, min value 0, current value 0%
    about 20 min left
    Saved
    button, Settings, has popup dialog
    button, Support, has popup dialog
    button, Exit
    button, More"
  `);
  expect(await heardIn(screen.getByRole('navigation', { name: 'Course outline' })))
    .toMatchInlineSnapshot(`
      "navigation, Course outline
      button, Search this course, has popup dialog
      2 lessons · 0% done
      list
      listitem, level 1, position 1, set size 2
      link, One.In progress · 10 min left, current page
      listitem, level 1, position 2, set size 2
      link, Two.Opens after lesson 1, disabled
      button, Print"
    `);
});

test('a lesson on arrival', async () => {
  await open();
  expect(await heardIn(lessonPage())).toMatchInlineSnapshot(`
    "main
    article
    Lesson 1
    heading, One, level 1
    10 minutes
    heading, Side by side, level 2
    Peer work is
    strong
    work
    .
    note
    Take care
    heading, Go gently, level 2
    Pause here.
    heading, Two ideas, level 2
    list
    listitem, level 1, position 1, set size 2
    Hope
    button, Turn the card: Hope, 1 control, not expanded
    listitem, level 1, position 2, set size 2
    Choice
    button, Turn the card: Choice, 1 control, not expanded
    0 of 2 cards turned
    heading, In practice, level 2
    0 of 2 sections opened
    button, Open all
    heading, Rest, level 3
    button, Rest, 1 control, not expanded
    heading, Boundaries, level 3
    button, Boundaries, 1 control, not expanded
    Quick check
    A team meets Kim.
    group, Who speaks first?, A team meets Kim. Choose one answer.
    Who speaks first?
    Choose one answer.
    radio, Kim, not checked, position 1, set size 2
    Kim
    radio, The team, not checked, position 2, set size 2
    The team
    button, Check my answer
    region, What stays?
    Knowledge check · not scored
    heading, What stays?, level 2
    One question, as often as you like.
    button, Start the check
    button, Continue, Before you go on Turn 2 more cards. Open 2 more sections. Answer one question. Answer the questions of the knowledge check., disabled
    Before you go on
    Turn 2 more cards. Open 2 more sections. Answer one question. Answer the questions of the knowledge check.
    button, Show me"
  `);
});

test('what is said by itself when an answer is checked: the button’s new words, the verdict once', async () => {
  await open();
  await choose('Kim');
  expect(await heardWhile(() => press('Check my answer'))).toMatchInlineSnapshot(`
    "button, Answer again
    polite: That’s right."
  `);
});

test('what is said by itself on the way through a knowledge check', async () => {
  await open();
  await doQuestion();
  expect(await heardWhile(() => press('Start the check'))).toMatchInlineSnapshot(
    `"Peer workers are paid."`,
  );
  await choose('True');
  expect(await heardWhile(() => press('Check my answer'))).toMatchInlineSnapshot(`
    "button, See how you did
    polite: That’s right."
  `);
  expect(await heardWhile(() => press('See how you did'))).toMatchInlineSnapshot(
    `"heading, 1 of 1 right, level 3"`,
  );
});

test('what is said by itself when Continue is pressed too early, and in time', async () => {
  await open();
  expect(await heardWhile(() => press('Continue'))).toMatchInlineSnapshot(`
    "button, Continue, Before you go on Turn 2 more cards. Open 2 more sections. Answer one question. Answer the questions of the knowledge check., disabled
    polite: Not yet. Turn 2 more cards. Open 2 more sections. Answer one question. Answer the questions of the knowledge check."
  `);
  await doAll();
  expect(await heardWhile(() => press('Continue'))).toMatchInlineSnapshot(`
    "heading, What did you think?, level 2
    polite: The next part is open."
  `);
});

test('a lesson in which everything is done', async () => {
  await open();
  await doAll();
  await press('Continue');
  expect(await heardIn(lessonPage())).toMatchInlineSnapshot(`
    "main
    article
    Lesson 1
    heading, One, level 1
    10 minutes
    heading, Side by side, level 2
    Peer work is
    strong
    work
    .
    note
    Take care
    heading, Go gently, level 2
    Pause here.
    heading, Two ideas, level 2
    list
    listitem, level 1, position 1, set size 2
    button, Turn back: Hope, 1 control, expanded
    It can be shared.
    listitem, level 1, position 2, set size 2
    button, Turn back: Choice, 1 control, expanded
    It stays with the person.
    All cards turned
    heading, In practice, level 2
    All sections opened
    button, Close all
    heading, Rest, level 3
    button, Rest, 1 control, expanded
    It counts.
    heading, Boundaries, level 3
    button, Boundaries, 1 control, expanded
    Kind and clear.
    Quick check
    A team meets Kim.
    group, Who speaks first?, A team meets Kim. Choose one answer. That’s right.
    Who speaks first?
    Choose one answer.
    radio, Kim, Right answer It is Kim’s life., checked, disabled, position 1, set size 2
    Kim
    Right answer
    It is Kim’s life.
    radio, The team, not checked, disabled, position 2, set size 2
    The team
    That’s right.
    button, Answer again
    region, What stays?
    Knowledge check · not scored
    heading, What stays?, level 2
    heading, 1 of 1 right, level 3
    Choose a question to look at your answer again.
    list
    listitem, level 1, position 1, set size 1
    button, Peer workers are paid. That’s right., 1 control, not expanded
    heading, What did you think?, level 2
    Who reads your answers
    Only the team.
    Question 1 of 2
    group, It was useful.
    It was useful.
    radio, No, not checked, position 1, set size 2
    No
    radio, Yes, not checked, position 2, set size 2
    Yes
    Question 2 of 2
    Anything else?
    textbox, Anything else?, Up to 300 characters.
    Up to 300 characters.
    button, Send my answers
    0 of 2 questions answered
    heading, That was lesson 1, level 2
    Lessons done: 0 of 2
    button, Next: Two"
  `);
});
