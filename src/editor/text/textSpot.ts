/** Where an author is in a text, by its words: those of a still text are those of its editor. */
export interface TextSpot {
  readonly anchor: WordSpot;
  readonly head: WordSpot;
}

/** A place between two letters. */
export interface WordSpot {
  /** The letters before it, without spaces; a formula, which is drawn otherwise, is one. */
  readonly letters: number;
  /** The spaces and line breaks right before it. */
  readonly spaces: number;
  /** Whether it begins a paragraph, an item or a cell: what was before it ended there as well. */
  readonly begins: boolean;
}

/** Where the author is in a still text; `null` where they are elsewhere. */
export function spotIn(still: HTMLElement): TextSpot | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? NOWHERE;
  if (anchorNode === null || focusNode === null) return null;
  if (!still.contains(anchorNode) || !still.contains(focusNode)) return null;
  return {
    anchor: wordSpot(still, anchorNode, anchorOffset),
    head: wordSpot(still, focusNode, focusOffset),
  };
}

const NOWHERE = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };

const FORMULA = '[data-formula], bdi';
const BLOCK = 'p, li, h3, h4, th, td';

function wordSpot(still: HTMLElement, node: Node, offset: number): WordSpot {
  const before = textBefore(still, node, offset);
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest(BLOCK) ?? still;
  return {
    letters: before.replaceAll(/\s/gu, '').length,
    spaces: before.length - before.trimEnd().length,
    begins: textBefore(still.contains(block) ? block : still, node, offset) === '',
  };
}

function textBefore(start: Element, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(node, offset);
  const copied = range.cloneContents();
  for (const formula of copied.querySelectorAll(FORMULA)) formula.replaceWith('\uFFFC');
  for (const line of copied.querySelectorAll('br')) line.replaceWith('\n');
  return copied.textContent ?? '';
}
