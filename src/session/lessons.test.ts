import { expect, test } from 'vitest';

import type { PlayableLesson } from '../course/playable.ts';
import { selectPlace } from '../engine/select.ts';
import type { CourseSource } from './ports.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import {
  course,
  flip,
  lessonsDone,
  openLadder,
  sourceOf,
  visit,
  type Visitor,
} from './testing/visitor.ts';
import { watchedSource } from './testing/watchedSource.ts';

function shown({ session }: Visitor): PlayableLesson | null {
  const place = selectPlace(session.actor.getSnapshot());
  return place.page === 'lesson' ? place.content : null;
}

test('the lesson that comes next is loaded while nothing else is to be done', async () => {
  const source = watchedSource();
  const learner = await visit({ browser: fakeBrowser(), source });
  expect(source.asked).toEqual(['lesson ladder en']);
  await learner.act(openLadder);
  expect([learner.page(), source.asked]).toEqual([
    'lesson',
    ['lesson ladder en', 'lesson tools en'],
  ]);
  await learner.act(flip(1), flip(2));
  expect(source.asked.length).toBe(2);
});

test('a lesson that gets no answer is asked for once more, unnoticed', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  source.missing = 2;
  const learner = await visit({ browser, source });
  await learner.act(openLadder);
  expect(learner.page()).toBe('loading');
  await browser.clock.advance(1_000);
  expect([learner.page(), source.asked.slice(0, 3)]).toEqual([
    'lesson',
    ['lesson ladder en', 'lesson ladder en', 'lesson ladder en'],
  ]);
});

test('another language, in the middle of a lesson, keeps the place', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  const learner = await visit({ browser, source });
  await learner.act(openLadder, flip(1), { type: 'block.reached', block: 102 });
  const before = learner.record();
  await learner.session.setLanguage('ar');
  await browser.clock.advance(0);
  expect([shown(learner)?.language, shown(learner)?.id, learner.record() === before]).toEqual([
    'ar',
    'ladder',
    true,
  ]);
  await learner.session.setLanguage('en');
  await learner.session.setLanguage('ar');
  await browser.clock.advance(0);
  expect(shown(learner)?.language).toBe('ar');
  expect(source.asked.filter((each) => each.startsWith('outline'))).toEqual(['outline ar']);
});

test('of two languages in a row the last one counts', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser, source: watchedSource() });
  await learner.act(openLadder);
  const first = learner.session.setLanguage('ar');
  const second = learner.session.setLanguage('vi');
  await Promise.all([first, second]);
  await browser.clock.advance(0);
  expect(shown(learner)?.language).toBe('vi');
});

test('a language that cannot be had leaves the one that is there, with a word about it', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  const learner = await visit({ browser, source });
  await learner.act(openLadder);
  source.missing = 1;
  await learner.session.setLanguage('ar');
  await browser.clock.advance(0);
  expect([shown(learner)?.language, learner.session.notices.get()]).toEqual([
    'en',
    ['languageUnavailable'],
  ]);
});

test('an edited course is asked for again, and the place is kept', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  const learner = await visit({ browser, source });
  await learner.act(openLadder, flip(1));
  source.asked.length = 0;
  learner.session.replaceCourse(course.outline);
  await browser.clock.advance(0);
  expect([shown(learner)?.id, source.asked[0]]).toEqual(['ladder', 'lesson ladder en']);
});

test('a lesson of the course as it was before the edit never shows', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  const learner = await visit({ browser, source });
  learner.session.actor.send(openLadder);
  learner.session.replaceCourse({ ...course.outline, language: 'vi' });
  await browser.clock.advance(0);
  expect(shown(learner)?.language).toBe('vi');
});

test('what was done before its lesson is there is told as soon as it is, without a change', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(openLadder);
  await browser.clock.advance(5_000);
  lms.condition = 'lying';
  await first.act(...lessonsDone.slice(1));
  await browser.clock.advance(5_000);
  first.tab.leave();
  first.kill();
  lms.condition = 'well';
  const waiting: (() => void)[] = [];
  const source: CourseSource = {
    ...sourceOf(course),
    lesson: async (...which) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return sourceOf(course).lesson(...which);
    },
  };
  const next = await visit({ browser, adapter: lms.adapter, source });
  await browser.clock.advance(5_000);
  const told = () => lms.reports.flatMap(({ interactions }) => interactions.map(({ id }) => id));
  expect([next.saving(), told()]).toEqual(['saved', []]);
  while (waiting.length > 0) {
    waiting.shift()?.();
    await browser.clock.advance(5_000);
  }
  expect(told()).toEqual(['ladder.check']);
});
