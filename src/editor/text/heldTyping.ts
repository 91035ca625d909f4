import { undoInput, undoKey } from '../undoKey.ts';
import { type Held, type HeldAct, NEW_LINE, withAct } from './heldActs.ts';
import { pastedOf } from './paste/pasted.ts';
import { spotIn, type TextSpot } from './textSpot.ts';

/** What is done to a text before its editor is there, so that no letter gets lost. */
export class HeldTyping {
  /** Whether the still text shows the letters that are typed: where nobody else draws it. */
  readonly #shows: boolean;
  #acts: readonly HeldAct[] = [];
  #at: Held['at'] = null;
  #isComposing = false;
  #still: HTMLElement | null = null;
  /** Whether the author is where they want to be: browsers lead a keyboard to the beginning. */
  #hasGone: boolean;
  /** As the still text was before anything was typed. */
  #before: readonly Node[] = [];

  constructor(shows = false) {
    this.#shows = shows;
    // Who shows it puts the author where they pressed.
    this.#hasGone = shows;
  }

  /** Whether letters are being made of several keys: who takes the text away now takes them, too. */
  get isComposing(): boolean {
    return this.#isComposing;
  }

  /** Where the author went in the still text; `null` where they went nowhere. */
  get spot(): TextSpot | null {
    return this.#still === null || !this.#hasGone ? null : spotIn(this.#still);
  }

  /** What stands nowhere yet; `null`: nothing. */
  get now(): Held | null {
    return this.#acts.length > 0 ? { acts: this.#acts, at: this.#at } : null;
  }

  /** One more, which the author asked for elsewhere. */
  hold(act: HeldAct): void {
    this.#acts = withAct(this.#acts, act);
  }

  /** What was done belongs in the place of all that was there. */
  goesOverAll(): void {
    this.#at = 'all';
  }

  /** Takes what is typed into a still text, and what is pasted and dropped there. Gives what ends that. */
  hear(still: HTMLElement, typing: () => void): () => void {
    this.#still = still;
    const ended = new AbortController();
    const on = <Kind extends keyof HTMLElementEventMap>(
      kind: Kind,
      heard: (event: HTMLElementEventMap[Kind]) => void,
    ) => still.addEventListener(kind, heard, { signal: ended.signal });
    const begin = () => {
      if (this.now !== null) return;
      this.#at = isAllChosen(still) ? 'all' : this.spot;
      this.#before = [...still.childNodes].map((node) => node.cloneNode(true));
    };
    const hold = (act: HeldAct) => {
      begin();
      this.hold(act);
      typing();
    };
    const forget = (event: Event) => {
      this.#acts = [];
      if (this.#shows) still.replaceChildren(...this.#before);
      event.preventDefault();
      event.stopPropagation();
      typing();
    };
    on('beforeinput', (event) => {
      if (this.now !== null && undoInput(event) === 'undo') return forget(event);
      // This no browser lets go: its letters come when it is done.
      if (event.inputType.includes('Composition')) return;
      const act = actOf(event);
      const isShown = this.#shows && (act?.kind === 'typed' || act?.kind === 'erased');
      if (!isShown) event.preventDefault();
      if (act !== null) hold(act);
    });
    on('compositionstart', () => {
      begin();
      this.#isComposing = true;
    });
    on('compositionend', ({ data }) => {
      if (data !== '') this.hold({ kind: 'typed', letters: data });
      this.#isComposing = false;
      typing();
    });
    const take = (event: Event, data: DataTransfer | null) => {
      event.preventDefault();
      const pasted = pastedOf(data);
      if (pasted === null) return;
      hold({ kind: 'pasted', pasted });
      if (this.#shows) showPasted(pasted.plain);
    };
    on('paste', (event) => take(event, event.clipboardData));
    on('drop', (event) => take(event, event.dataTransfer));
    // It would be copied, where it was to be moved.
    on('dragstart', (event) => event.preventDefault());
    on('click', () => {
      this.#hasGone = true;
    });
    on('keydown', (event) => {
      this.#hasGone ||= MOVES.has(event.key);
      if (this.now === null || event.isComposing) return;
      if (undoKey(event) === 'undo') return forget(event);
      // What comes next belongs behind what was typed.
      if (MOVES.has(event.key)) event.preventDefault();
    });
    on('pointerdown', (event) => this.now !== null && event.preventDefault());
    return () => {
      this.#isComposing = false;
      this.#still = null;
      ended.abort();
    };
  }

  /** Gives it away, once; `null` where nothing was done. */
  take(): Held | null {
    const held = this.now;
    this.#acts = [];
    return held;
  }
}

const MOVES = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'End',
  'Home',
  'PageDown',
  'PageUp',
]);

/** What a key means; `null` for what nothing is made of before the editor is there. */
function actOf({ inputType, data, dataTransfer }: InputEvent): HeldAct | null {
  switch (inputType) {
    case 'insertParagraph':
      return { kind: 'typed', letters: '\n' };
    case 'insertLineBreak':
      return { kind: 'typed', letters: NEW_LINE };
    case 'deleteContentBackward':
    case 'deleteByCut':
      return { kind: 'erased', what: 'letterBefore' };
    case 'deleteWordBackward':
      return { kind: 'erased', what: 'wordBefore' };
    case 'deleteContentForward':
      return { kind: 'erased', what: 'letterAfter' };
    case 'formatBold':
      return { kind: 'done', act: { kind: 'bold' } };
    case 'formatItalic':
      return { kind: 'done', act: { kind: 'italic' } };
    case 'insertText':
    case 'insertReplacementText': {
      const letters = data ?? dataTransfer?.getData('text/plain') ?? '';
      return letters === '' ? null : { kind: 'typed', letters };
    }
    default:
      return null;
  }
}

/** As after Ctrl+A: what is typed then takes the place of all that was there. */
function isAllChosen(still: HTMLElement): boolean {
  const chosen = still.ownerDocument.getSelection()?.toString().trim() ?? '';
  return chosen !== '' && chosen.length >= still.textContent.trim().length;
}

function showPasted(plain: string): void {
  const chosen = getSelection();
  if (chosen === null || chosen.rangeCount === 0 || plain === '') return;
  const range = chosen.getRangeAt(0);
  range.deleteContents();
  range.insertNode(document.createTextNode(plain));
  chosen.collapseToEnd();
}
