import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { optionsOf } from '../../../course/load/schemaAt.ts';
import { type FormField, formFields } from './controlOf.ts';
import type { FormTools } from './FormContext.ts';

/**
 * The ways in which something can be said, each with a field of its own: that a course is complete
 * when lessons are done, or when a quiz is passed. `null` where there is one way alone.
 */
export function alternativesOf(schema: AnySchema): readonly FormField[] | null {
  const fields = (optionsOf(schema) ?? []).map((option) => formFields(option, {}));
  const ways = fields.flatMap(([field, ...more]) =>
    field !== undefined && more.length === 0 ? [field] : [],
  );
  return ways.length > 1 && ways.length === fields.length ? ways : null;
}

/** The way that a value goes; `null` where it goes none. */
export const chosenWay = (ways: readonly FormField[], value: unknown): FormField | null =>
  ways.find(({ name }) => valueAt(value, [name]) !== undefined) ?? null;

/**
 * What a way begins with. One that holds others takes in what is there now, and one that stands
 * among them takes their place. `null` where the course has nothing that it could name.
 */
export function beginningOf(
  way: FormField,
  ways: readonly FormField[],
  now: unknown,
  named: FormTools['named'],
): object | null {
  const begun = (value: unknown) => ({ [way.name]: value });
  const { control, words } = way;
  const held = heldIn(ways, now);
  const kept = held?.find((each) => valueAt(each, [way.name]) !== undefined);
  switch (control.kind) {
    case 'items':
      return begun(held ?? (now === undefined ? [] : [now]));
    case 'references':
      return keptOr(kept, named[control.names].length > 0 ? begun(idsOf(named, control)) : null);
    case 'reference':
      return keptOr(kept, named[control.names].length > 0 ? begun(idsOf(named, control)[0]) : null);
    default:
      return keptOr(kept, begun(words.example));
  }
}

/**
 * A new item that has to name a part of the course: the first that none of the others names. `null`
 * where it need not name any, or where there is none left.
 */
export function namingBeginning(
  element: AnySchema,
  items: readonly unknown[],
  named: FormTools['named'],
): object | null {
  const naming = namingField(element);
  if (naming === null) return null;
  const taken = items.map((item) => valueAt(item, [naming.name]));
  const first = named[naming.names].find(({ id }) => !taken.includes(id))?.id;
  const begun = formFields(element, {})
    .filter(({ required }) => required)
    .map(({ name, words }) => [name, words.example] as const);
  return first === undefined ? null : { ...Object.fromEntries(begun), [naming.name]: first };
}

/** The title of the part of the course that an item has to name; `null` where it need not. */
export function titleNamed(
  element: AnySchema,
  item: unknown,
  named: FormTools['named'],
): string | null {
  const naming = namingField(element);
  if (naming === null) return null;
  const id = valueAt(item, [naming.name]);
  return named[naming.names].find((each) => each.id === id)?.title ?? null;
}

/** The field in which an item has to name a part of the course. */
function namingField(
  element: AnySchema,
): { readonly name: string; readonly names: keyof FormTools['named'] } | null {
  for (const { name, control, required } of formFields(element, {})) {
    if (required && control.kind === 'reference') return { name, names: control.names };
  }
  return null;
}

const keptOr = (kept: unknown, other: object | null): object | null =>
  typeof kept === 'object' && kept !== null ? kept : other;

const idsOf = (
  named: FormTools['named'],
  { names }: { readonly names: keyof FormTools['named'] },
): readonly string[] => named[names].map(({ id }) => id);

/** The list of a way that holds others. */
function heldIn(ways: readonly FormField[], now: unknown): readonly unknown[] | null {
  const holder = ways.find(({ name, control }) => control.kind === 'items' && name in Object(now));
  const list = holder === undefined ? null : valueAt(now, [holder.name]);
  return Array.isArray(list) ? list : null;
}
