import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { cards, choice, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson, quiz } from '../../engine/testing/buildCourse.ts';
import { setPreference, usePreferences } from '../preferences/preferences.ts';
import { loadPages, follow, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const spec = {
  lessons: [lesson('One', [text('a'), gate('g'), text('b')]), lesson('Two', [cards('c', 2)])],
};

const button = (name: RegExp | string) => screen.getByRole('button', { name });

test('Start opens the first lesson', async () => {
  const { place } = playCourse(spec);
  await follow(button('Start course'));
  expect(place()).toMatchObject({ page: 'lesson', lesson: { number: 1 } });
  await screen.findByRole('heading', { level: 1, name: 'One' });
});

test('Start pressed before the record is known is kept and honoured', async () => {
  const { connect, place } = playCourse(spec, { connected: false });
  const start = button('Start course');
  await userEvent.click(start);
  expect(place().page).toBe('connecting');
  expect(button('Start course')).toBe(start);
  connect();
  expect(place()).toMatchObject({ page: 'lesson', lesson: { number: 1 } });
});

test('who has begun resumes by the name of the lesson, and sees how far they are', async () => {
  const played = playCourse(spec);
  await openLesson(played, 1);
  await played.send({ type: 'cover.opened' });
  expect(await screen.findByRole('button', { name: 'Resume: lesson\u00a01, One' })).toBeDefined();
  expect(screen.getByText('0% done · about 20 minutes left')).toBeDefined();
  const inside = within(screen.getByRole('region', { name: 'What is inside' }));
  expect(inside.getByRole('link', { name: /Two/ }).getAttribute('aria-disabled')).toBe('true');
});

test('starting again says what is kept, and needs a second press', async () => {
  const played = playCourse(spec);
  await openLesson(played, 1);
  await played.send({ type: 'cover.opened' });
  await userEvent.click(await screen.findByRole('button', { name: 'Start again' }));
  const dialog = await screen.findByRole('dialog', { name: 'Start the course again?' });
  expect(within(dialog).getByText(/what you have passed stays passed/)).toBeDefined();
  expect(within(dialog).queryByText(/certificate/)).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Start again' }));
  expect(await screen.findByRole('button', { name: 'Start course' })).toBeDefined();
});

test('a completed course says when and how well, and is looked at again from its beginning', async () => {
  const played = playCourse({
    lessons: [lesson('One', [text('a')]), quiz('Quiz', [choice('First?')])],
  });
  await openLesson(played, 1);
  await played.send({ type: 'lesson.finished' });
  await played.send({ type: 'quiz.started' });
  await userEvent.click(await screen.findByRole('radio', { name: 'a' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Finish and see my result' }));
  await played.send({ type: 'cover.opened' });
  expect(await screen.findByText('You have completed this course.')).toBeDefined();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Completed',
    'Best score',
  ]);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'January 1, 2020',
    '100%',
  ]);
  expect(screen.queryByRole('progressbar')).toBeNull();
  // The learner was in the quiz last.
  await follow(button('Look again from the beginning'));
  expect(played.place()).toMatchObject({ page: 'lesson', lesson: { number: 1 } });
});

test('a course that is started again looks new, and says what is kept of it', async () => {
  const played = playCourse({ lessons: [lesson('One', [text('a')])] });
  await openLesson(played, 1);
  await played.send({ type: 'lesson.finished' });
  expect(await screen.findByText('You have completed this course.')).toBeDefined();
  await played.send({ type: 'course.restarted' });
  expect(await screen.findByRole('button', { name: 'Start course' })).toBeDefined();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await screen.findByText(/You have completed this course before/)).toBeDefined();
  const inside = within(screen.getByRole('region', { name: 'What is inside' }));
  expect(inside.queryByText('Done')).toBeNull();
});

describe('the language', () => {
  afterEach(() => setPreference({ language: null }));

  test('is chosen on the cover, each in its own name', async () => {
    playCourse(spec, { languages: ['en', 'ar'] });
    const languages = within(screen.getByRole('group', { name: 'Language' }));
    expect(languages.getByRole('button', { name: 'English', pressed: true }).lang).toBe('en');
    const arabic = languages.getByRole('button', { name: 'العربية', pressed: false });
    expect(arabic.lang).toBe('ar');
    await userEvent.click(arabic);
    expect(usePreferences.getState().language).toBe('ar');
  });

  test('is no choice where there is one', () => {
    playCourse(spec);
    expect(screen.queryByRole('group', { name: 'Language' })).toBeNull();
    expect(screen.getByText('English')).toBeDefined();
  });
});
