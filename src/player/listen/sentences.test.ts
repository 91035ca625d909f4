import { afterEach, describe, expect, it, vi } from 'vitest';

import { sentencesOf } from './sentences.ts';

const split = (text: string, language = 'en') =>
  sentencesOf(text, language).map(({ from, to }) => text.slice(from, to));

afterEach(() => vi.unstubAllGlobals());

describe('sentences', () => {
  it('are said one by one', () => {
    expect(split('Hope helps people. Does it? It does!')).toEqual([
      'Hope helps people.',
      'Does it?',
      'It does!',
    ]);
  });

  it('keep their numbers and titles', () => {
    expect(split('1. Sit down. Dr. Lee comes too.')).toEqual([
      '1. Sit down.',
      'Dr. Lee comes too.',
    ]);
  });

  it('end in Arabic as Arabic ends them', () => {
    expect(split('ما هو الأمل؟ الأمل يساعد الناس.', 'ar')).toEqual([
      'ما هو الأمل؟',
      'الأمل يساعد الناس.',
    ]);
  });

  it('are split without a segmenter too', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(split('He said “Stop.” She went on. ما الأمل؟ نعم هو.')).toEqual([
      'He said “Stop.”',
      'She went on.',
      'ما الأمل؟',
      'نعم هو.',
    ]);
  });

  it('that are very long are said in breaths, at their commas', () => {
    const clause = 'people who use a service and people who run it plan together';
    const breaths = split(`${clause}, ${clause}, ${clause}, ${clause}, ${clause}.`);
    expect(breaths).toEqual([`${clause}, ${clause}, ${clause},`, `${clause}, ${clause}.`]);
  });

  it('without a comma break between words, and without words anywhere', () => {
    expect(split('word '.repeat(100)).every((part) => part.length <= 200)).toBe(true);
    expect(split('x'.repeat(450)).map(({ length }) => length)).toEqual([200, 200, 50]);
  });

  it.each(['', '  ', '\n'])('are none in %o', (text) => {
    expect(split(text)).toEqual([]);
  });
});
