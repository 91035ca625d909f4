import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaOf } from '../commands/draftFile.ts';
import { setField, writtenAs } from '../commands/setField.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { isUnwritten } from '../commands/textSpots.ts';
import type { Editing } from '../editing/editing.ts';
import type { FromFrame, ToFrame } from '../frame/messages.ts';
import { isSamePlace } from '../editing/places.ts';
import { DraftValues } from './draftValues.ts';

type Said = Extract<FromFrame, { readonly kind: 'pressed' | 'text' }>;

/** Keeps the text in which an author writes on the page and the one of the draft the same. */
export interface TextOnPage {
  readonly hear: (said: Said) => void;
  readonly end: () => void;
}

/** The draft is right: what the page did not say itself, such as an undo, it is told. */
export function textOnPage(
  { history, act }: Pick<Editing, 'history' | 'act'>,
  send: (message: ToFrame) => void,
): TextOnPage {
  const values = new DraftValues();
  let place: DraftPlace | null = null;
  let known: string | null = null;
  const follow = () => {
    if (place === null || known === null) return;
    const value = valueAt(values.valueOf(history.get().draft, place.file), place.path);
    // A field that may be missing goes with its last letter.
    const text = typeof value === 'string' ? value : '';
    if (text === known) return;
    known = text;
    send({ kind: 'written', place, text });
  };
  const holdsPlace = ({ file, path }: DraftPlace): boolean => {
    const schema = schemaOf(file);
    return schema !== null && isUnwritten(schema, values.valueOf(history.get().draft, file), path);
  };
  const end = history.subscribe(follow);
  return {
    hear: (said) => {
      if (said.kind === 'pressed' || isSamePlace(said.place, place)) {
        [place, known] = [said.place, said.text];
      }
      if (said.kind === 'text') act(writtenAs(said.how, setField(said.place, said.text)));
      follow();
      // What only holds a place goes with the first letter.
      if (said.kind === 'pressed' && said.text !== null && holdsPlace(said.place)) {
        send({ kind: 'act', act: { kind: 'chooseAll' } });
      }
    },
    end,
  };
}
