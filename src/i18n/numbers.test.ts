import { array, assert, constantFrom, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withDigits } from '../core/digits.ts';
import { numberInWords, writePercent } from './numbers.ts';

const english = constantFrom('en', 'en-AU', 'en-GB', 'en-US');

describe('writeNumber', () => {
  it('writes as the language does', () => {
    expect(numberInWords(1234.5, 'en-AU')).toBe('1,234.5');
    expect(numberInWords(12, 'ar-EG')).toBe('١٢');
    expect(numberInWords(5, 'en', { minimumIntegerDigits: 2 })).toBe('05');
    expect(numberInWords(5, 'ar-EG', { minimumIntegerDigits: 2 })).toBe('٠٥');
  });

  it('writes English as the browser would, whatever the number', () => {
    assert(
      property(english, array(integer({ min: -5000, max: 5000 })), (language, values) => {
        const browser = new Intl.NumberFormat(language);
        expect(values.map((value) => numberInWords(value, language))).toEqual(
          values.map((value) => browser.format(value)),
        );
      }),
    );
  });
});

describe('Arabic without a country', () => {
  it('has one kind of digits in every engine', () => {
    expect([numberInWords(1205, 'ar'), writePercent(0.8, 'ar')]).toEqual([
      '1,205',
      '80\u200e%\u200e',
    ]);
    expect(withDigits('ar')).toBe('ar-u-nu-latn');
    expect([withDigits('ar-EG'), withDigits('en-AU')]).toEqual(['ar-EG', 'en-AU']);
  });
});

describe('writePercent', () => {
  it('never says all of what is not all', () => {
    expect(writePercent(0.999, 'en')).toBe('99%');
    expect(writePercent(0.29, 'en')).toBe('29%');
    expect(writePercent(1, 'ar-EG')).toBe('١٠٠٪؜');
  });

  it('writes English as the browser would', () => {
    assert(
      property(english, double({ min: 0, max: 1, noNaN: true }), (language, share) => {
        const browser = new Intl.NumberFormat(language, { style: 'percent' });
        const whole = Math.floor(share * 100 + 1e-9) / 100;
        expect(writePercent(share, language)).toBe(browser.format(whole));
      }),
    );
  });
});
