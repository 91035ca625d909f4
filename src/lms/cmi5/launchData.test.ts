import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { open } from '../testing/cmi5Session.ts';
import { fakeLrs } from '../testing/fakeLrs.ts';
import { learnerPreferences, NO_PREFERENCES } from './launchData.ts';

test('who wants to hear nothing has sound off', async () => {
  const lrs = fakeLrs({ languagePreference: 'ar', audioPreference: 'off' });
  const { language, films } = (await open(lrs.launch())).launch;
  expect([language, films]).toEqual(['ar', { volume: 0, captions: null, rate: null }]);
});

test.each(['', 'on', 'OFF', '"off"', 'null'])('%s says nothing of how loud', (audioPreference) => {
  const text = JSON.stringify({ languagePreference: 'en-AU,ar', audioPreference });
  expect(learnerPreferences(text)).toEqual({ language: 'en-AU', films: NO_WISHES });
});

test.each(['', 'null', '[]', '{', '{"audioPreference":7}'])(
  'preferences that are none are none: %s',
  (text) => {
    expect(learnerPreferences(text)).toEqual(NO_PREFERENCES);
  },
);
