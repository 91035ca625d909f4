import type { TextAct } from './acts.ts';

/** What is typed into a text before its editor is there, so that no letter gets lost. */
export class HeldTyping {
  #typed = '';
  #overAll = false;

  /** Takes what is typed into a still text; it changes nothing there. Gives what ends that. */
  hear(still: HTMLElement, typing: () => void): () => void {
    const take = (event: InputEvent) => {
      event.preventDefault();
      if (this.#typed === '') this.#overAll = isAllChosen(still);
      this.#typed += event.data ?? '';
      typing();
    };
    still.addEventListener('beforeinput', take);
    return () => still.removeEventListener('beforeinput', take);
  }

  /** What the editor has to do first. */
  acts(): readonly TextAct[] {
    if (this.#typed === '') return [];
    const insert: TextAct = { kind: 'insert', text: this.#typed };
    this.#typed = '';
    return this.#overAll ? [{ kind: 'chooseAll' }, insert] : [insert];
  }
}

/** As after Ctrl+A: what is typed then takes the place of all that was there. */
function isAllChosen(still: HTMLElement): boolean {
  const chosen = still.ownerDocument.getSelection()?.toString().trim() ?? '';
  return chosen !== '' && chosen.length >= still.textContent.trim().length;
}
