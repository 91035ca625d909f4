import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const spec = { lessons: [lesson('One', [text('a')]), lesson('Two', [text('b')])] };

let print: ReturnType<typeof vi.fn<() => void>>;
const printing = () => document.documentElement.dataset['printing'];
const sheets = () => document.querySelector('[data-paper]');

/** What a printer would have got, once for each time. */
const copies: string[] = [];

beforeEach(() => {
  copies.length = 0;
  print = vi.fn(() => {
    window.dispatchEvent(new Event('beforeprint'));
    copies.push(`${printing()}: ${sheets()?.textContent}`);
    window.dispatchEvent(new Event('afterprint'));
  });
  vi.stubGlobal('print', () => print());
});

afterEach(() => vi.unstubAllGlobals());

async function openPanel() {
  const played = playCourse(spec);
  await openLesson(played, 1);
  await userEvent.click(screen.getAllByRole('button', { name: 'Print' })[0] ?? document.body);
  return { ...played, panel: within(await screen.findByRole('dialog', { name: 'Print' })) };
}

test('prints the lesson where the learner is, and leaves no trace on the page', async () => {
  const { panel } = await openPanel();
  await userEvent.click(panel.getByRole('button', { name: 'Print or save as PDF' }));
  await waitFor(() => expect(copies).toHaveLength(1));
  expect(copies[0]).toMatch(/^paper: .*Lesson 1One/);
  expect(copies[0]).not.toContain('Two');
  expect(printing()).toBeUndefined();
  await userEvent.click(panel.getByRole('button', { name: 'Close' }));
  expect(sheets()).toBeNull();
});

test('prints the whole course, locked lessons too', async () => {
  const { panel } = await openPanel();
  await userEvent.click(panel.getByRole('radio', { name: 'The whole course' }));
  await userEvent.click(panel.getByRole('button', { name: 'Print or save as PDF' }));
  await waitFor(() => expect(copies).toHaveLength(1));
  expect(copies[0]).toMatch(/Lesson 1One.*Lesson 2Two/);
});

test('says so when the browser does not print', async () => {
  const { panel } = await openPanel();
  print.mockImplementation(() => undefined);
  await userEvent.click(panel.getByRole('button', { name: 'Print or save as PDF' }));
  expect(await panel.findByText(/printing is blocked here/)).toBeDefined();
});

test('says so when a lesson cannot be had', async () => {
  const { panel, withhold } = await openPanel();
  act(() => withhold('Two'));
  await userEvent.click(panel.getByRole('radio', { name: 'The whole course' }));
  await userEvent.click(panel.getByRole('button', { name: 'Print or save as PDF' }));
  expect(await panel.findByText(/Not all pages could be loaded/)).toBeDefined();
  expect(copies).toEqual([]);
});
