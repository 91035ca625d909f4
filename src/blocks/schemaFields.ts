import { type FieldFacts, fieldFacts, type FieldWords } from './fields.ts';
import { fieldWords } from './fieldWords.ts';
import { type AnySchema, mayBeMissing, schemaNode } from './schemaNode.ts';

/** A field as its schema describes it, whatever a value holds. */
export interface SchemaField {
  /** Where authors write it: `cards[].front`; `*` stands for a name that they choose. */
  readonly path: string;
  readonly schema: AnySchema;
  /** `null` where the schema was not made by `field`, which the tests forbid. */
  readonly facts: FieldFacts | null;
  readonly words: FieldWords;
  readonly required: boolean;
}

/**
 * Every field of an object's schema, in order. Blocks held by a block are not entered, nor is a
 * schema within itself, such as the rules of a rule.
 */
export const schemaFields = (schema: AnySchema): readonly SchemaField[] =>
  fieldsBelow(schema, '', []);

/** `within`: the schemas that a walk has come through. */
function fieldsBelow(
  schema: AnySchema,
  prefix: string,
  within: readonly AnySchema[],
): readonly SchemaField[] {
  if (within.includes(schema)) return [];
  const inside = [...within, schema];
  const node = schemaNode(schema);
  switch (node.kind) {
    case 'leaf':
      return [];
    case 'wrapper':
      return fieldsBelow(node.inner, prefix, inside);
    case 'union':
      return node.options.flatMap((option) => fieldsBelow(option, prefix, inside));
    case 'array':
      return fieldsBelow(node.element, `${prefix}[]`, inside);
    case 'record':
      return fieldAndParts(node.value, `${prefix}.*`, inside);
    case 'object':
      return Object.entries(node.shape).flatMap(([key, inner]) =>
        fieldAndParts(inner, prefix === '' ? key : `${prefix}.${key}`, inside),
      );
  }
}

function fieldAndParts(
  schema: AnySchema,
  path: string,
  within: readonly AnySchema[],
): readonly SchemaField[] {
  const named = namedSchema(schema);
  const facts = fieldFacts.get(named) ?? null;
  const field: SchemaField = {
    path,
    schema: named,
    facts,
    words: fieldWords(named),
    required: !mayBeMissing(schema),
  };
  return facts?.kind === 'blocks' ? [field] : [field, ...fieldsBelow(schema, path, within)];
}

/** The schema that carries the facts, below `optional` and the like. */
function namedSchema(schema: AnySchema): AnySchema {
  if (fieldFacts.get(schema) !== undefined) return schema;
  const node = schemaNode(schema);
  return node.kind === 'wrapper' ? namedSchema(node.inner) : schema;
}
