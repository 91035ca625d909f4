import { describe, expect, test } from 'vitest';

import { callWarnings, type SessionState } from './callWarnings.ts';
import { scorm12Rules } from './scorm12Rules.ts';
import { scorm2004Rules } from './scorm2004Rules.ts';

const rules = { '1.2': scorm12Rules, '2004': scorm2004Rules(64_000) };

/** `breaks length 4096` for each warning. */
function warningsOf(
  standard: keyof typeof rules,
  element: string,
  value: string,
  values: Readonly<Record<string, string>> = {},
): readonly string[] {
  const call = { name: 'SetValue', element, value } as const;
  return callWarnings(call, { rules: rules[standard], state: 'running', values }).map(
    ({ about, kind, level }) => `${level} ${kind} ${about}`.trim(),
  );
}

describe('SCORM 1.2', () => {
  test.each([
    [
      'cmi.core.lesson_status',
      'complete',
      'breaks words passed, completed, failed, incomplete, browsed, not attempted',
    ],
    ['cmi.core.lesson_status', 'not attempted', 'risky notAttempted'],
    ['cmi.core.session_time', '1:00:05', 'breaks timespan'],
    ['cmi.core.score.raw', '101', 'breaks number 0–100'],
    ['cmi.core.exit', 'logout', 'risky dropsState'],
    ['cmi.core.exit', 'normal', 'breaks words time-out, suspend, logout'],
    ['cmi.suspend_data', 'x'.repeat(4_097), 'breaks length 4096'],
    ['cmi.core.student_name', 'Anna', 'breaks readOnly'],
    ['cmi.interactions._count', '1', 'breaks readOnly'],
    ['cmi.core.colour', 'red', 'breaks unknown'],
    ['constructor', '1', 'breaks unknown'],
    ['__proto__', '1', 'breaks unknown'],
    ['cmi.interactions.0.id', 'a b', 'breaks id'],
    [
      'cmi.interactions.0.result',
      'incorrect',
      'breaks words correct, wrong, unanticipated, neutral',
    ],
    ['cmi.interactions.2.id', 'third', 'breaks order 1'],
  ])('%s = %s', (element, value, warning) => {
    expect(warningsOf('1.2', element, value)).toEqual([warning]);
  });

  test.each([
    ['cmi.core.lesson_status', 'browsed'],
    ['cmi.core.session_time', '0100:00:05.5'],
    ['cmi.core.score.raw', '79.6'],
    ['cmi.core.exit', ''],
    ['cmi.interactions.0.result', '0.5'],
    ['cmi.student_preference.audio', '-1'],
  ])('takes %s = %s', (element, value) => {
    expect(warningsOf('1.2', element, value)).toEqual([]);
  });

  test('an answer of a type that only looks like one is no answer of any type', () => {
    const values = { 'cmi.interactions.0.type': 'hasOwnProperty' };
    expect(warningsOf('1.2', 'cmi.interactions.0.student_response', 'a', values)).toEqual([]);
  });

  test('an answer has to fit the type of its question', () => {
    const values = { 'cmi.interactions.0.type': 'choice' };
    const response = 'cmi.interactions.0.student_response';
    expect(warningsOf('1.2', response, 'a,b', values)).toEqual([]);
    expect(warningsOf('1.2', response, 'first one', values)).toEqual(['breaks response a,b']);
  });
});

describe('SCORM 2004', () => {
  test.each([
    [
      'cmi.completion_status',
      'passed',
      'breaks words completed, incomplete, not attempted, unknown',
    ],
    ['cmi.score.scaled', '85', 'breaks number -1–1'],
    ['cmi.score.scaled', '.5', 'breaks number -1–1'],
    ['cmi.session_time', '00:01:00', 'breaks duration'],
    ['cmi.session_time', 'PT5.123S', 'risky fraction'],
    ['cmi.interactions.0.timestamp', '2026-01-31T10:00:00.123Z', 'risky fraction'],
    [
      'cmi.interactions.0.result',
      'wrong',
      'breaks words correct, incorrect, unanticipated, neutral',
    ],
    ['cmi.exit', 'normal', 'risky dropsState'],
    ['cmi.learner_preference.language', 'de_CH', 'breaks language'],
    ['cmi.scaled_passing_score', '0.5', 'breaks readOnly'],
  ])('%s = %s', (element, value, warning) => {
    expect(warningsOf('2004', element, value)).toEqual([warning]);
  });

  test.each([
    ['cmi.session_time', 'PT1M30.05S'],
    ['cmi.session_time', 'P1DT2H'],
    ['cmi.interactions.0.timestamp', '2026-01-31T10:00:00.00Z'],
    ['adl.nav.request', 'suspendAll'],
    ['cmi.exit', 'suspend'],
  ])('takes %s = %s', (element, value) => {
    expect(warningsOf('2004', element, value)).toEqual([]);
  });

  test('an option with a hyphen is refused somewhere', () => {
    const values = { 'cmi.interactions.0.type': 'choice' };
    const response = 'cmi.interactions.0.learner_response';
    expect(warningsOf('2004', response, 'by-hand[,]b', values)).toEqual(['risky hyphen']);
  });

  test.each([
    ['true-false', 'true', 'yes', 'breaks words true, false'],
    ['choice', 'a[,]b', 'a[,]a', 'breaks response a[,]b'],
    ['fill-in', 'a', 'a'.repeat(251), 'breaks length 250'],
    ['long-fill-in', 'a', 'a'.repeat(4_001), 'breaks length 4000'],
    ['likert', 'a', 'a b', 'breaks id'],
    ['matching', 'a[.]1', 'a1', 'breaks response a[.]1[,]b[.]2'],
    ['performance', 'fold[.]done', 'folded', 'breaks response step[.]done'],
    ['sequencing', 'c[,]a', 'c a', 'breaks response a[,]b'],
    ['numeric', '3.5', 'three', 'breaks response 3.5'],
    ['other', 'Together', 'a'.repeat(4_001), 'breaks length 4000'],
  ])('an answer of the type %s has its own form', (type, fits, doesNot, complaint) => {
    const values = { 'cmi.interactions.0.type': type };
    const response = 'cmi.interactions.0.learner_response';
    expect(warningsOf('2004', response, fits, values)).toEqual([]);
    expect(warningsOf('2004', response, doesNot, values)).toEqual([complaint]);
  });
});

const kindsOf = (
  name: 'Initialize' | 'Commit' | 'GetValue',
  element: string,
  state: SessionState,
) =>
  callWarnings({ name, element, value: '' }, { rules: scorm12Rules, state, values: {} }).map(
    ({ kind }) => kind,
  );

describe('the order of calls', () => {
  test('before the beginning, after the end, twice, with an argument', () => {
    expect(kindsOf('GetValue', 'cmi.core.entry', 'new')).toEqual(['tooEarly']);
    expect(kindsOf('Commit', '', 'ended')).toEqual(['tooLate']);
    expect(kindsOf('Initialize', '', 'running')).toEqual(['again']);
    expect(kindsOf('Initialize', 'null', 'new')).toEqual(['argument']);
    expect(kindsOf('Commit', '', 'running')).toEqual([]);
  });
});
