import { z } from 'zod';

import type { CourseUpdate } from '../../course/published/courseUpdate.ts';
import type { Publication } from '../../publish/publication.ts';
import type { SettingsSheet } from '../../publish/sheet.ts';
import { targets } from '../../publish/target.ts';
import { shelfTrouble, statusOf } from './deskMessages.ts';
import type { PublishTrouble, PublishWish } from './publisher.ts';

// What the editor and the desk say to each other of publishing, below the address of the desk.

export type PublishQuestion = 'player' | 'publish' | 'package' | 'simulate';

const target = z.enum(targets);

/** What a question brings with it. */
export const askedToPublish = {
  player: z.strictObject({}),
  publish: z.strictObject({
    course: z.string(),
    targets: z.array(target).min(1),
    options: z.strictObject({
      passingScore: z.number().min(1).max(100).optional(),
      languages: z
        .array(z.string().regex(/^[a-z][a-z0-9-]*$/i))
        .min(1)
        .optional(),
      source: z.boolean().optional(),
    }),
  }) satisfies z.ZodType<PublishWish>,
  package: z.strictObject({ name: z.string() }),
  simulate: z.strictObject({ name: z.string() }),
} as const satisfies Record<PublishQuestion, z.ZodType>;

const lockChange = z.object({
  what: z.enum(['lesson', 'quiz', 'block', 'item']),
  change: z.enum(['added', 'removed', 'retyped']),
  id: z.string(),
  block: z.string().exactOptional(),
});

const courseUpdate = z.object({
  toDo: z.array(lockChange),
  added: z.array(lockChange),
  takenOut: z.array(
    lockChange.extend({
      from: z.object({ type: z.string(), lesson: z.string().nullable() }).exactOptional(),
    }),
  ),
  rules: z.array(
    z.object({ part: z.string(), rule: z.string(), before: z.string(), now: z.string() }),
  ),
  edited: z.array(z.string()),
}) satisfies z.ZodType<CourseUpdate>;

const learners = z.discriminatedUnion('since', [
  z.object({ since: z.enum(['nothing', 'unknown']), words: z.string() }),
  z.object({ since: z.literal('package'), words: z.string(), update: courseUpdate }),
]);

const settings = z.object({
  heading: z.string(),
  use: z.string(),
  sections: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
}) satisfies z.ZodType<SettingsSheet>;

/** What `waymark publish --json` prints. */
export const publication = z.object({
  title: z.string(),
  version: z.string(),
  warnings: z.number(),
  notes: z.array(z.string()),
  packages: z.array(
    z.object({ target, name: z.string(), bytes: z.number(), sheet: z.string(), settings }),
  ),
  leftOut: z.array(target),
  learners,
  languages: z.string().nullable(),
}) satisfies z.ZodType<Publication>;

/** What it prints instead of a course with errors. */
export const foundErrors = z.object({ issues: z.array(z.unknown()).min(1) });

/** What is answered, where something is. A package comes as it is. */
export const answeredOfPublishing = {
  /** Whether there is a built player. */
  player: z.boolean(),
  publish: publication,
  /** The address of the LMS. */
  simulate: z.url({ protocol: /^http$/ }),
} as const;

export const publishTrouble = z.union([
  shelfTrouble,
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('said'), words: z.string() }),
    z.object({ kind: z.enum(['broken', 'busy', 'endless', 'failed']) }),
  ]),
]) satisfies z.ZodType<PublishTrouble>;

/** The status that goes with each trouble. */
export const statusOfPublishing: Readonly<Record<PublishTrouble['kind'], number>> = {
  ...statusOf,
  broken: 422,
  said: 422,
  busy: 409,
  noPlayer: 503,
  notHere: 501,
  needsDesk: 501,
  otherNumbers: 409,
  endless: 504,
  failed: 500,
};
