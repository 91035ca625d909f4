import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintQuotes } from './build.ts';
import { quotesFixtures } from './fixtures.ts';

it('is done once each was seen, where its author asks for that, and else by going past it', () => {
  expect(compileFixture('quotes', quotesFixtures.rightToLeft)).toMatchObject({
    state: { kind: 'items', items: [1, 2] },
    done: { when: 'opened' },
  });
  const uncounted = { state: { kind: 'none' }, done: { when: 'passed' } };
  expect(compileFixture('quotes', quotesFixtures.single)).toMatchObject(uncounted);
  const stacked = { ...quotesFixtures.stacked, eachSeen: true };
  expect(compileFixture('quotes', stacked)).toMatchObject(uncounted);
});

it('reads each quote, then whose it is', () => {
  expect(linearizeBlock(compileFixture('quotes', quotesFixtures.rightToLeft))).toEqual([
    { kind: 'heading', level: 2, text: 'صوتان' },
    { kind: 'paragraph', text: 'أن تعرف أنك لست وحدك: من هنا قد يبدأ الأمل.' },
    { kind: 'paragraph', text: 'عن أحد الأعضاء' },
    { kind: 'paragraph', text: 'اسأل. هذا هو العمل.' },
    { kind: 'paragraph', text: 'عن عاملة نظيرة، بكلماتنا' },
  ]);
});

const quote = (text: string) => ({ id: 'one', text, attribution: 'A peer' });

it.each([
  [[quote('Hope.')], ['single-item quotes']],
  [[quote('Hope.'), quote('“Hope.”')], ['quote-in-marks quotes.1.text']],
  [Array.from({ length: 7 }, () => quote('Hope.')), []],
  [Array.from({ length: 8 }, () => quote('Hope.')), ['many-items quotes']],
])('advice, case %#', (quotes, expected) => {
  expect(lintQuotes({ quotes }).map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual(
    expected,
  );
});
