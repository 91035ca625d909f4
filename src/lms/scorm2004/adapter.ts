import { memoEach } from '../../core/memo.ts';
import type { LmsAdapter } from '../port.ts';
import { scormAdapter } from '../scorm/adapter.ts';
import type { Strictness } from '../scorm/calls.ts';
import { findApi, type ApiWindow } from '../scorm/findApi.ts';
import { isScorm2004Api, scorm2004Runtime } from './api.ts';
import { scorm2004Dialect } from './dialect.ts';
import { scorm2004Formats } from './formats.ts';

const runtimeOf = memoEach(scorm2004Runtime);

/** The most characters of `cmi.suspend_data` that each edition asks an LMS to keep. */
const BUDGETS = { '3rd': 4_000, '4th': 64_000 } as const;

/** Plays a course in a SCORM 2004 LMS, which is looked for around the window. */
export const createScorm2004Adapter = (
  window: ApiWindow,
  origin: string,
  edition: '3rd' | '4th',
  strictness: Strictness,
): LmsAdapter =>
  scormAdapter({
    ...strictness,
    name: 'scorm2004',
    dialect: scorm2004Dialect(BUDGETS[edition]),
    formats: scorm2004Formats(BUDGETS[edition]),
    origin,
    find: () => {
      const api = findApi(window, 'API_1484_11', isScorm2004Api);
      return api === null ? null : runtimeOf(api);
    },
  });
