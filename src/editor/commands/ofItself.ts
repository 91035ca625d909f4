import type { FieldFacts } from '../../blocks/fields.ts';
import { type AnySchema, mayBeMissing } from '../../blocks/schemaNode.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { shapeOf } from '../../course/load/schemaAt.ts';
import { elementOf } from './blockLists.ts';

/** Names something outside of it: a file, or another part of the course. */
const OUTWARD: ReadonlySet<FieldFacts['kind'] | null> = new Set(['media', 'reference']);

/** An example without what it names outside of itself; `null` where it cannot be without that. */
export function ofItself(schema: AnySchema, example: unknown): unknown {
  if (OUTWARD.has(knownField(schema).kind) || example === undefined) return null;
  const element = elementOf(schema);
  if (element !== null && Array.isArray(example)) {
    return whole(example.map((each: unknown) => ofItself(element, each)));
  }
  const shape = typeof example === 'object' ? shapeOf(schema, example) : null;
  if (shape === null) return example;
  const fields = Object.entries(shape).flatMap(([name, field]): [string, unknown][] => {
    const value = valueAt(example, [name]);
    if (value === undefined) return [];
    const inward = ofItself(field, value);
    return inward === null && mayBeMissing(field) ? [] : [[name, inward]];
  });
  return whole(fields.map(([, value]) => value)) && Object.fromEntries(fields);
}

const whole = (parts: readonly unknown[]): readonly unknown[] | null =>
  parts.includes(null) ? null : parts;
