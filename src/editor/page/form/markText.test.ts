import { expect, test } from 'vitest';

import { listed, wrapped } from './markText.ts';

test('chosen words become bold, and plain again', () => {
  const bold = wrapped({ text: 'People do recover.', start: 10, end: 17 }, '**', '**');
  expect(bold).toEqual({ text: 'People do **recover**.', start: 12, end: 19 });
  expect(wrapped(bold, '**', '**')).toEqual({ text: 'People do recover.', start: 10, end: 17 });
});

test('a link stands around the words, ready for its address', () => {
  expect(wrapped({ text: 'our guide', start: 4, end: 9 }, '[', '](https://)').text).toBe(
    'our [guide](https://)',
  );
});

test('chosen lines become a list, and lines again', () => {
  const list = listed({ text: 'Bring:\nhope\ntime\n', start: 8, end: 14 });
  expect(list).toEqual({ text: 'Bring:\n- hope\n- time\n', start: 7, end: 20 });
  expect(listed(list).text).toBe('Bring:\nhope\ntime\n');
});

test('a list begins in an empty text', () => {
  expect(listed({ text: '', start: 0, end: 0 })).toEqual({ text: '- ', start: 0, end: 2 });
});
