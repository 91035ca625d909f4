import * as z from 'zod';

import { accordionSchema } from './accordion/schema.ts';
import type { AnyBlockSchema } from './base.ts';
import { calloutSchema } from './callout/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { continueSchema } from './continue/schema.ts';
import { flipCardsSchema } from './flipCards/schema.ts';
import { imageSchema } from './image/schema.ts';
import { textSchema } from './text/schema.ts';
import { trueFalseSchema } from './trueFalse/schema.ts';

const anyBlock: AnyBlockSchema = z.lazy(() => blockSchema);

/** Any block that can stand in a lesson. */
export const blockSchema = z.discriminatedUnion('type', [
  accordionSchema(anyBlock),
  calloutSchema,
  choiceSchema,
  continueSchema,
  flipCardsSchema,
  imageSchema,
  textSchema,
  trueFalseSchema,
]);

/** Any question that can stand in a quiz. */
export const questionSchema = z.discriminatedUnion('type', [choiceSchema, trueFalseSchema]);
