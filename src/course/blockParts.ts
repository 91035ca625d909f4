import * as z from 'zod';

import type { AuthoredBlock } from '../blocks/contract.ts';
import { fieldFacts, type FieldFacts } from '../blocks/fields.ts';
import { blockSchema } from '../blocks/schemas.ts';
import type { JsonPath } from './load/finding.ts';
import { valueAt } from './load/jsonPath.ts';
import { innerSchema, shapeOf, unwrapped } from './load/schemaAt.ts';

/** What the lock numbers in a block, and the blocks that it holds; paths are within the block. */
export interface BlockParts {
  readonly items: readonly { readonly id: string; readonly path: JsonPath }[];
  readonly nested: readonly {
    readonly path: JsonPath;
    readonly blocks: readonly AuthoredBlock[];
  }[];
}

/** Finds the parts of a block by the kinds of its fields, whatever its type. */
export function blockParts(block: AuthoredBlock): BlockParts {
  const { itemFields, blockFields } = planOf(block.type);
  const items = itemFields.flatMap((list) =>
    entries(block, list.name).map((item, index) => ({ item, path: [list.name, index], list })),
  );
  return {
    items: items.flatMap(({ item, path }) => {
      const id = valueAt(item, ['id']);
      return typeof id === 'string' ? [{ id, path }] : [];
    }),
    nested: [
      ...blockFields.map((name) => blocksIn(block, [], name)),
      ...items.flatMap(({ item, path, list }) =>
        list.blockFields.map((name) => blocksIn(item, path, name)),
      ),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

interface Plan {
  readonly itemFields: readonly {
    readonly name: string;
    readonly blockFields: readonly string[];
  }[];
  readonly blockFields: readonly string[];
}

const plans = new Map<string, Plan>();

function planOf(type: string): Plan {
  const known = plans.get(type);
  if (known !== undefined) return known;
  const shape = shapeOf(blockSchema, { type }) ?? {};
  const plan = {
    itemFields: named(shape, 'items').map((name) => ({ name, blockFields: inItems(shape[name]) })),
    blockFields: named(shape, 'blocks'),
  };
  plans.set(type, plan);
  return plan;
}

type Shape = Readonly<Record<string, z.ZodType>>;

const named = (shape: Shape, kind: FieldFacts['kind']): readonly string[] =>
  Object.keys(shape).filter((name) => kindOf(shape[name]) === kind);

function kindOf(schema: z.ZodType | undefined | null): FieldFacts['kind'] | null {
  if (schema === undefined || schema === null) return null;
  return fieldFacts.get(schema)?.kind ?? kindOf(innerSchema(schema));
}

function inItems(schema: z.ZodType | undefined): readonly string[] {
  const list = schema === undefined ? undefined : unwrapped(schema);
  const element = list instanceof z.ZodArray ? list.element : undefined;
  return element instanceof z.ZodType ? named(shapeOf(element, null) ?? {}, 'blocks') : [];
}

function blocksIn(holder: unknown, path: JsonPath, name: string): BlockParts['nested'][number] {
  return { path: [...path, name], blocks: entries(holder, name).filter(isBlock) };
}

function entries(holder: unknown, name: string): readonly unknown[] {
  const value = valueAt(holder, [name]);
  return Array.isArray(value) ? value : [];
}

const isBlock = (value: unknown): value is AuthoredBlock =>
  typeof valueAt(value, ['type']) === 'string' && typeof valueAt(value, ['id']) === 'string';
