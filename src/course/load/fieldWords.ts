import * as z from 'zod';

import { type FieldFacts, fieldFacts } from '../../blocks/fields.ts';
import { innerSchema } from './schemaAt.ts';

/** What is known of a field beyond its shape. */
export interface KnownField {
  readonly kind: FieldFacts['kind'] | null;
  readonly description: string | null;
  readonly example: unknown;
}

/** The words and the kind of a field's schema, wherever in its wrappers they were given. */
export function knownField(schema: z.ZodType | null): KnownField {
  if (schema === null) return { kind: null, description: null, example: undefined };
  const inner = innerSchema(schema);
  const words = z.globalRegistry.get(schema);
  const facts = fieldFacts.get(schema);
  if (words === undefined && inner !== null) return knownField(inner);
  return {
    kind: facts?.kind ?? null,
    description: words?.description ?? null,
    example: firstExample(words?.['examples']),
  };
}

const firstExample = (examples: unknown): unknown =>
  Array.isArray(examples) ? examples[0] : undefined;
