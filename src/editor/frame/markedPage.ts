import { markOf, readMarks } from '../marks/mark.ts';
import { isHiddenText } from './hiddenTexts.ts';

/** What says of an element which block it is. */
const BLOCK = 'data-block';

/** A text of the page with the field that it is of. */
export interface MarkedText {
  readonly node: Text;
  readonly mark: number;
}

/** What of a page shows which field. */
export interface MarkedPage {
  /** The texts that stand in an element itself, as far as they are of a field. */
  readonly textsIn: (element: Element) => readonly MarkedText[];
  /** The fields that attributes of an element tell: what a picture says, the name of a table. */
  readonly toldBy: (element: Element) => readonly number[];
  /** All fields that show somewhere on the page itself. */
  readonly shown: () => ReadonlySet<number>;
  /** All texts that are of a field, as they stand on the page. */
  readonly nodes: () => readonly MarkedText[];
  /** Those of one field. */
  readonly nodesOf: (mark: number) => readonly MarkedText[];
  /** Writes other words where a text stands: it stays of its field. */
  readonly write: (node: Text, words: string) => void;
}

/**
 * What was drawn anew: only the words of fields that show where they showed before, as with most letters
 * that are written, or more than that.
 */
export type DrawnAnew = 'words' | 'more';

/**
 * Takes the marks of a course off the page as soon as something is drawn, before anybody can see,
 * hear or copy them, and remembers what they told.
 *
 * @param page All that is ever drawn on, with the title.
 * @param changed Called each time that something else may be shown.
 */
export function takeMarks(page: HTMLElement, changed: (drawn: DrawnAnew) => void): MarkedPage {
  const ofText = new WeakMap<Text, number>();
  const ofAttributes = new WeakMap<Element, Map<string, readonly number[]>>();
  // Asked for with each letter: a long page is not walked through for the few that are of a field.
  const texts = presentIn<Text>(page);
  const tellers = presentIn<Element>(page);

  const takeText = (node: Text) => {
    const read = readMarks(node.data);
    const [mark] = read?.marks ?? [];
    if (read !== null && mark !== undefined) {
      ofText.set(node, mark);
      node.data = read.text;
    }
    if (ofText.has(node)) texts.add(node);
  };
  const takeAttribute = (element: Element, name: string) => {
    const read = readMarks(element.getAttribute(name) ?? '');
    if (read === null) return;
    const known = ofAttributes.get(element) ?? new Map<string, readonly number[]>();
    ofAttributes.set(element, known.set(name, read.marks));
    element.setAttribute(name, read.text);
  };
  const takeAll = (root: Node, isKnown = knownOnce()) => {
    if (root instanceof Text && !isKnown(root)) takeText(root);
    if (root instanceof Element) takeAttributes(root, isKnown);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && !isKnown(node)) takeText(node);
      else if (node instanceof Element) takeAttributes(node, isKnown);
    }
  };
  const takeAttributes = (element: Element, isKnown: ReturnType<typeof knownOnce>) => {
    for (const { name } of element.attributes)
      if (!isKnown(element, name)) takeAttribute(element, name);
    if (ofAttributes.has(element)) tellers.add(element);
  };

  const marksAt = (node: Node, attribute: string | null): string =>
    node instanceof Element
      ? String(ofAttributes.get(node)?.get(attribute ?? '') ?? '')
      : marksOf([node]);
  const marksOf = (nodes: readonly Node[]): string =>
    nodes.map((node) => (node instanceof Text ? ofText.get(node) : undefined)).join();
  /** `null` where there is more than texts: whatever is around them may have changed, too. */
  const marksIn = (nodes: NodeList): string | null =>
    [...nodes].every((node) => node instanceof Text) ? marksOf([...nodes]) : null;

  const observer = new MutationObserver((all) => {
    const records = all.filter(({ target }) => !isOurs(target));
    if (records.length === 0) return;
    let drawn: DrawnAnew = 'words';
    const isKnown = knownOnce();
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const before = type === 'childList' ? marksIn(removedNodes) : marksAt(target, attributeName);
      // What was written anew may be of no field any more; what was only moved still is of its own.
      if (type === 'characterData' && target instanceof Text && !isKnown(target)) {
        ofText.delete(target);
        takeText(target);
      }
      const isAttribute = target instanceof Element && attributeName !== null;
      if (isAttribute && !isKnown(target, attributeName)) {
        ofAttributes.get(target)?.delete(attributeName);
        takeAttribute(target, attributeName);
        if (ofAttributes.has(target)) tellers.add(target);
      }
      for (const node of addedNodes) takeAll(node, isKnown);
      const now = type === 'childList' ? marksIn(addedNodes) : marksAt(target, attributeName);
      if (before === null || before !== now || attributeName === BLOCK) drawn = 'more';
    }
    // What was just done here tells nothing.
    observer.takeRecords();
    changed(drawn);
  });
  takeAll(page);
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  const textsIn = (element: Element): readonly MarkedText[] =>
    [...element.childNodes].flatMap((node) => {
      const mark = node instanceof Text ? ofText.get(node) : undefined;
      return node instanceof Text && mark !== undefined ? [{ node, mark }] : [];
    });
  const toldBy = (element: Element) => [...(ofAttributes.get(element)?.values() ?? [])].flat();
  return {
    textsIn,
    toldBy,
    shown: () => {
      const shown = texts.all().flatMap((node) => (isListed(node) ? [] : (ofText.get(node) ?? [])));
      const told = tellers.all().flatMap((each) => (isHiddenText(each) ? [] : toldBy(each)));
      return new Set([...shown, ...told]);
    },
    nodes: () => {
      const found: MarkedText[] = [];
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const mark = node instanceof Text ? ofText.get(node) : undefined;
        if (node instanceof Text && mark !== undefined) found.push({ node, mark });
      }
      return found;
    },
    nodesOf: (mark) =>
      texts
        .all()
        .filter((node) => ofText.get(node) === mark)
        .toSorted(byPlace)
        .map((node) => ({ node, mark })),
    write: (node, words) => {
      const mark = ofText.get(node);
      node.data = mark === undefined ? words : markOf(mark) + words;
    },
  };
}

/** Whether it was asked of the same before: what was written twice was read once, and has no mark any more. */
function knownOnce(): (node: Node, attribute?: string) => boolean {
  const known = new Map<Node, Set<string>>();
  return (node, attribute = '') => {
    const names = known.get(node) ?? new Set();
    known.set(node, names);
    return names.size === names.add(attribute).size;
  };
}

/** Nodes of a page. One that goes is forgotten; who brings it back adds it again. */
function presentIn<Kind extends Node>(page: Node) {
  const known = new Set<Kind>();
  return {
    add: (node: Kind) => known.add(node),
    all: (): readonly Kind[] => {
      for (const node of known) if (!page.contains(node)) known.delete(node);
      return [...known];
    },
  };
}

/** Whether a text only stands in a list of what does not show. */
const isListed = ({ parentElement }: Text): boolean =>
  parentElement !== null && isHiddenText(parentElement);

/** In the order in which they are read. */
const byPlace = (one: Node, other: Node): number =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;

/** What stands on the page for whoever writes on it, and is none of the course's. */
const isOurs = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-in-place]') !== null;
