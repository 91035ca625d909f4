import { type AnySchema, schemaNode } from '../../../blocks/schemaNode.ts';
import type { JsonPath } from '../finding.ts';
import { valueAt } from '../jsonPath.ts';
import { innerSchema, schemaAt, shapeOf } from '../schemaAt.ts';

/** Where a field belongs that stands in the wrong group. */
export interface RightPlace {
  /** The group that wants it: `quiz`, `options`; empty for the file itself. */
  readonly group: string;
  /** Where the field would stand, from the top of the file. */
  readonly path: JsonPath;
  /** Whether `group` is a list, in an entry of which it belongs. */
  readonly inEntry: boolean;
  /** Whether it stands too deep, or not deep enough. */
  readonly deeper: boolean;
}

/** Looks for the nearest group, further out or further in, that wants a field and does not have it. */
export const rightPlace = (
  root: AnySchema,
  document: unknown,
  around: JsonPath,
  name: string,
): RightPlace | null =>
  furtherIn(root, document, around, name) ?? furtherOut(root, document, around, name);

function furtherOut(
  root: AnySchema,
  document: unknown,
  around: JsonPath,
  name: string,
): RightPlace | null {
  for (let length = around.length - 1; length >= 0; length -= 1) {
    const path = around.slice(0, length);
    if (!wants(schemaAt(root, document, path), valueAt(document, path), name)) continue;
    const group = path.findLast((step) => typeof step === 'string') ?? '';
    const inEntry = typeof path.at(-1) === 'number';
    return { group: String(group), path: [...path, name], inEntry, deeper: false };
  }
  return null;
}

function furtherIn(
  root: AnySchema,
  document: unknown,
  around: JsonPath,
  name: string,
): RightPlace | null {
  const here = schemaAt(root, document, around);
  const shape = here === null ? null : shapeOf(here, valueAt(document, around));
  for (const [group, schema] of Object.entries(shape ?? {})) {
    const path = [...around, group];
    const entry = entrySchema(schema);
    const inEntry = entry !== null;
    // Of a list it does not matter what other entries have.
    const value = inEntry ? undefined : valueAt(document, path);
    if (wants(entry ?? schema, value, name)) return { group, path, inEntry, deeper: true };
  }
  return null;
}

/** The schema of a list's entries; `null` where it is no list. */
function entrySchema(schema: AnySchema): AnySchema | null {
  const node = schemaNode(schema);
  if (node.kind === 'array') return node.element;
  const inner = innerSchema(schema);
  return inner === null ? null : entrySchema(inner);
}

function wants(schema: AnySchema | null, value: unknown, name: string): boolean {
  const shape = schema === null ? null : shapeOf(schema, value);
  return shape !== null && Object.hasOwn(shape, name) && valueAt(value, [name]) === undefined;
}
