import { describe, expect, test } from 'vitest';

import { ok } from '../../src/core/result.ts';
import type { FakeScorm } from '../../src/lms/testing/fakeScorm.ts';
import { reportOf } from '../../src/lms/testing/reports.ts';
import { standards, type Standard } from './standards.ts';

/** What a call gives instead of its answer; `null` where the LMS has no such call. */
type Instead = ((answer: unknown) => unknown) | null;

/** An LMS whose calls, known by the ends of their names, answer in a way of their own. */
function oddLms(lms: FakeScorm, odd: Readonly<Record<string, Instead>>): FakeScorm {
  const openPage = () => {
    const window = lms.openPage();
    const apis = Object.entries(window).filter(([name]) => name.startsWith('API'));
    const oddApis = apis.map(([name, api]) => [name, oddApi(api, odd)]);
    return { ...window, ...Object.fromEntries(oddApis) };
  };
  return { ...lms, openPage };
}

const oddApi = (api: Readonly<Record<string, unknown>>, odd: Readonly<Record<string, Instead>>) =>
  Object.fromEntries(
    Object.entries(api).map(([name, call]) => {
      const [, instead] = Object.entries(odd).find(([end]) => name.endsWith(end)) ?? [];
      if (typeof call !== 'function' || instead === undefined) return [name, call];
      return [name, instead && ((...given: readonly unknown[]) => instead(call(...given)))];
    }),
  );

/** Plays a first visit: what came of its launch, a save and its end. */
async function visit(standard: Standard, lms: FakeScorm) {
  const opened = await standard.openPage(lms, () => undefined).connect();
  if (!opened.ok) return opened;
  const { end, launch, save, warning } = opened.value;
  const saved = await save(reportOf(), 1);
  return [launch.learner?.id, warning, saved, end(reportOf(), 2, 'left')];
}

const WELL = ['anna', null, ok(null), ok(null)];

const throws = () => {
  throw new Error('The LMS has a fault here.');
};

const breaks = () => Promise.reject(new Error('The LMS has a fault here.'));

describe.each(standards)('$name', (standard) => {
  test.each<readonly [string, Instead]>([
    ['is not there', null],
    ['throws', throws],
    ['answers with nothing', () => ''],
    ['answers null', () => null],
    ['answers undefined', () => undefined],
    ['answers a number', () => 0],
    ['answers 000', () => '000'],
    ['answers with words', () => 'No error'],
  ])('a GetLastError that %s costs no visit', async (_how, lastError) => {
    const lms = oddLms(standard.openLms(), { GetLastError: lastError });
    expect(await visit(standard, lms)).toEqual(WELL);
  });

  test.each<readonly [string, Instead]>([
    ['is not there', null],
    ['throws', throws],
  ])('a GetErrorString that %s makes no refusal worse', async (_how, errorString) => {
    const lms = standard.openLms();
    lms.interfere = (_index, call) =>
      /^Set \S+\.(?:exit|session_time) /.test(call) ? { kind: 'false', code: '201' } : null;
    expect(await visit(standard, oddLms(lms, { GetErrorString: errorString }))).toEqual(WELL);
  });

  test.each([true, 'TRUE', ' true ', 1, '1'])(
    'a yes of “%s” is one, whatever error is left from before',
    async (yes) => {
      let left: string | null = null;
      const says = () => {
        left = '201';
        return yes;
      };
      const gives = (value: unknown) => {
        left = null;
        return value;
      };
      const lms = oddLms(standard.openLms(), {
        Initialize: says,
        SetValue: says,
        Commit: says,
        Terminate: says,
        Finish: says,
        GetValue: gives,
        GetLastError: (code) => left ?? code,
      });
      expect(await visit(standard, lms)).toEqual(WELL);
    },
  );

  test.each<readonly [string, Instead]>([
    ['false', () => 'false'],
    ['FALSE', () => ' FALSE '],
    ['a false that is none of words', () => false],
    ['0', () => 0],
    ['a promise of false', () => Promise.resolve('false')],
    ['a promise that is broken', breaks],
    ['nothing: it throws', throws],
    ['nothing: it is not there', null],
  ])('a Commit that answers %s has stored nothing, whatever the error', async (_how, answer) => {
    for (const error of ['0', 0, '', 'E_FAIL', undefined, Number.NaN]) {
      const lms = oddLms(standard.openLms(), { Commit: answer, GetLastError: () => error });
      const opened = await standard.openPage(lms, () => undefined).connect();
      const saved = opened.ok ? await opened.value.save(reportOf(), 1) : opened;
      expect(saved.ok).toBe(false);
    }
  });

  test.each<readonly [string, Instead]>([
    ['nothing', () => ''],
    ['undefined', () => undefined],
    ['null', () => null],
    ['TRUE', () => 'TRUE'],
    ['1', () => 1],
    ['words', () => 'ok'],
    ['a promise of yes', () => Promise.resolve(true)],
    ['a promise of nothing', () => Promise.resolve()],
  ])('a Commit that answers %s without an error may have stored all', async (_how, answer) => {
    const lms = oddLms(standard.openLms(), { Commit: answer });
    expect(await visit(standard, lms)).toEqual(WELL);
  });

  test('false for a value that was never set is nothing, when it is said twice', async () => {
    const lms = oddLms(standard.openLms(), { GetValue: (value) => (value === '' ? false : value) });
    expect(await visit(standard, lms)).toEqual(WELL);
  });
});
