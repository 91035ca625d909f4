import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fits } from '../scorm/format.ts';
import { percent } from '../scorm/numbers.ts';
import { scorm12Formats, scorm12Timespan, secondsOfTimespan } from './formats.ts';

const fitsScorm12 = (element: string, value: string): boolean =>
  fits(scorm12Formats, { element, value });

test.each([
  [0, '00:00:00.00'],
  [0.05, '00:00:00.05'],
  [59.999, '00:00:59.99'],
  [360_000, '100:00:00.00'],
  [360_000.05, '100:00:00.05'],
  [1e12, '9999:59:59.99'],
  [-1, '00:00:00.00'],
  [Number.NaN, '00:00:00.00'],
])('%d seconds are the timespan %s', (seconds, timespan) => {
  expect(scorm12Timespan(seconds)).toBe(timespan);
  expect(fitsScorm12('cmi.core.session_time', timespan)).toBe(true);
});

test('any duration becomes a timespan that every engine accepts, within a centisecond', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3.5e7, noNaN: true }), (seconds) => {
      const timespan = scorm12Timespan(seconds);
      expect(fitsScorm12('cmi.core.session_time', timespan)).toBe(true);
      expect(Math.abs(secondsOfTimespan(timespan) - seconds)).toBeLessThan(0.011);
    }),
  );
});

test.each([
  [0, '0'],
  [0.57, '57'],
  [0.796, '79.6'],
  [0.7999, '79.99'],
  [0.79999, '79.99'],
  [1, '100'],
])('a scaled score of %d is the raw score %s', (scaled, raw) => {
  expect(percent(scaled)).toBe(raw);
});

test('any score becomes one that every engine accepts, never rounded up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (tenThousandths) => {
      const raw = percent(tenThousandths / 10_000);
      expect(fitsScorm12('cmi.core.score.raw', raw)).toBe(true);
      expect(Number(raw)).toBe(tenThousandths / 100);
    }),
  );
});

test.each([
  ['cmi.core.lesson_status', 'not attempted'],
  ['cmi.core.lesson_status', 'browsed'],
  ['cmi.core.exit', 'normal'],
  ['cmi.core.exit', 'logout'],
  ['cmi.core.score.raw', '-1'],
  ['cmi.core.score.raw', '100.5'],
  ['cmi.core.score.raw', '.5'],
  ['cmi.core.score.raw', '1e1'],
  ['cmi.core.score.raw', ''],
  ['cmi.core.session_time', '1:00:05'],
  ['cmi.core.session_time', '00:00:05'],
  ['cmi.core.session_time', '00:60:00.00'],
  ['cmi.core.lesson_location', 'a'.repeat(256)],
  ['cmi.core.lesson_location', 'é'],
  ['cmi.suspend_data', 'a'.repeat(4097)],
  ['cmi.suspend_data', 'naïve'],
] as const)('%s does not take "%s"', (element, value) => {
  expect(fitsScorm12(element, value)).toBe(false);
});
