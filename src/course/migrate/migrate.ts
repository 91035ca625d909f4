import { type Result, fail, ok } from '../../core/result.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Brings the fields of a file from one format to the next. */
export interface FileMigration {
  readonly fromFormat: number;
  readonly migrate: (fields: Fields) => Fields;
}

/** The format of a file is one that this version of Waymark does not know. */
export interface UnknownFormat {
  readonly found: number;
  readonly known: number;
}

/**
 * Brings a file to today's format, step by step. What is no group of fields, or has no format at
 * all, is left for the schema to report.
 */
export function migrate(
  value: unknown,
  migrations: readonly FileMigration[],
  today: number,
): Result<unknown, UnknownFormat> {
  if (!isFields(value) || typeof value['format'] !== 'number') return ok(value);
  const found = value['format'];
  if (found > today) return fail({ found, known: today });
  return ok(
    migrations
      .filter(({ fromFormat }) => fromFormat >= found)
      .toSorted((a, b) => a.fromFormat - b.fromFormat)
      .reduce<Fields>(
        (fields, step) => ({ ...step.migrate(fields), format: step.fromFormat + 1 }),
        value,
      ),
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Format 1 is the first: the day that format 2 comes, each list gets its first step.
export const courseMigrations: readonly FileMigration[] = [];
export const lessonMigrations: readonly FileMigration[] = [];
export const localeMigrations: readonly FileMigration[] = [];
