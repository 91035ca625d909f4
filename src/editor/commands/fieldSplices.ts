import { accepts, mayBeMissing } from '../../blocks/schemaNode.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import { removing, type Setting, settingValue, settingValues } from '../document/jsonSplices.ts';
import { narrowed, type Splice } from '../document/splice.ts';
import type { DraftFile } from './draftFile.ts';

/** Gives a field a value, where the format has it; groups around it that are missing are made. */
export function settingField(
  here: DraftFile,
  path: JsonPath,
  value: unknown,
): readonly Splice[] | null {
  let [to, made] = [path, value];
  while (to.length > 1 && !holds(valueAt(here.value, to.slice(0, -1)))) {
    const step = to.at(-1) ?? 0;
    made = typeof step === 'number' ? [made] : { [step]: made };
    to = to.slice(0, -1);
  }
  const order = orderIn(here, to.slice(0, -1));
  return settingValue(here.text, to, made, order)?.map(narrowed) ?? null;
}

/** Gives several fields of a file values that have one already. */
export const settingFields = (
  here: DraftFile,
  settings: readonly Setting[],
): readonly Splice[] | null => settingValues(here.text, settings)?.map(narrowed) ?? null;

/** The names of the fields of a group, as the format lists them. */
export function orderIn({ schema, value }: DraftFile, group: JsonPath): readonly string[] {
  const held = schemaAt(schema, value, group);
  return Object.keys((held === null ? null : shapeOf(held, valueAt(value, group))) ?? {});
}

const holds = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * Takes a part away, and with it what would not be right without it: the list of which it was the
 * last, when a list has to have one. `null` where the file cannot be without it.
 */
export function removingPart(here: DraftFile, path: JsonPath): readonly Splice[] | null {
  const most = withEmptied(here, path);
  return most === null ? null : removing(here.text, most);
}

function withEmptied(here: DraftFile, path: JsonPath): JsonPath | null {
  const step = path.at(-1);
  const around = path.slice(0, -1);
  if (step === undefined || valueAt(here.value, path) === undefined) return null;
  const schema = schemaAt(here.schema, here.value, around);
  const before = valueAt(here.value, around);
  const after = without(before, step);
  if (schema === null) return path;
  const isEmpty = Object.keys(after).length === 0;
  if (isEmpty && mayBeMissing(schema)) return withEmptied(here, around) ?? path;
  // What was wrong before may stay so.
  if (accepts(schema, after) || !accepts(schema, before)) return path;
  return withEmptied(here, around);
}

function without(value: unknown, step: string | number): object {
  if (Array.isArray(value)) return value.filter((_, index) => index !== step);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
}
