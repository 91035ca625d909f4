import type * as z from 'zod';

import type { CourseFile } from '../files.ts';
import type { FileMigration } from '../migrate/migrate.ts';
import { type LoadedFile, loadFile } from './loadFile.ts';

/** How the files of one kind are read. */
export type FileKind<Value> = (path: string, file: CourseFile) => LoadedFile<Value>;

/**
 * Reads each file once: one that is the very object that it was before is known. Whoever writes a
 * course changes one file at a time, and waits for the outcome.
 */
export function fileKind<Schema extends z.ZodType>(
  schema: Schema,
  migrations: readonly FileMigration[] = [],
): FileKind<z.output<Schema>> {
  const known = new WeakMap<CourseFile, { path: string; loaded: LoadedFile<z.output<Schema>> }>();
  return (path, file) => {
    const before = known.get(file);
    if (before?.path === path) return before.loaded;
    const loaded = loadFile(path, file, schema, migrations);
    known.set(file, { path, loaded });
    return loaded;
  };
}
