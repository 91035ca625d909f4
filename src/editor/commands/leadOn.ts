import { type FieldFacts, fieldFacts } from '../../blocks/fields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { innerSchema, schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import { newItem } from './beginnings.ts';
import { elementOf } from './blockLists.ts';
import type { DraftPlace } from './edit.ts';
import { giveIds } from './freshIds.ts';
import { insertingItem, listIn } from './listSplices.ts';
import type { Revision } from './revision.ts';

/**
 * Makes room for an item that has to name another one further down a list in which it stands itself:
 * a choice of a story leads to a later scene. Where none stands there, one to write over is added.
 *
 * @param list Where the item is to stand.
 */
export function leadOn(revision: Revision, { file, path }: DraftPlace, language: string): void {
  const here = revision.file(file);
  const schema = here === null ? null : schemaAt(here.schema, here.value, path);
  const name = schema === null ? null : laterListIn(elementOf(schema));
  const depth = path.lastIndexOf(name ?? '');
  const own = path[depth + 1];
  if (here === null || depth === -1 || typeof own !== 'number') return;
  const around = path.slice(0, depth + 1);
  const { length } = listIn(here, around);
  if (own < length - 1) return;
  const item = newItem(here, around, language);
  const added: JsonPath = [...around, length];
  if (item !== null && revision.splice(file, insertingItem(here, added, item))) {
    giveIds(revision, file, [added], 'kind');
  }
}

/** The list of which items of such a kind name a later one; `null` where they name none. */
function laterListIn(element: AnySchema | null): string | null {
  const fields = element === null ? {} : (shapeOf(element, null) ?? {});
  return Object.values(fields).reduce<string | null>((found, field) => {
    const { isLater, list } = factsOf(field);
    return isLater === true ? (list ?? found) : found;
  }, null);
}

/** Wherever in its wrappers they were given. */
function factsOf(schema: AnySchema): Partial<FieldFacts> {
  const inner = innerSchema(schema);
  return fieldFacts.get(schema) ?? (inner === null ? {} : factsOf(inner));
}
