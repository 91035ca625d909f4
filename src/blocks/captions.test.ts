import { describe, expect, it } from 'vitest';

import { captionsFor, captionsShown } from './captions.tsx';

describe('captions', () => {
  const captions = ['en-AU', 'en-GB', 'ar'].map((language) => ({ language, address: language }));

  it.each([
    ['en-GB', 'en-GB'],
    ['en', 'en-AU'],
    ['ar-EG', 'ar'],
    ['de', undefined],
  ])('for %s are those in %s', (language, found) => {
    expect(captionsFor(captions, language)?.language).toBe(found);
  });

  it.each([
    ['ar', null, 'ar'],
    ['de', null, undefined],
    ['de', true, 'en-AU'],
    ['ar', true, 'ar'],
    ['ar', false, undefined],
  ])('are on for %s, where captions are wanted: %s', (language, wanted, found) => {
    expect(captionsShown({ captions, silent: false }, language, wanted)?.language).toBe(found);
  });

  it('that are wanted and do not exist are not on', () => {
    expect(captionsShown({ captions: [], silent: false }, 'en', true)).toBeNull();
  });

  it.each([
    [null, undefined],
    [true, 'ar'],
    [false, undefined],
  ])('of a silent film repeat its words: on only where they are wanted, %s', (wanted, found) => {
    expect(captionsShown({ captions, silent: true }, 'ar', wanted)?.language).toBe(found);
  });
});
