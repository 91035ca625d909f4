import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import type { Command, DraftPlace } from './edit.ts';
import { type DraftFile, fileIn } from './draftFile.ts';
import { setField } from './setField.ts';
import { together } from './together.ts';

/**
 * Gives fields their values, each in the nearest object around a place that the format lets have it:
 * what a file says of itself, wherever its block keeps that. What the format knows nowhere is left.
 * Apart from its users, as it knows no field.
 */
export const setAround =
  (place: DraftPlace, values: Readonly<Record<string, unknown>>): Command =>
  (draft) => {
    const here = fileIn(draft, place.file);
    if (here === null) return null;
    const commands = Object.entries(values).flatMap(([name, value]) => {
      const field = placeAround(here, place, name);
      return field === null ? [] : [setField(field, value)];
    });
    return together(...commands)(draft);
  };

/** Where a field of that name stands, or could stand, around a place; `null`: nowhere. */
function placeAround(here: DraftFile, place: DraftPlace, name: string): DraftPlace | null {
  for (let length = place.path.length - 1; length > 0; length -= 1) {
    const path = place.path.slice(0, length);
    const schema = schemaAt(here.schema, here.value, path);
    const shape = schema === null ? null : shapeOf(schema, valueAt(here.value, path));
    if (shape !== null && Object.hasOwn(shape, name)) return { ...place, path: [...path, name] };
  }
  return null;
}
