import { formatPath } from '../../course/load/jsonPath.ts';
import { addItem } from './items.ts';
import type { Command, DraftPlace } from './edit.ts';
import { newItem } from './beginnings.ts';
import { fileIn, languageOf } from './draftFile.ts';
import { setField } from './setField.ts';
import { together } from './together.ts';

/** Where on a picture something lies: in percent of its width and height, from its left and its top. */
export interface PointPlace {
  readonly x: number;
  readonly y: number;
}

/** Adds a point to write over, at the end of the list and there on the picture. */
export const addPoint =
  (list: DraftPlace, at: PointPlace): Command =>
  (draft) => {
    const here = fileIn(draft, list.file);
    const item = here === null ? null : newItem(here, list.path, languageOf(draft));
    if (typeof item !== 'object' || item === null) return null;
    return addItem(list, Infinity, { ...item, ...at })(draft);
  };

/** Puts a point elsewhere on its picture. Small steps one after the other are one to be undone. */
export const placePoint =
  (point: DraftPlace, { x, y }: PointPlace): Command =>
  (draft) => {
    const field = (name: string): DraftPlace => ({ ...point, path: [...point.path, name] });
    const edit = together(setField(field('x'), x), setField(field('y'), y))(draft);
    if (edit === null) return null;
    return {
      ...edit,
      name: 'moveItem',
      place: { file: point.file, path: formatPath(point.path) },
      joins: true,
    };
  };
