import { type AnySchema, mayBeMissing } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { shapeOf } from '../../course/load/schemaAt.ts';
import { elementOf } from './blockLists.ts';

/**
 * A value without whatever it can be without: of two that are equally good, the one with less to be
 * written over.
 *
 * @param faults How much is wrong with it.
 */
export function lean<Value extends object>(
  schema: AnySchema,
  value: Value,
  faults: (value: Value) => number,
): Value {
  let best = structuredClone(value);
  const paths = optionalPaths(schema, value, []);
  for (const path of paths) {
    const next = structuredClone(best);
    const [owner, name] = [valueAt(next, path.slice(0, -1)), path.at(-1)];
    if (typeof owner !== 'object' || owner === null || name === undefined) continue;
    Reflect.deleteProperty(owner, name);
    if (faults(next) <= faults(best)) best = next;
  }
  // What went last may have been all that something else was there for.
  const isLeaner = optionalPaths(schema, best, []).length < paths.length;
  return isLeaner ? lean(schema, best, faults) : best;
}

/** Of all fields that need not be there, the innermost first. */
function optionalPaths(schema: AnySchema, value: unknown, at: JsonPath): readonly JsonPath[] {
  const element = elementOf(schema);
  if (element !== null && Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => optionalPaths(element, each, [...at, index]));
  }
  return Object.entries(shapeOf(schema, value) ?? {}).flatMap(([name, field]) => {
    const held = valueAt(value, [name]);
    if (held === undefined) return [];
    const path = [...at, name];
    return [...optionalPaths(field, held, path), ...(mayBeMissing(field) ? [path] : [])];
  });
}
