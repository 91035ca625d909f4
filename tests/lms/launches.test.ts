import { describe, expect, test } from 'vitest';

import { NO_WISHES } from '../../src/core/filmWishes.ts';
import type { LmsConnection } from '../../src/lms/port.ts';
import { reportOf } from '../../src/lms/testing/reports.ts';
import type { FakeScorm } from '../../src/lms/testing/fakeScorm.ts';
import { standards, type Standard } from './standards.ts';

/** What each standard calls the values that an LMS has for a launch. */
const names = ({ name }: Standard) =>
  name === 'SCORM 1.2'
    ? {
        statuses: ['cmi.core.lesson_status'],
        id: 'cmi.core.student_id',
        dispensable: [
          'cmi.core.lesson_status',
          'cmi.core.student_name',
          'cmi.core.lesson_mode',
          'cmi.core.credit',
          'cmi.student_data.mastery_score',
          'cmi.student_preference.language',
          'cmi.student_preference.audio',
        ],
        exit: 'cmi.core.exit',
        time: 'cmi.core.session_time',
        begun: { 'cmi.core.lesson_status': 'incomplete' },
        earned: { 'cmi.core.lesson_status': 'passed' },
      }
    : {
        statuses: ['cmi.completion_status', 'cmi.success_status'],
        id: 'cmi.learner_id',
        dispensable: [
          'cmi.completion_status',
          'cmi.success_status',
          'cmi.learner_name',
          'cmi.mode',
          'cmi.credit',
          'cmi.scaled_passing_score',
          'cmi.learner_preference.language',
          'cmi.learner_preference.audio_level',
        ],
        exit: 'cmi.exit',
        time: 'cmi.session_time',
        begun: { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'unknown' },
        earned: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
      };

async function launch(standard: Standard, lms: FakeScorm): Promise<LmsConnection> {
  const opened = await standard.openPage(lms, () => undefined).connect();
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

const statusesOf = (standard: Standard, { stored }: FakeScorm) =>
  Object.fromEntries(names(standard).statuses.map((element) => [element, stored.get(element)]));

const LOW = reportOf({ completion: 'incomplete', success: 'unknown' });

describe.each(standards)('$name', (standard) => {
  const { begun, dispensable, earned, exit, id, statuses, time } = names(standard);

  test.each(['completed', 'Completed', 'COMPLETED', 'complete', 'c', 'passed', 'Passed', 'P'])(
    'a status of “%s” is never lowered',
    async (status) => {
      const lms = standard.openLms(new Map(statuses.map((element) => [element, status])));
      const before = statusesOf(standard, lms);
      const connection = await launch(standard, lms);
      expect(statusesOf(standard, lms)).toEqual(before);
      connection.end(LOW, 1, 'left');
      const lowered = Object.values(statusesOf(standard, lms)).filter((value) =>
        ['incomplete', 'failed'].includes(value ?? ''),
      );
      expect(lowered).toEqual([]);
    },
  );

  test.each(['Abgeschlossen', 'terminé', 'مكتمل', '1', 'true'])(
    'a status in a word of the LMS’s own, “%s”, is left alone until it is earned',
    async (status) => {
      const lms = standard.openLms(new Map(statuses.map((element) => [element, status])));
      const before = statusesOf(standard, lms);
      const connection = await launch(standard, lms);
      await connection.save(LOW, 1);
      expect(statusesOf(standard, lms)).toEqual(before);
      await connection.save(reportOf({ completion: 'completed', success: 'passed' }), 2);
      expect(statusesOf(standard, lms)).toEqual(earned);
    },
  );

  test.each(['', 'null', 'undefined', 'not attempted', 'Not Attempted', 'n', 'unknown'])(
    'a status of “%s” is none: the attempt begins',
    async (status) => {
      const lms = standard.openLms(new Map(statuses.map((element) => [element, status])));
      await launch(standard, lms);
      expect(statusesOf(standard, lms)).toEqual(begun);
    },
  );

  test.each(['201', '301', '401', '403', '405'])(
    'what the LMS refuses to give (%s) costs that value, never the visit',
    async (code) => {
      const lms = standard.openLms();
      lms.interfere = (_index, call) =>
        dispensable.some((element) => call === `Get ${element}`) ? { kind: 'false', code } : null;
      const { launch: launched } = await launch(standard, lms);
      expect(launched).toEqual({
        learner: { id: 'anna', name: null },
        language: null,
        films: { ...NO_WISHES, ...(standard.name === 'SCORM 2004' ? { rate: 1 } : {}) },
        mode: 'normal',
        credit: true,
        passingScore: null,
        savedState: '',
      });
    },
  );

  test('a status that the LMS does not give is not lowered where it has work already', async () => {
    const lms = standard.openLms(
      new Map([
        ...statuses.map((element) => [element, 'completed'] as const),
        ['cmi.suspend_data', 'state-0'],
        [exit, 'suspend'],
      ]),
    );
    const before = statusesOf(standard, lms);
    lms.interfere = (_index, call) =>
      /^Get .*status/.test(call) ? { kind: 'false', code: '201' } : null;
    (await launch(standard, lms)).end(LOW, 1, 'left');
    expect(statusesOf(standard, lms)).toEqual(before);
  });

  test('a status that the LMS does not give begins where there is no work yet', async () => {
    const lms = standard.openLms();
    lms.interfere = (_index, call) =>
      /^Get .*status/.test(call) ? { kind: 'false', code: '201' } : null;
    await launch(standard, lms);
    expect(statusesOf(standard, lms)).toEqual(begun);
  });

  test.each(['null', 'undefined'])('“%s”, written out, is nothing at all', async (nothing) => {
    const lms = standard.openLms(
      new Map([...dispensable, id, 'cmi.suspend_data'].map((element) => [element, nothing])),
    );
    const { launch: launched } = await launch(standard, lms);
    expect(launched).toEqual({
      learner: null,
      language: null,
      films: { ...NO_WISHES, ...(standard.name === 'SCORM 2004' ? { rate: 1 } : {}) },
      mode: 'normal',
      credit: true,
      passingScore: null,
      savedState: '',
    });
  });

  test.each([
    ['state-0~!~0', 'state-0~!~0\0'],
    ['state-0~!~0', 'state-0%7E%21%7E0'],
    ['state-0~!~0', ' state-\r\n0~!~0'],
  ])('a saved state is read as it was written: %s', async (written, given) => {
    const lms = standard.openLms(new Map([['cmi.suspend_data', given]]));
    expect((await launch(standard, lms)).launch.savedState).toBe(written);
  });

  test.each(['201', '402', '405'])(
    'a refused exit or time (%s) holds the answers back no more than the state',
    async (code) => {
      const lms = standard.openLms();
      lms.interfere = (_index, call) =>
        [`Set ${exit} `, `Set ${time} `].some((start) => call.startsWith(start))
          ? { kind: 'false', code }
          : null;
      const connection = await launch(standard, lms);
      const saved = await connection.save(reportOf({ interactions: [ANSWER] }), 1);
      expect([saved.ok, lms.stored.get('cmi.interactions.0.id')]).toEqual([true, 'quiz.q-ladder']);
    },
  );

  test('a list that does not say how long it is begins at its beginning', async () => {
    const lms = standard.openLms();
    lms.interfere = (_index, call) =>
      call.endsWith('._count') ? { kind: 'false', code: '201' } : null;
    await (await launch(standard, lms)).save(reportOf({ interactions: [ANSWER] }), 1);
    expect(lms.stored.get('cmi.interactions.0.id')).toBe('quiz.q-ladder');
  });
});

const ANSWER = {
  id: 'quiz.q-ladder',
  answer: { kind: 'trueFalse', response: true, right: true },
  correct: true,
  description: 'Is it?',
  language: 'en',
  objective: null,
  at: null,
  occasion: '1',
  perhapsTold: false,
} as const;
