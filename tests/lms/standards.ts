import {
  fakeScorm12Lms,
  fakeScorm2004Lms,
  type FakeScorm,
  type PageWhileCalling,
} from '../../src/lms/testing/fakeScorm.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import { scormCalls, type ScormCalls } from '../../src/lms/scorm/calls.ts';
import { findApi, type ApiWindow } from '../../src/lms/scorm/findApi.ts';
import type { Format, Formats } from '../../src/lms/scorm/format.ts';
import type { ScormRuntime } from '../../src/lms/scorm/runtime.ts';
import { createScorm12Adapter } from '../../src/lms/scorm12/adapter.ts';
import { isScorm12Api, scorm12Runtime } from '../../src/lms/scorm12/api.ts';
import { createScorm2004Adapter } from '../../src/lms/scorm2004/adapter.ts';
import { isScorm2004Api, scorm2004Runtime } from '../../src/lms/scorm2004/api.ts';

/** One standard, with the adapter that packages carry and a strict LMS. */
export interface Standard {
  readonly name: string;
  readonly openLms: (stored?: ReadonlyMap<string, string>) => FakeScorm;
  /** The adapter in a new page; `log` hears of values that no LMS should get. */
  readonly openPage: (
    lms: FakeScorm,
    log: (message: string) => void,
    page?: Partial<PageWhileCalling>,
  ) => LmsAdapter;
  /** The adapter in a page that a test makes; values that no LMS should get are let go by. */
  readonly adapterIn: (window: ApiWindow) => LmsAdapter;
  /** The calls by which that adapter speaks to an LMS, which let every value through. */
  readonly openCalls: (lms: FakeScorm) => ScormCalls;
  /** Every error code of the standard; 0 for an LMS that gives no reason. */
  readonly errorCodes: readonly string[];
}

function callsOf<Api>(
  lms: FakeScorm,
  name: 'API' | 'API_1484_11',
  isApi: (candidate: unknown) => candidate is Api,
  runtimeOf: (api: Api) => ScormRuntime,
): ScormCalls {
  const api = findApi(lms.openPage(), name, isApi);
  if (api === null) throw new Error(`The LMS offers no ${name}.`);
  return scormCalls(runtimeOf(api), ANYTHING, { strict: true, log: () => undefined });
}

/** Every element, with every value. */
const ANYTHING: Formats = new Proxy({}, { get: (): Format => ({ fits: () => true }) });

const LENIENT = { strict: false, log: () => undefined };

const ORIGIN = 'https://lms.test';

export const scorm12: Standard = {
  name: 'SCORM 1.2',
  openLms: fakeScorm12Lms,
  openPage: (lms, log, page) =>
    createScorm12Adapter(lms.openPage(page), ORIGIN, { strict: false, log }),
  adapterIn: (window) => createScorm12Adapter(window, ORIGIN, LENIENT),
  openCalls: (lms) => callsOf(lms, 'API', isScorm12Api, scorm12Runtime),
  errorCodes: ['0', '101', '201', '202', '203', '301', '401', '402', '403', '404', '405'],
};

export const scorm2004: Standard = {
  name: 'SCORM 2004',
  openLms: fakeScorm2004Lms,
  openPage: (lms, log, page) =>
    createScorm2004Adapter(lms.openPage(page), ORIGIN, '3rd', { strict: false, log }),
  adapterIn: (window) => createScorm2004Adapter(window, ORIGIN, '3rd', LENIENT),
  openCalls: (lms) => callsOf(lms, 'API_1484_11', isScorm2004Api, scorm2004Runtime),
  errorCodes: (
    '0 101 102 103 104 111 112 113 122 123 132 133 142 143 ' +
    '201 301 351 391 401 402 403 404 405 406 407 408'
  ).split(' '),
};

export const standards: readonly Standard[] = [scorm12, scorm2004];
