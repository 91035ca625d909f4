import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fits } from '../scorm/format.ts';
import { decimalShare } from '../scorm/numbers.ts';
import {
  scorm2004Description,
  scorm2004Duration,
  scorm2004Formats,
  scorm2004OptionId,
  scorm2004LongText,
  scorm2004Timestamp,
} from './formats.ts';

const formats = scorm2004Formats(4_000);
const takes = (element: string, value: string, kind?: string): boolean =>
  fits(formats, kind === undefined ? { element, value } : { element, value, kind });

test.each([
  [0, 'PT0S'],
  [0.05, 'PT0.05S'],
  [59.999, 'PT59.99S'],
  [90.05, 'PT1M30.05S'],
  [360_000, 'PT100H0S'],
  [-1, 'PT0S'],
  [Number.NaN, 'PT0S'],
])('timestamps and durations by the table: %d seconds are %s', (seconds, duration) => {
  expect(scorm2004Duration(seconds)).toBe(duration);
  expect(takes('cmi.session_time', duration)).toBe(true);
});

test('timestamps and durations by the table: any duration is one that every engine accepts', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (seconds) => {
      expect(takes('cmi.session_time', scorm2004Duration(seconds))).toBe(true);
    }),
  );
});

test('timestamps and durations by the table: two decimals, UTC, before 2038, or none at all', () => {
  expect([
    scorm2004Timestamp(Date.UTC(2026, 0, 31, 10, 0, 0, 129)),
    scorm2004Timestamp(Date.UTC(2038, 0, 1)),
    scorm2004Timestamp(-1),
    scorm2004Timestamp(Number.NaN),
  ]).toEqual(['2026-01-31T10:00:00.12Z', null, null, null]);
});

test('timestamps and durations by the table: any time that is written is one that fits', () => {
  const times = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2038, 0, 1) - 1 });
  fc.assert(
    fc.property(times, (time) => {
      const timestamp = scorm2004Timestamp(time) ?? '';
      expect(takes('cmi.interactions.0.timestamp', timestamp)).toBe(true);
    }),
  );
});

test('scores fuzzed: no exponent, no bare point, never rounded up', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2 }), (share) => {
      const written = decimalShare(share);
      expect(takes('cmi.score.scaled', written)).toBe(true);
      if (share >= 0 && share <= 1) expect(Number(written)).toBeLessThanOrEqual(share + 1e-9);
    }),
  );
  expect([0, 1e-7, 0.5, 0.85, 0.7999, 0.79999, 1].map(decimalShare)).toEqual([
    '0',
    '0',
    '0.5',
    '0.85',
    '0.7999',
    '0.7999',
    '1',
  ]);
});

test('descriptions: any words become one line that every engine accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (words) => {
      const description = scorm2004Description(words);
      expect(takes('cmi.interactions.0.description', description)).toBe(true);
    }),
  );
  expect(scorm2004Description('{lang=en}Which\none [,] fits?')).toBe(
    '\\{lang=en}Which one [\\,] fits?',
  );
});

test('responses: whatever a learner writes becomes one that every engine accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (words) => {
      const response = scorm2004LongText(words);
      expect(takes('cmi.interactions.0.learner_response', response, 'long-fill-in')).toBe(true);
    }),
  );
});

test('choice ids: letters, digits, underscore and full stop only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (id) => {
      expect(takes('cmi.interactions.0.learner_response', scorm2004OptionId(id), 'choice')).toBe(
        true,
      );
    }),
  );
});

test.each([
  ['cmi.exit', ''],
  ['cmi.exit', 'normal'],
  ['cmi.exit', 'logout'],
  ['adl.nav.request', 'exitAll'],
  ['cmi.completion_status', 'not attempted'],
  ['cmi.score.scaled', '.5'],
  ['cmi.score.scaled', '5e-7'],
  ['cmi.score.scaled', '1.0001'],
  ['cmi.session_time', 'PT5.123S'],
  ['cmi.session_time', 'PT'],
  ['cmi.interactions.0.timestamp', '2026-01-31T10:00:00.123Z'],
  ['cmi.interactions.0.timestamp', '2026-01-31T10:00:00Z'],
  ['cmi.interactions.0.result', 'wrong'],
  ['cmi.interactions.0.id', 'with space'],
  ['cmi.learner_preference.language', 'de_CH'],
  ['cmi.suspend_data', 'a'.repeat(4_001)],
  ['cmi.location', 'a'.repeat(1_001)],
  ['cmi.location', ''],
])('%s does not take "%s"', (element, value) => {
  expect(takes(element, value)).toBe(false);
});

test.each([
  ['choice', 'a-b'],
  ['choice', ''],
  ['choice', 'a[,]a'],
  ['true-false', 't'],
  ['long-fill-in', 'a[,]b'],
  ['long-fill-in', '{lang=en}a'],
])('a response of the type %s is not "%s"', (kind, value) => {
  expect(takes('cmi.interactions.0.learner_response', value, kind)).toBe(false);
});
