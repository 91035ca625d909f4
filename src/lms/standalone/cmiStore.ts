import { textHash } from '../../core/hash.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { KeyValueStorage, StorageFailure } from '../keyValueStorage.ts';
import type { LmsFailure } from '../port.ts';

/** A SCORM 1.2 data model, flat: `cmi.core.lesson_status` → `incomplete`. */
export type CmiValues = Readonly<Record<string, string>>;

/** What the browser holds of a course. */
export interface StoredCmi {
  /** `null` before the first visit. */
  readonly values: CmiValues | null;
  /** Set when something was there that could not be read. */
  readonly damage: LmsFailure | null;
}

/** The place in the browser's storage where the data model of a course is kept. */
export interface CmiStore {
  readonly load: () => Result<StoredCmi, LmsFailure>;
  readonly write: (values: CmiValues) => Result<null, LmsFailure>;
}

/** Where the data model of a course is kept. */
export const cmiKey = (courseId: string): string => `waymark:cmi:${courseId}`;

/** Opens the store of a course. What cannot be read is moved to another key, never destroyed. */
export function cmiStore(storage: KeyValueStorage, courseId: string): CmiStore {
  const key = cmiKey(courseId);
  return {
    load: () => {
      const text = storage.get(key);
      if (!text.ok) return fail(lmsFailure(text.error));
      if (text.value === null) return ok({ values: null, damage: null });
      const values = cmiValues(text.value);
      return ok(values === null ? setAside(storage, key, text.value) : { values, damage: null });
    },
    write: (values) => {
      const written = storage.set(key, JSON.stringify(values));
      return written.ok ? ok(null) : fail(lmsFailure(written.error));
    },
  };
}

function setAside(storage: KeyValueStorage, key: string, text: string): StoredCmi {
  const aside = `${key}:damaged:${textHash(text)}`;
  // Only a text that is safe elsewhere may leave its place; a full storage keeps it where it is
  // until the next save.
  if (storage.set(aside, text).ok) storage.remove(key);
  return { values: null, damage: { cause: 'damaged', detail: `Set aside as ${aside}` } };
}

/** A data model from the text as which it is kept; `null` for what is none. */
export function cmiValues(text: string): CmiValues | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isCmiValues(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

const isCmiValues = (value: unknown): value is CmiValues =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([element, entry]) => element.startsWith('cmi.') && typeof entry === 'string',
  );

const lmsFailure = ({ cause, detail }: StorageFailure): LmsFailure => ({
  cause: cause === 'full' ? 'storageFull' : 'storageBlocked',
  detail,
});
