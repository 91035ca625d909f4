import { type FieldFacts, fieldFacts } from '../../blocks/fields.ts';
import { fieldWords } from '../../blocks/fieldWords.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { innerSchema } from './schemaAt.ts';

/** What is known of a field beyond its shape. */
export interface KnownField {
  readonly kind: FieldFacts['kind'] | null;
  /** What a number counts, or a text says; `null` where that is no matter. */
  readonly means: FieldFacts['means'] | null;
  /** An address that has to be of the web: https, neither mail nor telephone. */
  readonly web: boolean;
  /** Empty where nobody described it. */
  readonly description: string;
  readonly example: unknown;
}

/** The words and the kind of a field's schema, wherever in its wrappers they were given. */
export function knownField(schema: AnySchema | null): KnownField {
  if (schema === null)
    return { kind: null, means: null, web: false, description: '', example: undefined };
  const facts = fieldFacts.get(schema);
  const inner = facts === undefined ? innerSchema(schema) : null;
  if (inner !== null) return knownField(inner);
  return {
    kind: facts?.kind ?? null,
    means: facts?.means ?? null,
    web: facts?.web !== undefined,
    ...fieldWords(schema),
  };
}
