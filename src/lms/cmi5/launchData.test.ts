import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { ok } from '../../core/result.ts';
import { open } from '../testing/cmi5Session.ts';
import { fakeLrs } from '../testing/fakeLrs.ts';
import { launchDataOf, learnerPreferences, NO_PREFERENCES } from './launchData.ts';

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

test.each([
  ['{"launchMode":"Normal"}', 'normal'],
  ['{"launchMode":"BROWSE"}', 'browse'],
  ['{"launchMode":"review"}', 'review'],
  ['{"launchMode":null}', 'normal'],
  ['{}', 'normal'],
])('what is missing in the launch data costs that value: %s', (text, mode) => {
  expect(launchDataOf(text)).toEqual(
    ok({
      contextTemplate: {},
      mode,
      masteryScore: null,
      passingScore: null,
      returnAddress: null,
    }),
  );
});

test.each([
  ['0.8', 0.8, 0.8],
  ['1', 1, 1],
  ['0', 0, null],
  ['80', null, 0.8],
  ['"0,8"', null, 0.8],
  ['"80%"', null, 0.8],
  ['-1', null, null],
  ['null', null, null],
])('a mastery score of %s', (masteryScore, stated, meant) => {
  const data = launchDataOf(`{"masteryScore":${masteryScore}}`);
  expect(data.ok && [data.value.masteryScore, data.value.passingScore]).toEqual([stated, meant]);
});
