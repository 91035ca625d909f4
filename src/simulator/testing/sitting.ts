import type { ApiWindow } from '../../lms/scorm/findApi.ts';
import { openScormSession, type ScormSession } from '../host/scormSession.ts';
import type { PackageFacts } from '../package/packageFacts.ts';
import type { Attempt, CmiValues, LaunchKind } from '../record/attempt.ts';
import type { CallEntry } from '../record/logEntry.ts';
import type { TroubleName } from '../record/troubles.ts';
import { openCourseApi } from '../wrapper/courseApi.ts';

/** A course at the simulator, by hand. */
export interface Sitting {
  /** The window that the course finds its API in. */
  readonly window: ApiWindow;
  /** Calls the API by the names of the standard. */
  readonly call: (name: string, ...given: readonly unknown[]) => unknown;
  readonly end: ScormSession['end'];
  readonly troubles: Set<TroubleName>;
  readonly calls: Omit<CallEntry, 'number' | 'at'>[];
  readonly stored: () => Attempt | null;
  readonly shown: () => CmiValues;
  /** Milliseconds for which the LMS held everything up. */
  readonly held: () => number;
}

export function sitDown(
  facts: PackageFacts,
  before: Attempt | null = null,
  kind: LaunchKind = 'normal',
): Sitting {
  const troubles = new Set<TroubleName>();
  const calls: Sitting['calls'] = [];
  let stored = before;
  let shown: CmiValues = {};
  let held = 0;
  const session = openScormSession(facts, { id: '7', name: 'Last, First' }, kind, {
    stored: () => stored,
    store: (attempt) => (stored = attempt),
    hear: (call) => calls.push(call),
    show: (values) => (shown = values),
  });
  const { runtime, values } = session.unit;
  const { end, windowApi } = openCourseApi(runtime ?? 'scorm12', values, {
    troubles: () => troubles,
    block: (milliseconds) => (held += milliseconds),
    say: session.take,
  });
  const { api, name } = windowApi;
  return {
    window: { parent: null, [name]: api },
    call: (called, ...given) => {
      const run = api[called];
      return typeof run === 'function' ? run(...given) : undefined;
    },
    end: () => {
      end();
      return session.end();
    },
    troubles,
    calls,
    stored: () => stored,
    shown: () => shown,
    held: () => held,
  };
}
