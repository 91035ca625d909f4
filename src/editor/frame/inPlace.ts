import type { PageText } from '../marks/pageText.ts';
import type { TextAct } from '../text/acts.ts';
import type { ActiveMarks } from '../text/activeMarks.ts';
import type { TextNote } from '../text/paste/clipboard.ts';
import type { mountTextEditor, TextEditor, TextEditorOptions } from '../text/textEditor.ts';
import { overText } from './overText.ts';

type Point = Parameters<TextEditor['focus']>[0];

/** What the page hears of whoever writes on it. */
export interface InPlaceEvents {
  readonly changed: TextEditorOptions['onChange'];
  readonly selected: (marks: ActiveMarks) => void;
  /** Of what was pasted not all is there. */
  readonly noted: (note: TextNote) => void;
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
  readonly focus: (at?: Point) => void;
  readonly hasFocus: () => boolean;
  /** Stands over this element from now on, or over the same where it moved to. */
  readonly follow: (text: HTMLElement | null) => void;
  readonly end: () => void;
}

/** Begins to write in a text, right where it stands. */
export function writeInPlace(
  mount: typeof mountTextEditor,
  field: PageText,
  text: HTMLElement,
  events: InPlaceEvents,
): InPlace {
  const isRich = field.kind === 'rich';
  const over = overText(text.ownerDocument, isRich);
  over.cover(text);
  const editor = mount(over.place, {
    kind: isRich ? 'rich' : 'line',
    text: field.text,
    label: field.label,
    onChange: events.changed,
    onSelection: events.selected,
    onNote: events.noted,
    onLink: events.linking,
    onLeave: events.left,
    onEnter: events.entered,
  });
  // Its paragraphs and lists look as those of the text.
  if (isRich) over.place.firstElementChild?.classList.add(...text.classList);
  over.place.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (events.moved(event.shiftKey ? -1 : 1)) event.preventDefault();
  });
  over.place.addEventListener('focusout', ({ relatedTarget }) => {
    // A window that only loses the focus comes back to where it was.
    const isElsewhere = relatedTarget instanceof Node && !over.place.contains(relatedTarget);
    if (isElsewhere) events.left();
  });
  return {
    field,
    box: () => over.place.getBoundingClientRect(),
    set: editor.set,
    act: editor.act,
    keepWritten: editor.keepWritten,
    focus: editor.focus,
    hasFocus: () => over.place.contains(over.place.ownerDocument.activeElement),
    follow: (next) => (next === null ? over.follow() : over.cover(next)),
    end: () => {
      editor.end();
      over.end();
    },
  };
}
