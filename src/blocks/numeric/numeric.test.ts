import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { gradeQuestion, interactionParts } from '../questions.ts';
import { lintNumeric } from './build.ts';
import { numericFixtures } from './fixtures.ts';
import { parseNumber } from './parseNumber.ts';

const written = compileFixture('numeric', numericFixtures.written);
const slider = compileFixture('numeric', numericFixtures.slider);
const decimal = compileFixture('numeric', numericFixtures.decimal);

const number = (value: number) => ({ kind: 'number', value }) as const;

const parts = (value: number | null) =>
  interactionParts(decimal, value === null ? null : number(value)).map(({ answer }) => answer);

it('keeps a number, and is done when answered', () => {
  expect(written).toMatchObject({ state: { kind: 'number' }, done: { when: 'answered' } });
  expect(slider).toMatchObject({
    content: { slider: { min: 0, max: 100, step: 1 } },
    done: { when: 'correct' },
  });
});

it.each([
  [written, 10, true],
  [written, 10.5, false],
  [slider, 57, true],
  [slider, 67, true],
  [slider, 67.1, false],
  [decimal, 0.1 + 0.39, true],
  [decimal, 0.48, false],
])('grades a number by its distance from the right one', (question, value, correct) => {
  expect(gradeQuestion(question, number(value))).toEqual({ points: correct ? 1 : 0, correct });
});

it('is told to an LMS with the range that is right', () => {
  expect(parts(0.5)).toEqual([{ kind: 'numeric', response: 0.5, right: { min: 0.49, max: 0.51 } }]);
  expect(parts(null)).toMatchObject([{ response: null }]);
  expect(interactionParts(written, null)[0]?.description).toBe(
    'Within how many working days does the service have to answer? (working days)',
  );
});

describe('a number as people write it', () => {
  it.each([
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['٧٫٥', 7.5],
    ['۷٫۵', 7.5],
    [' +7 ', 7],
    ['−3', -3],
    ['-0', 0],
    ['12 km', 12],
    ['12KM', 12],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['0,234', 0.234],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1’234.5', 1234.5],
    ['٬١٢٣٤', 1234],
    ['.5', 0.5],
    ['5.', 5],
    ['', null],
    ['.', null],
    ['ten', null],
    ['1.2.3', null],
    ['12,34,5', null],
    ['1-2', null],
    ['1e5', null],
    ['9'.repeat(400), null],
  ])('%s', (text, value) => {
    expect(parseNumber(text, 'km', { group: ',' })).toBe(value);
  });

  it('is taken by the signs of the language where it could be two', () => {
    expect(parseNumber('1.234', null, { group: '.' })).toBe(1234);
    expect(parseNumber('1,234', null, { group: '.' })).toBe(1.234);
  });
});

describe('advice', () => {
  const feedback = { incorrect: 'Look again.' };
  const sound = { answer: 50, tolerance: 0, look: 'slider', feedback } as const;
  const range = { min: 0, max: 100, step: 1 };

  it.each([
    ['a sound slider', { ...sound, slider: range }, []],
    ['a written number', { ...sound, look: 'number' }, []],
    ['no range', sound, ['error slider-without-range']],
    [
      'a range that ends before it begins',
      { ...sound, slider: { ...range, min: 100 } },
      ['error slider-upside-down'],
    ],
    [
      'a number off the slider',
      { ...sound, answer: 101, slider: range },
      ['error answer-off-slider'],
    ],
    [
      'a number between two steps',
      { ...sound, answer: 52, slider: { ...range, step: 5 } },
      ['error answer-between-steps'],
    ],
    [
      'a step that comes near enough',
      { ...sound, answer: 52, tolerance: 2, slider: { ...range, step: 5 } },
      [],
    ],
  ] as const)('on %s', (_name, authored, expected) => {
    const advice = lintNumeric(authored);
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
