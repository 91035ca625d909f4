import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { preloadViews } from '../../blocks/views.ts';
import type { SearchIndex } from '../../course/searchIndex.ts';
import { cards, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { follow, loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(async () => {
  await Promise.all([
    loadPages(),
    preloadViews(['text', 'flipCards', 'continue']),
    import('./SearchPanel.tsx'),
  ]);
});

const spec = {
  lessons: [
    lesson('Benefits', [text('why'), cards('principles', 2), gate('on'), text('more')]),
    lesson('Company kept', [text('again')]),
  ],
};

const index: SearchIndex = {
  format: 1,
  language: 'en',
  lessons: [
    {
      key: 1,
      opener: [],
      blocks: [
        [101, ['Why company'], 'Company is what helps.'],
        [102, ['Two principles'], ['Hope'], 'People do recover, with company.'],
        [103],
        [104, 'Behind it: more company.'],
      ],
    },
    { key: 2, opener: [], blocks: [[105, 'Company, again and again.']] },
  ],
};

/** Opens the search of a course whose first lesson is open. */
async function openSearch() {
  const played = playCourse(spec, { index });
  await openLesson(played, 1);
  const [opener = document.body] = screen.getAllByRole('button', { name: 'Search this course' });
  await follow(opener);
  return { ...played, opener, panel: within(screen.getByRole('dialog')) };
}

type Panel = Awaited<ReturnType<typeof openSearch>>['panel'];

const look = (panel: Panel, value: string) =>
  fireEvent.change(panel.getByRole('searchbox'), { target: { value } });

const hits = (panel: Panel) => panel.queryAllByRole('link').map(({ textContent }) => textContent);

test('what is found is counted, listed and led to; what is not open yet is named, and no more', async () => {
  const { panel } = await openSearch();
  const field = panel.getByRole('searchbox', { name: 'Words to look for' });
  expect(document.activeElement).toBe(field);
  look(panel, 'COMPANY');
  expect(hits(panel)).toEqual([
    'Lesson 1: Benefits: Why company',
    'Lesson 1: Benefits › , Hope: People do recover, with company.',
  ]);
  expect(panel.getByRole('status').textContent).toBe('2 places');
  expect(panel.getAllByText('company', { selector: 'mark' })).toHaveLength(2);
  const closed = within(panel.getByRole('region', { name: 'Not open yet' }));
  expect(closed.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Lesson 1: Benefits1 place · Opens further on in the lesson',
    'Lesson 2: Company kept2 places · Opens after lesson 1',
  ]);
  expect(panel.queryByText(/again and again|Behind it/)).toBeNull();
  fireEvent.submit(field);
  expect(document.activeElement).toBe(panel.getAllByRole('link')[0]);
});

test('what is nowhere is said so, with what to try; it is there when the search is opened again', async () => {
  const { panel, opener } = await openSearch();
  look(panel, 'zebra');
  expect(panel.getByRole('status').textContent).toMatch(/^Nothing was found. Try another word/);
  await follow(panel.getByRole('button', { name: 'Close' }));
  await follow(opener);
  expect(panel.getByRole('searchbox')).toHaveProperty('value', 'zebra');
});

test('words that cannot be had are asked for again', async () => {
  const played = playCourse(spec, { index });
  await openLesson(played, 1);
  played.withhold('Company kept');
  const [opener = document.body] = screen.getAllByRole('button', { name: 'Search this course' });
  await follow(opener);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toMatch(/^The course cannot be searched just now. You are offline/);
  played.give();
  await follow(within(alert).getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
