import { expect, test } from 'vitest';

import { ok } from '../core/result.ts';
import { selectPlace } from '../engine/select.ts';
import { type FakeBrowser, fakeBrowser } from './testing/fakeBrowser.ts';
import { flip, openLadder, sourceOf, course, visit, type Visitor } from './testing/visitor.ts';
import { watchedSource, type WatchedSource } from './testing/watchedSource.ts';

/** A learner who opens the first lesson while nothing of the course can be had. */
async function strand(cause: WatchedSource['cause'] = 'offline') {
  const browser = fakeBrowser();
  const source = watchedSource();
  source.missing = Infinity;
  source.cause = cause;
  const learner = await visit({ browser, source });
  await learner.act(openLadder);
  source.asked.length = 0;
  return { browser, source, learner };
}

function seen({ session }: Visitor): string {
  const place = selectPlace(session.actor.getSnapshot());
  return place.page === 'failed' ? place.cause : place.page;
}

/** The seconds at which the lesson was asked for. */
async function triesWithin(seconds: number, browser: FakeBrowser, source: WatchedSource) {
  const tries: number[] = [];
  for (let second = 1; second <= seconds; second += 1) {
    const before = source.asked.length;
    await browser.clock.advance(1_000);
    if (source.asked.length > before) tries.push(second);
  }
  return tries;
}

test('a lesson that cannot be had is asked for again after ever longer pauses, up to a minute', async () => {
  const { browser, source, learner } = await strand();
  expect(await triesWithin(200, browser, source)).toEqual([2, 6, 14, 30, 62, 122, 182]);
  expect([seen(learner), learner.record().run.place?.value.lesson]).toEqual(['offline', 1]);
});

test('it opens by itself as soon as it can be had', async () => {
  const { browser, source, learner } = await strand();
  source.missing = 0;
  await browser.clock.advance(2_000);
  expect(seen(learner)).toBe('lesson');
});

test.each(['online', 'show', 'restore'] as const)(
  'it is asked for at once when the network or the page comes back (%s)',
  async (happens) => {
    const { browser, source, learner } = await strand();
    source.missing = 0;
    learner.tab[happens]();
    await browser.clock.advance(0);
    expect(seen(learner)).toBe('lesson');
  },
);

test('a page that nobody looks at asks for nothing', async () => {
  const { browser, source, learner } = await strand();
  learner.tab.hide();
  expect(await triesWithin(100, browser, source)).toEqual([]);
  learner.tab.show();
  expect(source.asked).toEqual(['lesson ladder en']);
  expect(await triesWithin(5, browser, source)).toEqual([4]);
});

test('the learner may ask too, without being told twice to wait', async () => {
  const { browser, source, learner } = await strand();
  learner.session.retryLesson();
  learner.session.retryLesson();
  await browser.clock.advance(0);
  expect(source.asked).toEqual(['lesson ladder en']);
});

test.each(['offline', 'signedOut', 'replaced'] as const)(
  'what will not be over in a second is said at once (%s)',
  async (cause) => {
    const { learner } = await strand(cause);
    expect(seen(learner)).toBe(cause);
  },
);

test.each(['unreachable', 'serverFailed'] as const)(
  'what may be over in a second is said a second later (%s)',
  async (cause) => {
    const { browser, learner } = await strand(cause);
    expect(seen(learner)).toBe('loading');
    await browser.clock.advance(1_000);
    expect(seen(learner)).toBe(cause);
  },
);

test('the cause that holds now is the one that is said', async () => {
  const { browser, source, learner } = await strand();
  source.cause = 'signedOut';
  await browser.clock.advance(2_000);
  expect(seen(learner)).toBe('signedOut');
});

test('whoever turns away from a lesson is not brought back to it', async () => {
  const { browser, source, learner } = await strand();
  await learner.act({ type: 'cover.opened' });
  expect(await triesWithin(100, browser, source)).toEqual([]);
  expect(seen(learner)).toBe('cover');
});

test('answers of this visit are kept while the next lesson cannot be had', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  const learner = await visit({ browser, source });
  await learner.act(openLadder, flip(1));
  const before = learner.record();
  source.missing = Infinity;
  source.cause = 'offline';
  await learner.session.setLanguage('ar');
  expect([seen(learner), learner.record() === before]).toEqual(['lesson', true]);
  source.missing = 0;
  await learner.session.setLanguage('ar');
  await browser.clock.advance(0);
  expect([seen(learner), learner.record().run.place]).toEqual(['lesson', before.run.place]);
});

test('the lesson ahead that cannot be had is nobody’s business until it is needed', async () => {
  const browser = fakeBrowser();
  const source = watchedSource();
  const learner = await visit({ browser, source });
  source.missing = 1;
  await learner.act(openLadder);
  expect([seen(learner), source.asked]).toEqual([
    'lesson',
    ['lesson ladder en', 'lesson tools en'],
  ]);
  await learner.act(flip(1), flip(2));
  expect(source.asked.length).toBe(2);
});

test('another lesson under the same name means that the course was replaced', async () => {
  const { outline, lesson } = sourceOf(course);
  const source = { outline, lesson: async () => swap(await lesson('ladder', 'en')) };
  const swap = (found: Awaited<ReturnType<typeof lesson>>) =>
    found.ok ? ok({ ...found.value, key: 99 }) : found;
  const learner = await visit({ browser: fakeBrowser(), source });
  await learner.act(openLadder);
  expect(seen(learner)).toBe('replaced');
});

test('a session that is over asks for nothing any more', async () => {
  const { browser, source, learner } = await strand();
  learner.session.end();
  learner.tab.online();
  expect(await triesWithin(100, browser, source)).toEqual([]);
});
