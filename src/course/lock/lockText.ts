import { canonicalJson } from '../../core/canonicalJson.ts';
import type { CourseLock } from './schema.ts';

/** A lock as it is written: sorted, two spaces deep, so that versions compare line by line. */
export const lockText = (lock: CourseLock): string => `${canonicalJson(withoutEmpty(lock), 2)}\n`;

/** Leaves out groups that hold nothing: the schema puts them back. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withoutEmpty(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
