import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { excerptOf } from '../../../course/excerpt.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { formFields } from './controlOf.ts';

/**
 * The words of what an item names in its own block, such as the meter that a choice changes; `null`
 * where it names nothing, or nothing that has words.
 *
 * @param root What the whole form is about.
 */
export function itemNamed(element: AnySchema, item: unknown, root: unknown): string | null {
  for (const { name, control } of formFields(element, item)) {
    if (control.kind !== 'itemReference') continue;
    const id = valueAt(item, [name]);
    const words = itemsOf(root, control.list).find((each) => each.id === id)?.name ?? null;
    if (words !== null) return words;
  }
  return null;
}

interface NamedItem {
  readonly id: string;
  readonly name: string | null;
}

/** The items of a list (`groups`, `panels[].cards`) in a block, or of all its lists. */
export function itemsOf(value: unknown, list: string | null): readonly NamedItem[] {
  const steps = list === null ? null : list.split(/\[\]\.|\./);
  return steps === null ? itemsWithin(value) : stepsInto([value], steps).flatMap(itemOf);
}

const stepsInto = (values: readonly unknown[], steps: readonly string[]): readonly unknown[] =>
  steps.reduce<readonly unknown[]>(
    (within, step) =>
      within.flatMap((each): readonly unknown[] => {
        const held = valueAt(each, [step]);
        return Array.isArray(held) ? held : held === undefined ? [] : [held];
      }),
    values,
  );

function itemsWithin(value: unknown): readonly NamedItem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((held: unknown): readonly NamedItem[] =>
    Array.isArray(held)
      ? held.flatMap((item: unknown) => [...itemOf(item), ...itemsWithin(item)])
      : itemsWithin(held),
  );
}

function itemOf(item: unknown): readonly NamedItem[] {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? [{ id, name: excerptOf(item) }] : [];
}
