import { fieldFacts } from '../../blocks/fields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { innerSchema, shapeOf } from '../../course/load/schemaAt.ts';
import { elementOf } from './blockLists.ts';
import type { DraftFile } from './draftFile.ts';

/**
 * What an example says of other items of its block, said of those that this block has: the last one of
 * the list, which for a story is where it may lead. Without any the example stays.
 *
 * @param list Where it is to stand.
 */
export function withinBlock(
  here: DraftFile,
  list: JsonPath,
  schema: AnySchema,
  item: unknown,
): unknown {
  const block = blockAround(here, list);
  return block === null ? item : said(schema, item, block);
}

function said(schema: AnySchema, value: unknown, block: object): unknown {
  const list = listNamed(schema);
  if (list !== undefined) return nameIn(block, list, value);
  const element = elementOf(schema);
  if (element !== null && Array.isArray(value)) {
    return value.map((each: unknown) => said(element, each, block));
  }
  const shape = typeof value === 'object' ? shapeOf(schema, value) : null;
  if (shape === null || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]): [string, unknown] => {
      const field = shape[name];
      return [name, field === undefined ? each : said(field, each, block)];
    }),
  );
}

/** The list whose items a field names, wherever in its wrappers that was said. */
function listNamed(schema: AnySchema): string | undefined {
  const facts = fieldFacts.get(schema);
  if (facts !== undefined) return facts.kind === 'itemReference' ? facts.list : undefined;
  const inner = innerSchema(schema);
  return inner === null ? undefined : listNamed(inner);
}

function nameIn(block: object, list: string, name: unknown): unknown {
  const names = list
    .split('.')
    .reduce<readonly unknown[]>((found, step) => found.flatMap(listIn(step)), [block])
    .map((each) => valueAt(each, ['id']));
  return names.includes(name) ? name : (names.at(-1) ?? name);
}

/** The members of a list, as the block reference writes it: `panels[]`. */
const listIn =
  (step: string) =>
  (owner: unknown): readonly unknown[] => {
    const members = valueAt(owner, [step.replace('[]', '')]);
    return Array.isArray(members) ? members : [];
  };

/** The innermost block that a list stands in. */
function blockAround({ value }: DraftFile, list: JsonPath): object | null {
  for (let depth = list.length; depth > 0; depth -= 1) {
    const around = valueAt(value, list.slice(0, depth));
    if (typeof valueAt(around, ['type']) === 'string') return Object(around);
  }
  return null;
}
