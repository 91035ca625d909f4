import { beforeAll, expect, test } from 'vitest';

import { createEnglish } from '../../i18n/setup.ts';
import { awardSample } from '../BlockHost.tsx';
import { blockWords } from '../words.ts';
import { type SheetSource, sheetWords } from './sheetWords.ts';

beforeAll(blockWords.load);

const source: SheetSource = {
  award: awardSample,
  content: { title: null, score: true, note: null },
  name: 'Thi Lan Nguyen',
  direction: 'ltr',
  address: (file) => `content/${file}`,
  timeZone: 'Australia/Perth',
};

const words = (changed: Partial<SheetSource> = {}) =>
  sheetWords({ ...source, ...changed }, createEnglish('en-AU').t);

test('a sheet says what was learned, by whom, when and how well', () => {
  expect(words()).toEqual({
    language: 'en-AU',
    direction: 'ltr',
    title: 'Certificate of completion',
    course: 'Working with peer workers',
    name: 'Thi Lan Nguyen',
    text: 'has completed the introduction to peer work',
    facts: [
      { label: 'Date', value: '21 November 2026' },
      { label: 'Score', value: '83%' },
      { label: 'Issued by', value: 'Your organisation' },
    ],
    logo: null,
    signature: null,
    foot: ['Course version 1.2.0'],
  });
});

test('whoever signs does so for the issuer, who is then named below', () => {
  const hand = { source: 'media/hand.svg', size: null, alternative: '' };
  const logo = { source: 'media/logo.svg', size: null, alternative: 'Harbour Health' };
  const signature = { name: 'Robin Marsh', role: 'Head of learning', picture: hand };
  const signed = (changed: Partial<typeof signature> = {}) =>
    words({
      award: { ...awardSample, words: { ...said, logo, signature: { ...signature, ...changed } } },
    });
  expect(signed()).toEqual({
    ...words(),
    facts: words().facts.slice(0, 2),
    logo: { address: 'content/media/logo.svg', alternative: 'Harbour Health' },
    signature: {
      name: 'Robin Marsh',
      roles: ['Head of learning', 'Your organisation'],
      picture: { address: 'content/media/hand.svg', alternative: '' },
    },
  });
});

const said = {
  title: 'Certificate of completion',
  text: 'has completed the introduction to peer work',
  issuer: 'Your organisation',
};

const labels = (changed: Partial<SheetSource>) => words(changed).facts.map(({ label }) => label);

test('what the author leaves out, or nobody knows, leaves no gap', () => {
  expect(labels({ content: { title: null, score: false, note: null } })).toEqual([
    'Date',
    'Issued by',
  ]);
  expect(labels({ award: { ...awardSample, score: null, words: null } })).toEqual(['Date']);
});

test('the small print follows the version', () => {
  const content = { ...source.content, note: 'Held by your organisation.' };
  expect(words({ content }).foot).toEqual(['Course version 1.2.0', 'Held by your organisation.']);
});

test('a percent is rounded down, so that 99.9 % never reads as all', () => {
  expect(words({ award: { ...awardSample, score: 0.9999 } }).facts[1]?.value).toBe('99%');
});

test("the day is the learner's own, in the words of the course", () => {
  // 23:30 in Sydney is still the day before in London's afternoon.
  const award = { ...awardSample, completedAt: Date.UTC(2026, 10, 21, 15, 30) };
  const on = (timeZone: string, language = 'en-AU') =>
    words({ award: { ...award, language }, timeZone }).facts[0]?.value;
  expect([on('Europe/London'), on('Australia/Sydney'), on('Europe/London', 'fr')]).toEqual([
    '21 November 2026',
    '22 November 2026',
    '21 novembre 2026',
  ]);
});
