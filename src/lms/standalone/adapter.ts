import { fail, ok, type Result } from '../../core/result.ts';
import type { KeyValueStorage } from '../keyValueStorage.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../port.ts';
import { openScorm12 } from '../scorm12/connection.ts';
import { cmiStore, type CmiStore } from './cmiStore.ts';
import { cmiHost } from './host.ts';
import { startRuntime } from './runtime.ts';

/** Plays a course without an LMS: a SCORM 1.2 data model kept in the browser's storage. */
export const createStandaloneAdapter = (
  storage: KeyValueStorage,
  courseId: string,
): LmsAdapter => ({
  name: 'standalone',
  connect: () => Promise.resolve(connect(cmiStore(storage, courseId))),
});

function connect(store: CmiStore): Result<LmsConnection, LmsFailure> {
  const stored = store.load();
  if (!stored.ok) return stored;
  const runtime = startRuntime(cmiHost(store, stored.value.values));
  const opened = openScorm12(runtime.api, 'standalone');
  if (!opened.ok) return opened;
  const explained = (outcome: Result<null, LmsFailure>) =>
    outcome.ok ? outcome : fail(runtime.failure() ?? outcome.error);
  const connection = opened.value;
  return ok({
    ...connection,
    opensAttempts: false,
    warning: stored.value.damage ?? runtime.failure() ?? connection.warning,
    read: () => Promise.resolve(savedState(store)),
    readNow: () => savedState(store),
    save: async (report, seconds) => explained(await connection.save(report, seconds)),
    end: (report, seconds) => explained(connection.end(report, seconds)),
  });
}

function savedState(store: CmiStore): Result<string, LmsFailure> {
  const stored = store.load();
  return stored.ok ? ok(stored.value.values?.['cmi.suspend_data'] ?? '') : stored;
}
