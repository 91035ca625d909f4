/** What was typed into a text before its editor was there. */
export interface Held {
  /** A line break is Enter. */
  readonly letters: string;
  /** Whether all of the text was chosen: this takes its place. */
  readonly overAll: boolean;
}

/** What is typed into a text before its editor is there, so that no letter gets lost. */
export class HeldTyping {
  #letters = '';
  #overAll = false;
  #isComposing = false;

  /** Whether letters are being made of several keys: who takes the text away now takes them, too. */
  get isComposing(): boolean {
    return this.#isComposing;
  }

  /** Whether there is something that stands nowhere yet. */
  get hasLetters(): boolean {
    return this.#letters !== '';
  }

  /** Takes what is typed into a still text; it changes nothing there. Gives what ends that. */
  hear(still: HTMLElement, typing: () => void): () => void {
    const hold = (letters: string) => {
      if (letters === '') return;
      if (!this.hasLetters) this.#overAll = isAllChosen(still);
      this.#letters += letters;
      addEventListener('beforeunload', ask);
    };
    const take = (event: InputEvent) => {
      // This no browser lets go: its letters come when it is done.
      if (event.inputType.includes('Composition')) return;
      event.preventDefault();
      if (event.inputType === 'deleteContentBackward') {
        this.#letters = [...this.#letters].slice(0, -1).join('');
        if (!this.hasLetters) removeEventListener('beforeunload', ask);
      } else hold(event.inputType === 'insertParagraph' ? '\n' : (event.data ?? ''));
      typing();
    };
    const compose = () => {
      this.#isComposing = true;
    };
    const composed = ({ data }: CompositionEvent) => {
      this.#isComposing = false;
      hold(data);
      typing();
    };
    still.addEventListener('beforeinput', take);
    still.addEventListener('compositionstart', compose);
    still.addEventListener('compositionend', composed);
    return () => {
      this.#isComposing = false;
      still.removeEventListener('beforeinput', take);
      still.removeEventListener('compositionstart', compose);
      still.removeEventListener('compositionend', composed);
    };
  }

  /** Gives it away, once; `null` where nothing was typed. */
  take(): Held | null {
    const held = this.hasLetters ? { letters: this.#letters, overAll: this.#overAll } : null;
    this.#letters = '';
    removeEventListener('beforeunload', ask);
    return held;
  }
}

/** Nobody leaves with letters that stand nowhere yet unasked. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** As after Ctrl+A: what is typed then takes the place of all that was there. */
function isAllChosen(still: HTMLElement): boolean {
  const chosen = still.ownerDocument.getSelection()?.toString().trim() ?? '';
  return chosen !== '' && chosen.length >= still.textContent.trim().length;
}
