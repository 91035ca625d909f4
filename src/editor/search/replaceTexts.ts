import { settingField } from '../commands/fieldSplices.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { Revision } from '../commands/revision.ts';

/** A text as it is to be from now on. */
export interface Replacement {
  readonly place: DraftPlace;
  readonly text: string;
}

/**
 * Writes many texts anew, as one step.
 *
 * @param about What was looked for, for the name of the step.
 */
export const replaceTexts =
  (replacements: readonly Replacement[], about: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    for (const { place, text } of replacements) {
      const here = revision.file(place.file);
      if (here !== null) revision.splice(place.file, settingField(here, place.path, text));
    }
    const [first] = replacements;
    return first === undefined ? null : revision.named('replaceTexts', about, first.place);
  };
