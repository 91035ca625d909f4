import * as z from 'zod';

import { memoEach } from '../core/memo.ts';

/** A schema as zod keeps it, of any kind. */
export type AnySchema = z.core.$ZodType;

/** What a schema is made of: the one place that knows how zod keeps that. */
export type SchemaNode =
  | { readonly kind: 'object'; readonly shape: Readonly<Record<string, AnySchema>> }
  | {
      readonly kind: 'array';
      readonly element: AnySchema;
      /** So many can stand in it; `null`: as many as there are. */
      readonly most: number | null;
    }
  /** Values of one kind by names that the author chooses. */
  | { readonly kind: 'record'; readonly value: AnySchema }
  | {
      readonly kind: 'union';
      readonly options: readonly AnySchema[];
      readonly discriminator: string | null;
    }
  /** Optional, with a default, nullable or lazy: the same value, or none. */
  | { readonly kind: 'wrapper'; readonly inner: AnySchema }
  | { readonly kind: 'leaf' };

export function schemaNode(schema: AnySchema): SchemaNode {
  const known = nodes.get(schema);
  if (known !== undefined) return known;
  const node = makeNode(schema);
  nodes.set(schema, node);
  return node;
}

// A walk over a course asks for the same few hundred schemas many thousand times.
const nodes = new WeakMap<AnySchema, SchemaNode>();

function makeNode(schema: AnySchema): SchemaNode {
  if (schema instanceof z.ZodObject) return { kind: 'object', shape: schema.def.shape };
  if (schema instanceof z.ZodArray) {
    return { kind: 'array', element: schema.def.element, most: mostIn(schema) };
  }
  if (schema instanceof z.ZodRecord) return { kind: 'record', value: schema.def.valueType };
  if (schema instanceof z.ZodUnion) return unionNode(schema);
  if (schema instanceof z.ZodLazy) return { kind: 'wrapper', inner: schema.unwrap() };
  return isWrapper(schema) ? { kind: 'wrapper', inner: schema.def.innerType } : { kind: 'leaf' };
}

function mostIn({ def: { checks = [] } }: z.ZodArray): number | null {
  const limits = checks.flatMap(({ _zod: { def } }) =>
    def instanceof Object && 'maximum' in def && typeof def.maximum === 'number' ? def.maximum : [],
  );
  return limits.length === 0 ? null : Math.min(...limits);
}

const unionNode = (schema: z.ZodUnion): SchemaNode => ({
  kind: 'union',
  options: schema.def.options,
  discriminator: schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : null,
});

const isWrapper = (schema: AnySchema): schema is z.ZodOptional | z.ZodDefault | z.ZodNullable =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodNullable;

/** Whether a schema accepts a value. */
export const accepts = (schema: AnySchema, value: unknown): boolean =>
  schema instanceof z.ZodLiteral
    ? schema.def.values.some((literal) => literal === value)
    : z.core.safeParse(schema, value).success;

/** Whether what a schema is for may be missing. Asked with each letter, and zod writes a report with each no. */
export const mayBeMissing = memoEach((schema: AnySchema): boolean => accepts(schema, undefined));
