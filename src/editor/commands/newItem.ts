import { type FieldFacts } from '../../blocks/fields.ts';
import { accepts, type AnySchema, schemaNode } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { innerSchema, schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import type { DraftFile } from './draftFile.ts';

/**
 * Something to begin with for a list: the last of those that the words of its field give as an
 * example, for the first may be the right one. `null` where it has to name a file or something else
 * of the course, which only the author can.
 */
export function newItem(here: DraftFile, list: JsonPath): unknown {
  const schema = schemaAt(here.schema, here.value, list);
  const element = schema === null ? null : elementOf(schema);
  if (element === null) return null;
  const { example } = knownField(schema);
  const one: unknown = Array.isArray(example) ? example.at(-1) : knownField(element).example;
  return ofItself(element, one);
}

/** The schema of what stands in a list; `null` for all else. */
export function elementOf(schema: AnySchema): AnySchema | null {
  const node = schemaNode(schema);
  if (node.kind === 'array') return node.element;
  const inner = innerSchema(schema);
  return inner === null ? null : elementOf(inner);
}

/** Names something outside of it. */
const OUTWARD: ReadonlySet<FieldFacts['kind'] | null> = new Set([
  'media',
  'reference',
  'itemReference',
]);

/** An example without ids and without what it names outside of it; `null` where it needs that. */
function ofItself(schema: AnySchema, example: unknown): unknown {
  if (OUTWARD.has(knownField(schema).kind) || example === undefined) return null;
  const shape = typeof example === 'object' ? shapeOf(schema, example) : null;
  if (shape === null) return example;
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const value = valueAt(example, [name]);
    const { kind } = knownField(field);
    if (value === undefined || kind === 'id') return [];
    return OUTWARD.has(kind) && accepts(field, undefined) ? [] : [[name, ofItself(field, value)]];
  });
  return fields.some(([, value]) => value === null) ? null : Object.fromEntries(fields);
}
