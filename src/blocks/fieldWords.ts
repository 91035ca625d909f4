import * as z from 'zod';

import type { FieldWords } from './fields.ts';
import type { AnySchema } from './schemaNode.ts';

/** The words that `field` gave to a schema; empty where it has none. */
export function fieldWords(schema: AnySchema): FieldWords {
  const known = words.get(schema);
  if (known !== undefined) return known;
  const found = readWords(schema);
  words.set(schema, found);
  return found;
}

// Zod gathers them anew each time, which a walk over a course would feel.
const words = new WeakMap<AnySchema, FieldWords>();

function readWords(schema: AnySchema): FieldWords {
  const { title = '', description = '', examples } = z.globalRegistry.get(schema) ?? {};
  return { title, description, example: Array.isArray(examples) ? examples[0] : undefined };
}
