import * as z from 'zod';

import type { JsonPath } from './finding.ts';
import { valueAt } from './jsonPath.ts';

/**
 * The schema that a part of a value has to meet; where the schema leaves a choice, the value
 * decides. `null` where the schema knows no such part.
 */
export function schemaAt(root: z.ZodType, value: unknown, path: JsonPath): z.ZodType | null {
  let schema: z.ZodType | null = root;
  path.forEach((step, index) => {
    schema = schema === null ? null : stepInto(schema, valueAt(value, path.slice(0, index)), step);
  });
  return schema;
}

/** A schema without what only says that it may be left out. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = innerSchema(schema);
  return inner === null ? schema : unwrapped(inner);
}

/** What a wrapper wraps; `null` when the schema is no wrapper. */
export function innerSchema(schema: z.ZodType): z.ZodType | null {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  ) {
    return asType(schema.unwrap());
  }
  return null;
}

/** The alternatives of a union; `null` when the schema is none. */
export function optionsOf(schema: z.ZodType): readonly z.ZodType[] | null {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodUnion ? bare.options.flatMap((each) => asType(each) ?? []) : null;
}

/** The fields of an object's schema, with the alternative that the value asks for. */
export function shapeOf(
  schema: z.ZodType,
  value: unknown,
): Readonly<Record<string, z.ZodType>> | null {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return Object.fromEntries(fieldsOf(bare));
  const chosen = optionsOf(bare)?.find((option) => fits(option, value));
  return chosen === undefined ? null : shapeOf(chosen, value);
}

function stepInto(schema: z.ZodType, value: unknown, step: string | number): z.ZodType | null {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray) return asType(bare.element);
  if (bare instanceof z.ZodRecord) return asType(bare.valueType);
  const shape = shapeOf(bare, value);
  return shape !== null && Object.hasOwn(shape, step) ? (shape[step] ?? null) : null;
}

/** By the literals of a discriminated union, else by a field that only this alternative has. */
function fits(option: z.ZodType, value: unknown): boolean {
  const shape = Object.entries(shapeOf(option, value) ?? {});
  const literals = shape.filter(([, field]) => field instanceof z.ZodLiteral);
  const decisive = literals.filter(([name]) => name === 'type');
  if (decisive.length > 0) {
    return decisive.every(([name, field]) => field.safeParse(valueAt(value, [name])).success);
  }
  return shape.some(([name]) => valueAt(value, [name]) !== undefined);
}

const fieldsOf = (schema: z.ZodObject): readonly [string, z.ZodType][] =>
  Object.entries(schema.shape).flatMap(([name, field]) => {
    const type = asType(field);
    return type === null ? [] : [[name, type]];
  });

/** Zod's own parts are typed by its core; every schema of ours is a full one. */
const asType = (schema: unknown): z.ZodType | null => (schema instanceof z.ZodType ? schema : null);
