import * as z from 'zod';

/** `locales/<language>.json`: translations by stable key. */
export const localeSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  language: z.string(),
  /** Whether a native speaker has read the translation. */
  reviewed: z.boolean().default(false),
  /** Stable key → translation. Keys: `course.title`, `lesson.<id>.title`, `block.<id>.cards.<item>.front`. */
  texts: z.record(z.string(), z.strictObject({ hash: z.string(), text: z.string() })),
});

export type Locale = z.output<typeof localeSchema>;
