import type { Held, HeldAct } from '../text/heldActs.ts';
import { HeldTyping } from '../text/heldTyping.ts';
import type { TextSpot } from '../text/textSpot.ts';
import type { TextPoint } from '../text/textEditor.ts';

/** A text of the page that takes the focus, and what is typed, until its editor is there. */
export interface StillInPlace {
  readonly box: HTMLElement;
  readonly focus: (at?: TextPoint) => void;
  readonly chooseAll: () => void;
  /** What was typed takes the place of all that was there. */
  readonly keepWritten: () => void;
  readonly hold: (act: HeldAct) => void;
  readonly isComposing: () => boolean;
  /** What was done until now. */
  readonly held: () => Held | null;
  /** Where the author is in it. */
  readonly spot: () => TextSpot | null;
  /** Goes, and gives away what was done. */
  readonly end: () => Held | null;
}

interface StillEvents {
  /** Something was done in it; with all of its words. */
  readonly typed: (words: string) => void;
  readonly left: () => void;
  /** Enter in a line. */
  readonly entered: () => void;
}

/**
 * @param text The text as it stands on the page, of which a copy can be written in.
 * @param line What a line says; `null`: it has paragraphs.
 */
export function stillInPlace(
  text: HTMLElement,
  label: string,
  line: string | null,
  events: StillEvents,
): StillInPlace {
  const box = text.ownerDocument.createElement('div');
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', label);
  box.setAttribute('aria-multiline', String(line === null));
  box.setAttribute('aria-busy', 'true');
  box.setAttribute('contenteditable', 'true');
  box.tabIndex = 0;
  box.className = 'ProseMirror';
  if (line === null) box.append(...copies(text));
  else box.textContent = line;
  const typing = new HeldTyping(true);
  const heard = typing.hear(box, () => events.typed(box.textContent));
  box.addEventListener('keydown', (event) => {
    const isEnter = event.key === 'Enter' && line !== null;
    if (event.isComposing || !(event.key === 'Escape' || isEnter)) return;
    event.preventDefault();
    if (isEnter) events.entered();
    else events.left();
  });
  return {
    box,
    focus: (at) => {
      box.focus({ preventScroll: true });
      if (at !== undefined) putCaret(box, at);
    },
    chooseAll: () => getSelection()?.selectAllChildren(box),
    keepWritten: () => typing.goesOverAll(),
    hold: (act) => typing.hold(act),
    isComposing: () => typing.isComposing,
    held: () => typing.now,
    spot: () => typing.spot,
    end: () => {
      heard();
      box.remove();
      return typing.take();
    },
  };
}

function putCaret(box: HTMLElement, at: TextPoint): void {
  const chosen = getSelection();
  const found = typeof at === 'string' ? null : caretAt(at);
  if (found !== null && box.contains(found.offsetNode)) {
    chosen?.collapse(found.offsetNode, found.offset);
    return;
  }
  chosen?.selectAllChildren(box);
  if (at === 'start') chosen?.collapseToStart();
  else chosen?.collapseToEnd();
}

/** Not every browser can say it: then it is the end. */
const caretAt = ({ x, y }: Exclude<TextPoint, string>) =>
  'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;

/** Words and what they look like: nothing of it can be pressed, or is known by a name. */
const copies = (from: Element): readonly Node[] => [...from.childNodes].flatMap(copyOf);

function copyOf(node: Node): readonly Node[] {
  if (!(node instanceof HTMLElement)) return [node.cloneNode(true)];
  // What is only heard at a link.
  if (node.localName === 'span' && node.parentElement?.matches('a[target]') === true) return [];
  const isPressed = node.matches('a, button');
  const copy = document.createElement(isPressed ? 'span' : node.localName);
  for (const name of ['class', 'dir', 'start', 'data-formula']) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.append(...copies(node));
  return [copy];
}
