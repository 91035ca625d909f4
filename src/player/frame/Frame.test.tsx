import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { cards, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { setPreference, usePreferences } from '../preferences/preferences.ts';
import { loadPages, openLesson, playCourse, topBar } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const spec = {
  lessons: [
    lesson('One', [text('a')]),
    lesson('Two', [cards('c', 2), gate('g'), text('b')]),
    lesson('Three', [text('d')]),
  ],
};

const outline = () => within(screen.getByRole('navigation', { name: 'Course outline' }));

async function inLessonTwo() {
  const played = playCourse(spec);
  await openLesson(played, 1);
  await played.send({ type: 'lesson.finished' });
  await screen.findByRole('heading', { level: 1, name: 'Two' });
  return played;
}

test('the outline says the state of each lesson in words', async () => {
  await inLessonTwo();
  expect(
    outline()
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['One. Done', 'Two. In progress · 10 min left', 'Three. Opens after lesson 2']);
});

test('the open lesson is marked as the current page', async () => {
  await inLessonTwo();
  expect(outline().getByRole('link', { current: 'page' }).textContent).toContain('Two');
});

test('a locked lesson can be reached, and when pressed says what opens it', async () => {
  const { place } = await inLessonTwo();
  const locked = outline().getByRole('link', { name: /Three/ });
  locked.focus();
  expect(document.activeElement).toBe(locked);
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('status').textContent).toContain('Opens after lesson 2');
  expect(place()).toMatchObject({ lesson: { number: 2 } });
});

test('a new page is named in the window’s title and gets the focus on its heading', async () => {
  await inLessonTwo();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(document.title).toBe('Two · Course');
});

test('the outline opens as a drawer, and closes when a lesson is chosen', async () => {
  await inLessonTwo();
  await userEvent.click(screen.getByRole('button', { name: 'Lessons' }));
  const drawer = await screen.findByRole('dialog', { name: 'Lessons' });
  await userEvent.click(within(drawer).getByRole('link', { name: /One/ }));
  expect(screen.queryByRole('dialog', { name: 'Lessons' })).toBeNull();
});

test('Support gives the numbers to call', async () => {
  await inLessonTwo();
  await userEvent.click(topBar().getAllByRole('button', { name: 'Support' })[0] ?? document.body);
  const panel = await screen.findByRole('dialog', { name: 'You can talk to someone' });
  expect(
    within(panel)
      .getByRole('link', { name: /13 11 14/ })
      .getAttribute('href'),
  ).toBe('tel:131114');
});

test('a course without sources has no button for them', async () => {
  await inLessonTwo();
  expect(screen.queryByRole('button', { name: 'Words and sources' })).toBeNull();
});

test('one panel takes the place of another', async () => {
  await inLessonTwo();
  await userEvent.click(screen.getByRole('button', { name: 'Lessons' }));
  await screen.findByRole('dialog', { name: 'Lessons' });
  await userEvent.click(topBar().getAllByRole('button', { name: 'Settings' })[0] ?? document.body);
  expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeDefined();
  expect(screen.queryByRole('dialog', { name: 'Lessons' })).toBeNull();
});

test('the saved sign says what has become of the work', async () => {
  const { saving } = await inLessonTwo();
  const banner = topBar();
  expect(banner.getByText('Saved')).toBeDefined();
  saving('keptInTab');
  expect(banner.getByText('Kept in this tab')).toBeDefined();
  saving('notKept');
  expect(banner.getByText('Not saved')).toBeDefined();
});

test('a notice is said once and can be put away', async () => {
  const { notify } = await inLessonTwo();
  notify('answersDropped');
  expect(screen.getByText(/has no room for every answer/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(/has no room/)).toBeNull();
});

test('work that the LMS does not know is the learner’s to keep or to drop', async () => {
  const { ask } = await inLessonTwo();
  const keep = vi.fn();
  const leave = vi.fn();
  const holds = { lessons: 1, answers: 0, quizzes: 0 };
  ask({ origin: 'lost', holds, keep, leave, later: vi.fn() });
  const dialog = await screen.findByRole('dialog', { name: 'Keep your earlier work?' });
  expect(within(dialog).getByText(/work of yours: 1 lesson\./)).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Begin afresh' }));
  expect([keep.mock.calls.length, leave.mock.calls.length]).toEqual([0, 1]);
});

test('work of another attempt is named, to be used or left; closed, it waits', async () => {
  const { ask } = await inLessonTwo();
  const answers = { keep: vi.fn(), leave: vi.fn(), later: vi.fn() };
  ask({ origin: 'elsewhere', holds: { lessons: 2, answers: 5, quizzes: 1 }, ...answers });
  const dialog = await screen.findByRole('dialog', { name: 'Use work from another attempt?' });
  expect(
    within(dialog).getByText(/: 2 lessons, 5 answers, and one finished quiz attempt\./),
  ).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Use it' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Decide later' }));
  const times = Object.values(answers).map(({ mock }) => mock.calls.length);
  expect(times).toEqual([1, 0, 1]);
});

test('the language is chosen in the bar, each in its own name, and the focus comes back', async () => {
  playCourse(spec, { languages: ['en', 'ar'] });
  const [open] = topBar().getAllByRole('button', { name: 'Language' });
  await userEvent.click(open ?? document.body);
  const panel = within(await screen.findByRole('dialog', { name: 'Language' }));
  expect(panel.getByRole('button', { name: 'English', pressed: true }).lang).toBe('en');
  await userEvent.click(panel.getByRole('button', { name: 'العربية' }));
  expect(usePreferences.getState().language).toBe('ar');
  expect(screen.queryByRole('dialog')).toBeNull();
  setPreference({ language: null });
});

test('a course in one language has no choice of one', () => {
  playCourse(spec);
  expect(topBar().queryByRole('button', { name: 'Language' })).toBeNull();
});
