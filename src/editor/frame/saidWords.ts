import { after } from '../after.ts';
import type { PageText } from '../marks/pageText.ts';
import { isHiddenText } from './hiddenTexts.ts';
import type { MarkedPage } from './markedPage.ts';
import { elementOf, isRich } from './pressedField.ts';
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
  readonly #marked: Pick<MarkedPage, 'nodesOf' | 'write'>;
  readonly #said = new Map<Text, Said>();
  #cancel: (() => void) | null = null;

  constructor(marked: Pick<MarkedPage, 'nodesOf' | 'write'>) {
    this.#marked = marked;
  }

  /** Gives whether the text shows somewhere, and everywhere as it is now. Else it has to be drawn. */
  say(before: PageText, now: PageText): boolean {
    const { mark } = now;
    const places = this.#placesOf(mark);
    const said = places.map((nodes) => wordsSaid(nodes.map(wordsOf), before, now));
    if (said.length === 0 || said.includes(null)) return this.#takeBack(mark);
    for (const [index, nodes] of places.entries()) this.#write(nodes, said[index] ?? [], mark);
    this.#cancel?.();
    this.#cancel = after(LASTING, () => this.#said.clear());
    return true;
  }

  /** A drawing that began before the last letter would take it away again. */
  keep(): void {
    for (const [node, { mark, words }] of this.#said) {
      if (!this.#isOf(node, mark)) this.#said.delete(node);
      else if (node.data !== words) this.#marked.write(node, words);
    }
  }

  #write(nodes: readonly Text[], said: readonly string[], mark: number): void {
    for (const [index, node] of nodes.entries()) {
      const words = said[index] ?? node.data;
      if (node.data === words) continue;
      this.#said.set(node, { mark, words, drawn: this.#said.get(node)?.drawn ?? node.data });
      this.#marked.write(node, words);
    }
  }

  /** What is drawn has to find what was drawn before: it writes only what is otherwise in the draft. */
  #takeBack(of: number): false {
    for (const [node, { mark, drawn }] of this.#said) {
      if (mark !== of) continue;
      this.#said.delete(node);
      if (this.#isOf(node, mark)) this.#marked.write(node, drawn);
    }
    return false;
  }

  /** What shows something else by now is left alone. */
  #isOf(node: Text, mark: number): boolean {
    return this.#placesOf(mark).some((nodes) => nodes.includes(node));
  }

  /**
   * The pieces of a text, wherever it stands on the page itself: its name in the bar of the browser, and
   * the lists for authors, are told otherwise.
   */
  #placesOf(mark: number): readonly (readonly Text[])[] {
    return this.#marked.nodesOf(mark).flatMap(({ node }) => {
      const element = elementOf(node);
      if (element === null || !document.body.contains(element) || isHiddenText(element)) return [];
      return [isRich(element) ? textsIn(element) : [node]];
    });
  }
}

const wordsOf = ({ data }: Text): string => data;

function textsIn(element: Element): readonly Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node);
  }
  return found;
}
