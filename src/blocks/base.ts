import * as z from 'zod';

import type { AuthoredBlock, AuthoredQuestion } from './contract.ts';
import { id, setting } from './fields.ts';

/** The fields that every block has. */
export const blockBase = <Type extends string>(type: Type) => ({
  type: setting(z.literal(type), {
    title: 'Type',
    description: 'What kind of block this is.',
    example: type,
  }),
  id: id({
    title: 'Id',
    description:
      'A name for this block, unique in the course. Progress and translations hang on it: never change it once the course is in use.',
    example: 'six-principles',
  }),
  optional: setting(z.boolean().optional(), {
    title: 'Optional',
    description: 'True when the learner may leave this block out and still finish the lesson.',
    example: true,
  }),
});

/** The schema of any block, handed to the types that hold blocks. */
export type AnyBlockSchema = z.ZodType<AuthoredBlock>;

/** The schema of any question, handed to the types that ask questions. */
export type AnyQuestionSchema = z.ZodType<AuthoredQuestion>;
