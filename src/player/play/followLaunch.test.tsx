import { beforeEach, expect, test } from 'vitest';

import { ownerHash } from '../../session/owner.ts';
import { fakeBrowser } from '../../session/testing/fakeBrowser.ts';
import { fakeLms } from '../../session/testing/fakeLms.ts';
import { course, openLadder, sourceOf } from '../../session/testing/visitor.ts';
import { createSession } from '../../session/session.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { learnerPreferences } from '../preferences/learnerPreferences.ts';
import { followLaunch } from './followLaunch.ts';

// Of this very module: where another test had modules loaded anew, the one that is reset is another.
beforeEach(() => usePreferences.setState(usePreferences.getInitialState()));

/** A page of a course in English and Arabic, and the languages that it was told to speak. */
function openPage(lms = fakeLms()) {
  const browser = fakeBrowser();
  const { ports } = browser.openTab();
  const session = createSession({
    courseId: 'test',
    outline: course.outline,
    source: sourceOf(course),
    loadAdapter: () => Promise.resolve(lms.adapter),
    ports,
  });
  const spoken: string[] = [];
  followLaunch({
    session,
    preferAs: learnerPreferences(session).preferAs,
    languages: ['en', 'ar'],
    wishes: ['en-AU'],
    setLanguage: (language) => spoken.push(language),
  });
  session.start();
  return { browser, session, spoken, advance: browser.clock.advance };
}

test('the language that the LMS states comes before the browser’s', async () => {
  const { spoken, advance } = openPage(fakeLms({ language: 'ar-EG' }));
  await advance(0);
  expect(spoken).toEqual(['ar']);
});

test('an LMS that answers late brings the learner’s own preferences, and no other language', async () => {
  const ben = { id: 'ben', name: 'Ben' };
  const name = ownerHash({ lms: 'https://lms.test', courseId: '', learnerId: 'ben' });
  const lms = fakeLms({ learner: ben, language: 'ar' });
  const { browser, session, spoken, advance } = openPage(lms);
  browser.storage.texts.set(`waymark:learner:${name}`, '- {"textSize":"largest"}');
  lms.condition = 'down';
  await advance(4_000);
  session.actor.send(openLadder);
  expect([session.learner.get(), usePreferences.getState().textSize]).toEqual([null, 'normal']);
  lms.condition = 'well';
  await advance(60_000);
  expect([usePreferences.getState().textSize, spoken]).toEqual(['largest', ['en']]);
});
