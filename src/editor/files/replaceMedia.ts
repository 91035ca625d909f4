import type { Command, DraftPlace } from '../commands/edit.ts';
import { setAround } from '../commands/setAround.ts';
import { setField } from '../commands/setField.ts';
import { together } from '../commands/together.ts';

/** What takes the place of a file. */
export interface Successor {
  readonly name: string;
  /** What it says of itself, for the fields around those that name it. */
  readonly known: Readonly<Record<string, unknown>>;
}

/**
 * All fields that name a file name another one, as one step. The file itself stays. Apart from its button,
 * for it is a command as all others.
 */
export const replaceMedia =
  (name: string, uses: readonly DraftPlace[], next: Successor): Command =>
  (draft) => {
    const commands = uses.flatMap((place) => [
      setField(place, next.name),
      setAround(place, next.known),
    ]);
    const edit = together(...commands)(draft);
    return edit === null ? null : { ...edit, name: 'replaceTexts', about: name, joins: false };
  };
