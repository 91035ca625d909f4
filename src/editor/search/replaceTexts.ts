import { mayBeMissing } from '../../blocks/schemaNode.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import type { DraftFile } from '../commands/draftFile.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { removingPart, settingFields } from '../commands/fieldSplices.ts';
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
    for (const each of new Set(replacements.map(({ place }) => place.file))) {
      const texts = replacements.filter(({ place }) => place.file === each);
      replaceIn(revision, each, texts);
    }
    const [first] = replacements;
    return first === undefined ? null : revision.named('replaceTexts', about, first.place);
  };

function replaceIn(revision: Revision, file: string, texts: readonly Replacement[]): void {
  const here = revision.file(file);
  if (here === null) return;
  const there = texts.filter(({ place }) => valueAt(here.value, place.path) !== undefined);
  const goes = new Set(there.filter(({ place, text }) => text.trim() === '' && mayGo(here, place)));
  const stays = there.filter((each) => !goes.has(each));
  // All at once: a file that is read anew for each of its texts takes a second.
  const written = stays.map(({ place: { path }, text }) => ({ path, value: text, order: [] }));
  if (written.length > 0) revision.splice(file, settingFields(here, written));
  // What was around it may go with it: the last one first, so that the others stay where they are.
  for (const { place } of [...goes].toReversed()) {
    const now = revision.file(file);
    if (now !== null) revision.splice(file, removingPart(now, place.path));
  }
}

function mayGo({ schema, value }: DraftFile, { path }: DraftPlace): boolean {
  const field = schemaAt(schema, value, path);
  return field !== null && mayBeMissing(field);
}
