import type { Node } from 'prosemirror-model';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

import { commandOf, type TextAct } from './acts.ts';
import { type ActiveMarks, activeMarks } from './activeMarks.ts';
import { lineManner, richManner } from './manners.ts';
import { changedTo } from './changedTo.ts';
import type { TextNote } from './paste/clipboard.ts';
import type { HeldAct } from './heldActs.ts';
import { selectionAtSpot } from './selectionAtSpot.ts';
import type { TextSpot } from './textSpot.ts';
import { typeHeld } from './typeHeld.ts';
import { asTyped } from './writtenSigns.ts';
import { isLong, whenPaused } from './longText.ts';
import { onlyPart, type WrittenRange, writtenSince } from './writtenSince.ts';

export interface TextEditorOptions {
  /** A text in the Markdown subset, or one line of plain text. */
  readonly kind: 'rich' | 'line';
  /** As the course file has it. */
  readonly text: string;
  /** The accessible name. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly id?: string | undefined;
  /**
   * At every change, with the whole text as the course file is to have it. Signs that become what they
   * mean are two: as they were typed, so that an undo can lead there, and what was made of them.
   */
  readonly onChange: (text: string, how: TextChange) => void;
  /** What is on where the author writes, for toolbars. */
  readonly onSelection?: ((marks: ActiveMarks) => void) | undefined;
  /** Escape, or Enter in a line where nothing else is meant by it. */
  readonly onLeave?: (() => void) | undefined;
  /** Enter in a line. */
  readonly onEnter?: (() => void) | undefined;
  /** The keys for a link (Ctrl+K): whoever has a dialog for its address opens it. */
  readonly onLink?: (() => void) | undefined;
  /** What stands over the lower end of a long text while somebody writes in it. */
  readonly tools?: (() => HTMLElement | null) | undefined;
  /**
   * What an author has to know of what they typed or pasted: that it waits or was too long, and what was
   * done; `null`: that is over.
   */
  readonly onNote?: ((note: TextNote | null) => void) | undefined;
}

/** How a text came to be another: by writing, or since typed signs became what they mean. */
export type TextChange = 'written' | 'formed';

/** What may change about an editor while somebody writes in it. */
export type TextEditorFacts = Pick<TextEditorOptions, 'label' | 'describedBy' | 'invalid' | 'id'>;

/** A point of the window, in its pixels, or an end of the text. */
export type TextPoint = { readonly x: number; readonly y: number } | 'start' | 'end';

/** The same, or where the author was in the text while it was still. */
export type TextPlace = TextPoint | TextSpot;

export interface TextEditor {
  /**
   * Another text from outside, as after an undo: the selection stays where it can. Nothing happens when
   * it is what the editor itself said last, and `onChange` is not called.
   */
  readonly set: (text: string) => void;
  /** At a point of the window, at an end, or where the author was. */
  readonly focus: (at?: TextPlace) => void;
  readonly act: (act: TextAct) => void;
  /** What was done before it was there, without taking the focus; `all`: over all that is there. */
  readonly type: (acts: readonly HeldAct[], at: TextPlace | 'all') => void;
  /** Scrolls to where the author writes, if that is out of sight or under the tools. */
  readonly see: () => void;
  /** What the author has written takes the place of all that the text began with. */
  readonly keepWritten: () => void;
  readonly tell: (facts: TextEditorFacts) => void;
  /** Takes the editor out of its place. */
  readonly end: () => void;
}

/**
 * Lets an author write in a place of a page, without a sign of Markdown. It has no undo of its own: that
 * is the course's. Of the page it needs `textEditor.css`.
 */
export function mountTextEditor(place: HTMLElement, options: TextEditorOptions): TextEditor {
  const manner = options.kind === 'rich' ? richManner : lineManner;
  let reading = manner.read(options.text);
  let said = options.text;
  let written: WrittenRange | null = null;
  /** What was written elsewhere, and waits to be shown here. */
  let late: { readonly text: string; readonly cancel: () => void } | null = null;
  const dom = place.ownerDocument.createElement(options.kind === 'rich' ? 'div' : 'span');
  place.append(dom);

  const clear = { top: NEAR, right: 0, bottom: NEAR, left: 0 };
  const tellSelection = () => options.onSelection?.(activeMarks(view.state));
  const dispatch = (transaction: Transaction) => {
    // As it is then: there are more tools in a table than in a line.
    if (transaction.scrolledIntoView) clear.bottom = NEAR + covered(options.tools?.() ?? null);
    const typed = asTyped(view.state, transaction);
    view.updateState(view.state.apply(transaction));
    const isAuthors = transaction.getMeta(OUTSIDE) !== true;
    written = writtenSince(written, transaction, isAuthors);
    if (typed !== null) sayChange(typed, 'written');
    if (transaction.docChanged && isAuthors) {
      sayChange(view.state.doc, typed === null ? 'written' : 'formed');
    }
    tellSelection();
  };
  const sayChange = (doc: Node, how: TextChange) => {
    const text = reading.print(doc);
    if (text === said) return;
    said = text;
    options.onChange(text, how);
  };
  const view = new EditorView(
    { mount: dom },
    {
      state: EditorState.create({ doc: reading.doc, plugins: manner.plugins(options) }),
      attributes: attributesOf(options),
      dispatchTransaction: dispatch,
      // What is written stays clear of the tools that may stand over the end of a long text.
      scrollThreshold: clear,
      scrollMargin: clear,
    },
  );

  const take = (text: string) => {
    said = text;
    reading = manner.read(text);
    dispatch(changedTo(view.state, reading.doc).setMeta(OUTSIDE, true));
  };
  /** Whoever begins to write here has before them what was written elsewhere. */
  const takeLate = () => {
    if (late === null) return;
    const { text, cancel } = late;
    cancel();
    late = null;
    take(text);
  };
  dom.addEventListener('focus', takeLate);
  const chooseAt = (at: TextPlace) => {
    const selection = selectionAt(view, at);
    if (selection !== null) dispatch(view.state.tr.setSelection(selection));
  };

  return {
    set: (text) => {
      late?.cancel();
      late = null;
      if (text === said) return;
      if (view.hasFocus() || !isLong(text)) take(text);
      else late = { text, cancel: whenPaused(takeLate) };
    },
    focus: (at) => {
      takeLate();
      if (at !== undefined) chooseAt(at);
      view.focus();
      tellSelection();
    },
    act: (act) => {
      takeLate();
      commandOf(act)(view.state, dispatch, view);
      view.focus();
    },
    type: (acts, at) => {
      takeLate();
      if (at === 'all') commandOf({ kind: 'chooseAll' })(view.state, dispatch);
      else chooseAt(at);
      typeHeld(view, acts, (note) => options.onNote?.(note));
    },
    see: () => dispatch(view.state.tr.scrollIntoView()),
    keepWritten: () => {
      if (written !== null && written.to > written.from) dispatch(onlyPart(view.state, written));
    },
    tell: (facts) => view.setProps({ attributes: attributesOf({ ...options, ...facts }) }),
    end: () => {
      late?.cancel();
      view.destroy();
      dom.remove();
    },
  };
}

/** What is written stays so far from what would hide it, in CSS pixels. */
const NEAR = 8;

/** How much the tools can hide of what scrolls, in CSS pixels from its lower edge: they stand above its padding. */
function covered(tools: HTMLElement | null): number {
  let around = tools;
  while (around !== null && !/auto|scroll/.test(getComputedStyle(around).overflowY)) {
    around = around.parentElement;
  }
  const padding = around === null ? 0 : Number.parseFloat(getComputedStyle(around).paddingBottom);
  return (tools?.offsetHeight ?? 0) + (padding || 0);
}

/** The mark of what comes from elsewhere, and is told to nobody. */
const OUTSIDE = 'outside';

function selectionAt(view: EditorView, at: TextPlace): Selection | null {
  const { doc } = view.state;
  if (at === 'start') return Selection.atStart(doc);
  if (at === 'end') return Selection.atEnd(doc);
  if ('anchor' in at) return selectionAtSpot(doc, at);
  const found = view.posAtCoords({ left: at.x, top: at.y });
  return found === null ? null : Selection.near(doc.resolve(found.pos));
}

function attributesOf({
  kind,
  label,
  describedBy,
  invalid = false,
  id,
}: TextEditorOptions): Record<string, string> {
  return {
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': String(kind === 'rich'),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(invalid ? { 'aria-invalid': 'true' } : {}),
    ...(id === undefined ? {} : { id }),
  };
}
