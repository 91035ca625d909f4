import { type AnySchema, accepts, schemaNode } from '../../blocks/schemaNode.ts';
import type { JsonPath } from './finding.ts';
import { valueAt } from './jsonPath.ts';

/** The fields of an object's schema, by name. */
export type Shape = Readonly<Record<string, AnySchema>>;

/**
 * The schema that a part of a value has to meet; where the schema leaves a choice, the value
 * decides. `null` where the schema knows no such part.
 */
export function schemaAt(root: AnySchema, value: unknown, path: JsonPath): AnySchema | null {
  let schema: AnySchema | null = root;
  let within = value;
  for (const step of path) {
    schema = schema === null ? null : stepInto(schema, within, step);
    within = valueAt(within, [step]);
  }
  return schema;
}

/** What a wrapper such as `optional` wraps; `null` when the schema is no wrapper. */
export function innerSchema(schema: AnySchema): AnySchema | null {
  const node = schemaNode(schema);
  return node.kind === 'wrapper' ? node.inner : null;
}

/** The alternatives of a union; `null` when the schema is none. */
export function optionsOf(schema: AnySchema): readonly AnySchema[] | null {
  const node = schemaNode(schema);
  if (node.kind === 'wrapper') return optionsOf(node.inner);
  return node.kind === 'union' ? node.options : null;
}

/** The fields of an object's schema, or of the alternative that the value asks for. */
export function shapeOf(schema: AnySchema, value: unknown): Shape | null {
  const node = schemaNode(schema);
  switch (node.kind) {
    case 'object':
      return node.shape;
    case 'wrapper':
      return shapeOf(node.inner, value);
    case 'union': {
      const chosen = node.options.find((option) => fits(option, node.discriminator, value));
      return chosen === undefined ? null : shapeOf(chosen, value);
    }
    default:
      return null;
  }
}

function stepInto(schema: AnySchema, value: unknown, step: string | number): AnySchema | null {
  const node = schemaNode(schema);
  if (node.kind === 'wrapper') return stepInto(node.inner, value, step);
  if (node.kind === 'array') return node.element;
  if (node.kind === 'record') return node.value;
  const shape = shapeOf(schema, value);
  return shape !== null && Object.hasOwn(shape, step) ? (shape[step] ?? null) : null;
}

/** By its discriminator alone, so that the rest may be wrong, else by a field that it has. */
function fits(option: AnySchema, discriminator: string | null, value: unknown): boolean {
  const shape = shapeOf(option, value) ?? {};
  if (discriminator === null) return Object.keys(shape).some((name) => has(value, name));
  const type = shape[discriminator];
  return type !== undefined && accepts(type, valueAt(value, [discriminator]));
}

const has = (value: unknown, name: string): boolean => valueAt(value, [name]) !== undefined;
