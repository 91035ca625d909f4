import * as z from 'zod';

import { field, reference, setting } from '../../blocks/fields.ts';

/** A rule that says when a course is complete, as authors write it. */
export type AuthoredCompletion =
  | { readonly lessons: readonly string[] }
  | { readonly share: number }
  | { readonly passed: string }
  | { readonly all: readonly AuthoredCompletion[] }
  | { readonly any: readonly AuthoredCompletion[] };

const lessons = z.strictObject({
  lessons: field(
    z
      .array(
        reference('lesson', {
          title: 'Lesson',
          description: 'The id of a lesson that must be done.',
          example: 'co-production',
        }),
      )
      .min(1),
    { kind: 'group' },
    {
      title: 'Lessons',
      description: 'The ids of the lessons that must be done.',
      example: ['objectives', 'co-production'],
    },
  ),
});

const share = z.strictObject({
  share: setting(
    z.number().int().min(1).max(100),
    {
      title: 'Share',
      description: 'How much of the course must be done, in percent of its blocks.',
      example: 90,
    },
    'percent',
  ),
});

const passed = z.strictObject({
  passed: reference('quiz', {
    title: 'Passed',
    description: 'The id of a quiz lesson that must be passed.',
    example: 'quiz',
  }),
});

// Made for each field: the words of a field hang on its schema.
const several = (): z.ZodType<readonly AuthoredCompletion[]> =>
  z.lazy(() => z.array(completionRule).min(1));

const all = z.strictObject({
  all: field(
    several(),
    { kind: 'group' },
    {
      title: 'All',
      description: 'Rules that must all be met.',
      example: [{ lessons: ['co-production'] }, { passed: 'quiz' }],
    },
  ),
});

const any = z.strictObject({
  any: field(
    several(),
    { kind: 'group' },
    {
      title: 'Any',
      description: 'Rules of which one must be met.',
      example: [{ share: 90 }, { passed: 'quiz' }],
    },
  ),
});

/** Exactly one of `lessons`, `share`, `passed`, `all`, `any`. */
export const completionRule: z.ZodType<AuthoredCompletion> = z.union([
  lessons,
  share,
  passed,
  all,
  any,
]);
