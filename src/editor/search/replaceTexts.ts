import { mayBeMissing } from '../../blocks/schemaNode.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { DraftFile } from '../commands/draftFile.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { removingPart, settingField } from '../commands/fieldSplices.ts';
import { Revision } from '../commands/revision.ts';

/** A text as it is to be from now on. */
export interface Replacement {
  readonly place: DraftPlace;
  readonly text: string;
}

/**
 * Writes many texts anew, as one step. One of which nothing is left is taken away where it may be
 * missing, as `setField` does.
 *
 * @param about What was looked for, for the name of the step.
 */
export const replaceTexts =
  (replacements: readonly Replacement[], about: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    for (const { place, text } of replacements) {
      const here = revision.file(place.file);
      if (here === null) continue;
      const goes = text.trim() === '' && mayGo(here, place);
      revision.splice(
        place.file,
        goes ? removingPart(here, place.path) : settingField(here, place.path, text),
      );
    }
    const [first] = replacements;
    return first === undefined ? null : revision.named('replaceTexts', about, first.place);
  };

function mayGo({ schema, value }: DraftFile, { path }: DraftPlace): boolean {
  const field = schemaAt(schema, value, path);
  return field !== null && mayBeMissing(field);
}
