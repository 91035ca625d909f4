import { valueAt } from '../../course/load/jsonPath.ts';
import { setField } from '../commands/setField.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import { writtenJson } from '../document/jsonText.ts';
import type { Editing } from '../editing/editing.ts';
import { isSamePlace } from '../editing/places.ts';
import type { FromFrame } from '../frame/messages.ts';
import { askBeforeLeaving } from '../text/askBeforeLeaving.ts';
import { wordsHeld } from '../text/heldActs.ts';
import { lateTextEditor, type TextEditing } from '../text/lateTextEditor.ts';
import type { TextNote } from '../text/paste/clipboard.ts';

type Told = Extract<FromFrame, { readonly kind: 'held' }>;

/**
 * What was typed on the page before the editor of texts was there. It is the page's own, until its author
 * goes on or the page goes: then it is written here.
 */
export interface HeldOnPage {
  readonly hear: (told: Told) => void;
  readonly write: (place: DraftPlace) => void;
  readonly writeAll: () => void;
}

interface Waiting {
  readonly told: Told;
  /** Where its text is by then. */
  readonly there: ReturnType<Editing['later']>;
}

/** @param tell Says what the author has to know of it; `null`: nothing any more. */
export function heldOnPage(
  { history, later }: Pick<Editing, 'history' | 'later'>,
  tell: (note: TextNote | null) => void,
): HeldOnPage {
  const held = new Set<Waiting>();
  /** Those whose page or author has gone on. */
  const left = new Set<Waiting>();
  const changed = () => askBeforeLeaving(held, held.size + left.size > 0);
  const heldAt = (place: DraftPlace) =>
    [...held].find(({ told }) => isSamePlace(told.place, place)) ?? null;
  const write = async (each: Waiting): Promise<void> => {
    held.delete(each);
    left.add(each);
    try {
      const editing = await lateTextEditor.load();
      each.there((at) =>
        setField(at, withHeld(editing, textAt(history.get().draft, at), each.told)),
      );
      left.delete(each);
      if (held.size + left.size === 0) tell(null);
      changed();
    } catch {
      tell({ kind: 'missing' });
      addEventListener('online', () => void write(each), { once: true });
    }
  };
  return {
    hear: (told) => {
      const before = heldAt(told.place);
      if (before !== null) held.delete(before);
      if (told.held !== null) held.add({ told, there: before?.there ?? later(told.place) });
      changed();
      tell(told.held && { kind: 'coming', typed: wordsHeld(told.held.acts) });
    },
    write: (place) => {
      const found = heldAt(place);
      if (found !== null) void write(found);
    },
    writeAll: () => [...held].forEach((each) => void write(each)),
  };
}

function textAt(draft: Draft, { file, path }: DraftPlace): string {
  const text = draft.get(file);
  const value = text === undefined ? null : valueAt(writtenJson(text), path);
  return typeof value === 'string' ? value : '';
}

/** What a text is once that is done to it. */
function withHeld({ mountTextEditor }: TextEditing, text: string, { isRich, held }: Told): string {
  let written = text;
  const editor = mountTextEditor(document.createElement('div'), {
    kind: isRich ? 'rich' : 'line',
    text,
    label: '',
    onChange: (next) => (written = next),
  });
  editor.type(held?.acts ?? [], held?.at ?? 'end');
  editor.end();
  return written;
}
