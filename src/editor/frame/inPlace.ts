import type { PageText } from '../marks/pageText.ts';
import type { TextAct } from '../text/acts.ts';
import type { ActiveMarks } from '../text/activeMarks.ts';
import type { Held } from '../text/heldActs.ts';
import type { TextEditing } from '../text/lateTextEditor.ts';
import type { TextNote } from '../text/paste/clipboard.ts';
import type { TextEditor, TextEditorOptions, TextPoint } from '../text/textEditor.ts';
import { overText } from './overText.ts';
import { type StillInPlace, stillInPlace } from './stillInPlace.ts';

/** What the page hears of whoever writes on it. */
export interface InPlaceEvents {
  readonly changed: TextEditorOptions['onChange'];
  readonly selected: (marks: ActiveMarks) => void;
  /** Of what was pasted not all is there. */
  readonly noted: (note: TextNote | null) => void;
  /** Something was done before the editor of texts was there; all words are these now. */
  readonly typed: (words: string) => void;
  /** The keys for a link. */
  readonly linking: () => void;
  /** The focus went elsewhere, or Escape. */
  readonly left: () => void;
  /** Enter in a line. */
  readonly entered: () => void;
  /** To the text after this one, or before it; says whether there is one. */
  readonly moved: (step: 1 | -1) => boolean;
}

/** A text of the page that is being written in. */
export interface InPlace {
  readonly field: PageText;
  /** Where it stands, in the window's pixels. */
  readonly box: () => DOMRect;
  readonly set: (text: string) => void;
  readonly act: (act: TextAct) => void;
  readonly keepWritten: () => void;
  readonly focus: (at?: TextPoint) => void;
  readonly hasFocus: () => boolean;
  /** Stands over this element from now on, or over the same where it moved to. */
  readonly follow: (text: HTMLElement | null) => void;
  /** What was done before the editor of texts was there, which has not come yet; `null`: nothing. */
  readonly held: () => Held | null;
  /** It is there now, and takes over. */
  readonly comes: (editing: TextEditing) => void;
  /** Gives what was done before the editor was there, and it has not come until now. */
  readonly end: () => Held | null;
}

/**
 * Begins to write in a text, right where it stands: at once, also where the editor of texts is still to
 * come.
 */
export function writeInPlace(
  editing: TextEditing | null,
  field: PageText,
  text: HTMLElement,
  events: InPlaceEvents,
): InPlace {
  const isRich = field.kind === 'rich';
  const over = overText(text.ownerDocument, isRich);
  over.cover(text);
  let latest = field.text;
  let still: StillInPlace | null = null;
  let editor: TextEditor | null = null;
  const mount = ({ mountTextEditor }: TextEditing): TextEditor => {
    const mounted = mountTextEditor(over.place, {
      kind: isRich ? 'rich' : 'line',
      text: latest,
      label: field.name,
      onChange: events.changed,
      onSelection: events.selected,
      onNote: events.noted,
      onLink: events.linking,
      onLeave: events.left,
      onEnter: events.entered,
    });
    look(over.place.lastElementChild);
    return mounted;
  };
  // Its paragraphs and lists look as those of the text.
  const look = (box: Element | null) => isRich && box?.classList.add(...text.classList);
  if (editing !== null) editor = mount(editing);
  else {
    still = stillInPlace(text, field.name, isRich ? null : latest, events);
    look(still.box);
    over.place.append(still.box);
  }
  over.place.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (events.moved(event.shiftKey ? -1 : 1)) event.preventDefault();
  });
  over.place.addEventListener('focusout', ({ relatedTarget }) => {
    // A window that only loses the focus comes back to where it was.
    const isElsewhere = relatedTarget instanceof Node && !over.place.contains(relatedTarget);
    if (isElsewhere) events.left();
  });
  const hasFocus = () => over.place.contains(over.place.ownerDocument.activeElement);
  return {
    field,
    box: () => over.place.getBoundingClientRect(),
    held: () => still?.held() ?? null,
    comes: (come) => {
      if (still === null || still.isComposing()) return;
      const [was, spot] = [hasFocus(), still.spot()];
      editor = mount(come);
      if (was) editor.focus();
      const held = still.end();
      still = null;
      editor.type(held?.acts ?? [], held?.at ?? spot ?? 'end');
    },
    set: (next) => {
      latest = next;
      editor?.set(next);
    },
    act: (act) => {
      if (still === null) editor?.act(act);
      else if (act.kind === 'chooseAll') still.chooseAll();
      else still.hold({ kind: 'done', act });
    },
    keepWritten: () => (still ?? editor)?.keepWritten(),
    focus: (at) => (still ?? editor)?.focus(at),
    hasFocus,
    follow: (next) => (next === null ? over.follow() : over.cover(next)),
    end: () => {
      const held = still?.end() ?? null;
      editor?.end();
      over.end();
      return held;
    },
  };
}
