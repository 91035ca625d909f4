import { NO_WISHES } from '../../core/filmWishes.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { ProgressReport } from '../../core/progressReport.ts';
import type { KeyValueStorage } from '../keyValueStorage.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../port.ts';
import type { Strictness } from '../scorm/calls.ts';
import { openScorm12 } from '../scorm12/connection.ts';
import { cmiStore, type CmiStore } from './cmiStore.ts';
import { cmiHost } from './host.ts';
import { startStandaloneRuntime } from './runtime.ts';

/** Plays a course without an LMS: a SCORM 1.2 data model kept in the browser's storage. */
export const createStandaloneAdapter = (
  storage: KeyValueStorage,
  courseId: string,
  strictness: Strictness = LENIENT,
): LmsAdapter => ({
  name: 'standalone',
  connect: () => Promise.resolve(connect(cmiStore(storage, courseId), strictness)),
});

const LENIENT: Strictness = { strict: false, log: () => undefined };

function connect(store: CmiStore, strictness: Strictness): Result<LmsConnection, LmsFailure> {
  const stored = store.load();
  if (!stored.ok) return stored;
  const runtime = startStandaloneRuntime(cmiHost(store, stored.value.values));
  const opened = openScorm12(runtime.api, 'standalone', strictness);
  if (!opened.ok) return opened;
  const explained = (outcome: Result<null, LmsFailure>) =>
    outcome.ok ? outcome : fail(runtime.failure() ?? outcome.error);
  const connection = opened.value;
  return ok({
    ...connection,
    opensAttempts: false,
    patience: null,
    // The browser keeps what learners like.
    keepsLanguage: () => true,
    warning: stored.value.damage ?? runtime.failure() ?? connection.warning,
    read: () => Promise.resolve(savedState(store)),
    readNow: () => savedState(store),
    save: async (report, seconds) => explained(await connection.save(kept(report), seconds)),
    end: (report, seconds, ending) =>
      explained(connection.end(report === null ? null : kept(report), seconds, ending)),
  });
}

/** What only administrators read is not kept where there are none; the browser keeps what learners like. */
const kept = (report: ProgressReport): ProgressReport => ({
  ...report,
  interactions: [],
  objectives: [],
  language: null,
  films: NO_WISHES,
});

function savedState(store: CmiStore): Result<string, LmsFailure> {
  const stored = store.load();
  return stored.ok ? ok(stored.value.values?.['cmi.suspend_data'] ?? '') : stored;
}
