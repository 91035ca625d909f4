import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import type { PlayableCover } from '../course/playable.ts';
import { courseSource } from './play/courseSource.ts';
import { play } from './play/play.tsx';
import { setPreference } from './preferences/preferences.ts';
import { renderCover } from './prerender.tsx';

const cover: PlayableCover = {
  format: 1,
  id: 'two-languages',
  version: '1.0.0',
  language: 'en',
  languages: ['en', 'ar'],
  unreviewedTranslation: false,
  title: 'A course',
  shortTitle: 'Course',
  description: 'What it is about.',
  about: null,
  eyebrow: null,
  image: null,
  minutes: 30,
  lessonCount: 1,
  updatedOn: '22 November 2026',
  contact: null,
  objectives: [],
  lessons: [{ title: 'One', minutes: 5 }],
  contentNote: null,
  support: null,
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  setPreference({ language: null });
});

test('the cover is drawn whole, without styles in attributes', async () => {
  const { cover: html } = await renderCover(cover);
  expect(html).toContain('A course');
  expect(html).toContain('One');
  expect(html).not.toMatch(/ style=/);
});

test('Start is hydrated with the frame, before what stands around it', async () => {
  const { cover: html } = await renderCover(cover);
  const [ahead = ''] = html.split('Start course');
  const [, hero] = ahead.split('<main>');
  // React hydrates what is in a Suspense, which begins with this mark, after all that is not.
  expect(ahead.slice(0, ahead.indexOf('<main>'))).toContain('<!--$-->');
  expect(hero).not.toContain('<!--$-->');
});

test('before the cover stands what is said where no script runs, with whom to tell', async () => {
  const contact = { name: 'فريق التعلم', link: 'mailto:team@example.org' };
  const { unstarted } = await renderCover({ ...cover, language: 'ar', contact });
  expect(unstarted).toMatch(/<div id="waymark-unstarted" .*<noscript>.*class="[^"]*waymark-old"/);
  expect(unstarted.match(/<a href="mailto:team@example.org">فريق التعلم<\/a>/g)).toHaveLength(3);
  expect(unstarted).toContain('لم تبدأ هذه الدورة بعد');
  expect(unstarted).not.toMatch(/ style=/);
});

// Fetching the strings is no part of what is tested, and may take its time.
beforeAll(() => import('../i18n/ar/firstPage.ts'));

test('a cover in another language than the learner’s is taken over as it is, then changes', async () => {
  const arabic = { ...cover, language: 'ar', title: 'دورة' };
  const answer = (path: string) =>
    path.includes('cover') ? Response.json(arabic) : new Response(null, { status: 404 });
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(answer(path)));
  const complaints = vi.spyOn(console, 'error');
  setPreference({ language: 'ar' });
  const root = document.createElement('div');
  root.innerHTML = (await renderCover(cover)).cover;
  document.body.append(root);
  const heading = screen.getByRole('heading', { level: 1 });
  const played = play(root, cover, courseSource());
  await waitFor(() => expect(heading.textContent).toBe('دورة'));
  expect(heading.isConnected).toBe(true);
  expect(await screen.findByText('ابدأ الدورة')).toBeDefined();
  expect(document.documentElement.dir).toBe('rtl');
  expect(complaints.mock.calls).toEqual([]);
  await played;
});
