import { memoEach } from '../../core/memo.ts';
import type { LmsAdapter } from '../port.ts';
import { scormAdapter } from '../scorm/adapter.ts';
import type { Strictness } from '../scorm/calls.ts';
import { findApi, type ApiWindow } from '../scorm/findApi.ts';
import { isScorm12Api, scorm12Runtime } from './api.ts';
import { scorm12Dialect } from './dialect.ts';
import { scorm12Formats } from './formats.ts';

const runtimeOf = memoEach(scorm12Runtime);

/** Plays a course in a SCORM 1.2 LMS, which is looked for around the window. */
export const createScorm12Adapter = (
  window: ApiWindow,
  origin: string,
  strictness: Strictness,
): LmsAdapter =>
  scormAdapter({
    ...strictness,
    name: 'scorm12',
    dialect: scorm12Dialect,
    formats: scorm12Formats,
    origin,
    find: () => {
      const api = findApi(window, 'API', isScorm12Api);
      return api === null ? null : runtimeOf(api);
    },
  });
