import type { AuthoredBlock } from '../blocks/contract.ts';
import type { FieldFacts } from '../blocks/fields.ts';
import { schemaFields } from '../blocks/schemaFields.ts';
import { definitions } from '../blocks/definitions.ts';
import type { JsonPath } from './load/finding.ts';
import { valueAt } from './load/jsonPath.ts';

/** What the lock numbers in a block, and the blocks that it holds; paths are within the block. */
export interface BlockParts {
  readonly items: readonly BlockItem[];
  readonly nested: readonly BlockSlot[];
}

export interface BlockItem {
  readonly id: string;
  readonly path: JsonPath;
  /** The list that it stands in, whichever member holds that: `panels`, `panels[].cards`. */
  readonly list: string;
}

export interface BlockSlot {
  readonly path: JsonPath;
  readonly blocks: readonly AuthoredBlock[];
}

/** Finds the parts of a block by the kinds of its fields, whatever its type. */
export function blockParts(block: AuthoredBlock): BlockParts {
  const { items, blocks } = planOf(block.type);
  return {
    items: items.flatMap((list) =>
      membersAt(block, list).flatMap((member) => asItem(member, list)),
    ),
    nested: blocks.flatMap((field) => listsAt(block, field)).map(asSlot),
  };
}

/** Where authors write items and blocks in a block of one type: `panels`, `panels[].blocks`. */
interface Plan {
  readonly items: readonly string[];
  readonly blocks: readonly string[];
}

const plans: ReadonlyMap<string, Plan> = new Map(
  Object.values(definitions).map(({ type, schema }) => {
    const fields = schemaFields(schema);
    const ofKind = (kind: FieldFacts['kind']): readonly string[] =>
      fields.filter(({ facts }) => facts?.kind === kind).map(({ path }) => path);
    return [type, { items: ofKind('items'), blocks: ofKind('blocks') }];
  }),
);

const planOf = (type: string): Plan => plans.get(type) ?? { items: [], blocks: [] };

interface Located {
  readonly path: JsonPath;
  readonly value: unknown;
}

/** The lists that a field's path leads to, through each member of the lists on the way. */
function listsAt(block: AuthoredBlock, field: string): readonly Located[] {
  return field
    .split('.')
    .reduce<readonly Located[]>(
      (found, step) => found.flatMap((each) => into(each, step)),
      [{ path: [], value: block }],
    )
    .filter(({ value }) => Array.isArray(value));
}

function into({ path, value }: Located, step: string): readonly Located[] {
  const name = step.replace('[]', '');
  const field = { path: [...path, name], value: valueAt(value, [name]) };
  return step === name ? [field] : members(field);
}

const membersAt = (block: AuthoredBlock, field: string): readonly Located[] =>
  listsAt(block, field).flatMap(members);

const members = ({ path, value }: Located): readonly Located[] =>
  Array.isArray(value)
    ? value.map((member, index) => ({ path: [...path, index], value: member }))
    : [];

function asItem({ path, value }: Located, list: string): readonly BlockItem[] {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? [{ id, path, list }] : [];
}

const asSlot = (list: Located): BlockSlot => ({
  path: list.path,
  blocks: members(list)
    .map(({ value }) => value)
    .filter(isBlock),
});

const isBlock = (value: unknown): value is AuthoredBlock =>
  typeof valueAt(value, ['type']) === 'string' && typeof valueAt(value, ['id']) === 'string';
