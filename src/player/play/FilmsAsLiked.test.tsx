import { act, render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { fakeBrowser } from '../../session/testing/fakeBrowser.ts';
import { fakeLms } from '../../session/testing/fakeLms.ts';
import { course, sourceOf } from '../../session/testing/visitor.ts';
import { createSession } from '../../session/session.ts';
import { type FilmLiking, useFilmLiking } from '../../ui/FilmLiking.ts';
import { setPreference } from '../preferences/preferences.ts';
import { FilmsAsLiked } from './FilmsAsLiked.tsx';

beforeEach(() => setPreference(NO_WISHES));

/** A page with a place where a film would be, before the LMS has answered. */
function openPage(lms = fakeLms()) {
  const browser = fakeBrowser();
  const session = createSession({
    courseId: 'test',
    outline: course.outline,
    source: sourceOf(course),
    loadAdapter: () => Promise.resolve(lms.adapter),
    ports: browser.openTab().ports,
  });
  const given: FilmLiking[] = [];
  const Film = () => void given.push(useFilmLiking());
  render(
    <FilmsAsLiked session={session}>
      <Film />
    </FilmsAsLiked>,
  );
  const pass = (milliseconds: number) => act(() => browser.clock.advance(milliseconds));
  return { lms, session, pass, film: () => given.at(-1) };
}

const stated = { volume: 0.4, captions: true, rate: 1.5 };

test('films are as the LMS states it, as soon as it has answered', async () => {
  const { film, pass, session } = openPage(fakeLms({ films: stated }));
  expect(film()?.wishes).toEqual(NO_WISHES);
  session.start();
  await pass(0);
  expect(film()?.wishes).toEqual(stated);
});

test('what the learner chose on this device comes before what the LMS states', async () => {
  setPreference({ captions: false });
  const { film, pass, session } = openPage(fakeLms({ films: stated }));
  session.start();
  await pass(0);
  expect(film()?.wishes).toEqual({ ...stated, captions: false });
});

test('what is changed in one film holds for all, and is told to the LMS', async () => {
  const { film, lms, pass, session } = openPage(fakeLms({ films: stated }));
  session.start();
  await pass(2_000);
  const told = lms.reports.length;
  act(() => film()?.onWish({ volume: 0 }));
  await pass(1_000);
  expect(film()?.wishes).toEqual({ ...stated, volume: 0 });
  expect(lms.reports.slice(told).map(({ films }) => films)).toEqual([{ ...NO_WISHES, volume: 0 }]);
});
