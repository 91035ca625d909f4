import type { FileMigration } from './migrate.ts';

// Format 1 is the first: the day that format 2 comes, each list gets its first step.
export const courseMigrations: readonly FileMigration[] = [];
export const lessonMigrations: readonly FileMigration[] = [];
export const localeMigrations: readonly FileMigration[] = [];
