import { after } from '../after.ts';
import { markOf } from '../marks/mark.ts';
import type { PageText } from '../marks/pageText.ts';
import { isHiddenText } from './hiddenTexts.ts';
import type { MarkedPage, MarkedText } from './markedPage.ts';
import { wordsSaid } from './wordsSaid.ts';

/** In milliseconds: by then the page was drawn with what was said. */
const LASTING = 1_000;

/** What was said in a text of the page. */
interface Said {
  readonly mark: number;
  readonly words: string;
  /** What the page was last drawn with there. */
  readonly drawn: string;
}

/**
 * Says on the page at once what is written in one of its texts. To draw the page of another draft takes a
 * good part of the time between two letters, and a pause is soon enough for all else that hangs on it.
 */
export class SaidWords {
  readonly #marked: Pick<MarkedPage, 'nodesOf' | 'textsIn'>;
  readonly #said = new Map<Text, Said>();
  #cancel: (() => void) | null = null;

  constructor(marked: Pick<MarkedPage, 'nodesOf' | 'textsIn'>) {
    this.#marked = marked;
  }

  /** Gives whether the text shows somewhere, and everywhere as it is now. Else it has to be drawn. */
  say(before: PageText, now: PageText): boolean {
    const { mark } = now;
    const nodes = this.#marked.nodesOf(mark).filter(isOnPage);
    const said = wordsSaid(
      nodes.map(({ node }) => node.data),
      before,
      now,
    );
    if (said === null) return this.#takeBack(mark);
    for (const [index, words] of said.entries()) {
      const node = nodes[index]?.node;
      if (node === undefined || node.data === words) continue;
      this.#said.set(node, { mark, words, drawn: this.#said.get(node)?.drawn ?? node.data });
      write(node, mark, words);
    }
    this.#cancel?.();
    this.#cancel = after(LASTING, () => this.#said.clear());
    return true;
  }

  /** A drawing that began before the last letter would take it away again. */
  keep(): void {
    for (const [node, { mark, words }] of this.#said) {
      if (!this.#isOf(node, mark)) this.#said.delete(node);
      else if (node.data !== words) write(node, mark, words);
    }
  }

  /** What is drawn has to find what was drawn before: it writes only what is otherwise in the draft. */
  #takeBack(of: number): false {
    for (const [node, { mark, drawn }] of this.#said) {
      if (mark !== of) continue;
      this.#said.delete(node);
      if (this.#isOf(node, mark)) write(node, mark, drawn);
    }
    return false;
  }

  /** What shows something else by now is left alone. */
  #isOf(node: Text, of: number): boolean {
    const { parentElement } = node;
    const texts = parentElement === null ? [] : this.#marked.textsIn(parentElement);
    return node.isConnected && texts.some((text) => text.node === node && text.mark === of);
  }
}

/** With its mark, as all that is drawn has it. */
function write(node: Text, mark: number, words: string): void {
  node.data = markOf(mark) + words;
}

/** The name in the bar of the browser, and the lists for authors, are told otherwise. */
const isOnPage = ({ node: { parentElement } }: MarkedText): boolean =>
  parentElement !== null && document.body.contains(parentElement) && !isHiddenText(parentElement);
