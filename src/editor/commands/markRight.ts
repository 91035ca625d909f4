import { mayBeMissing } from '../../blocks/schemaNode.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Command, DraftPlace } from './edit.ts';
import { removingPart, settingField } from './fieldSplices.ts';
import { listIn } from './listSplices.ts';
import { Revision } from './revision.ts';
import { titleAt } from './titleAt.ts';

/**
 * Says of one item of a list, by a flag of its own, that it is the right one, and of no other. One
 * change, so that it is undone at once.
 */
export const markOnly =
  (list: DraftPlace, index: number, flag: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const { file, path } = list;
    const first = revision.file(file);
    if (first === null) return null;
    listIn(first, path).forEach((item, at) => {
      const here = revision.file(file);
      const place = [...path, at, flag];
      if (here === null || (valueAt(item, [flag]) === true) === (at === index)) return;
      const schema = schemaAt(here.schema, here.value, place);
      const isOptional = schema !== null && mayBeMissing(schema);
      if (at === index) revision.splice(file, settingField(here, place, true));
      else {
        revision.splice(
          file,
          isOptional ? removingPart(here, place) : settingField(here, place, false),
        );
      }
    });
    return revision.named('set', titleAt(first, path), { file, path: [...path, index, flag] });
  };
