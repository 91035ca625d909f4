import { readMarks } from '../marks/mark.ts';

/** What of a page shows which field. */
export interface MarkedPage {
  /** The field of a text that stands in an element itself; several where it says several. */
  readonly textsIn: (element: Element) => readonly { readonly node: Text; readonly mark: number }[];
  /** The fields that attributes of an element tell: what a picture says, the name of a table. */
  readonly toldBy: (element: Element) => readonly number[];
  /** All fields that show somewhere on the page. */
  readonly shown: () => ReadonlySet<number>;
  /** Where the text of a field stands; the first place. */
  readonly nodeOf: (mark: number) => Text | null;
}

/**
 * Takes the marks of a course off the page as soon as something is drawn, before anybody can see,
 * hear or copy them, and remembers what they told.
 *
 * @param page All that is ever drawn on, with the title.
 * @param changed Called each time that something else may be shown.
 */
export function takeMarks(page: HTMLElement, changed: () => void): MarkedPage {
  const ofText = new WeakMap<Text, number>();
  const ofAttributes = new WeakMap<Element, Map<string, readonly number[]>>();

  const takeText = (node: Text) => {
    const read = readMarks(node.data);
    const [mark] = read?.marks ?? [];
    if (read === null || mark === undefined) return;
    ofText.set(node, mark);
    node.data = read.text;
  };
  const takeAttribute = (element: Element, name: string) => {
    const read = readMarks(element.getAttribute(name) ?? '');
    if (read === null) return;
    const known = ofAttributes.get(element) ?? new Map<string, readonly number[]>();
    ofAttributes.set(element, known.set(name, read.marks));
    element.setAttribute(name, read.text);
  };
  const takeAll = (root: Node) => {
    if (root instanceof Text) takeText(root);
    if (root instanceof Element) takeAttributes(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) takeText(node);
      else if (node instanceof Element) takeAttributes(node);
    }
  };
  const takeAttributes = (element: Element) => {
    for (const { name } of element.attributes) takeAttribute(element, name);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      // What was written anew may be of no field any more; what was only moved still is of its own.
      if (type === 'characterData' && target instanceof Text) {
        ofText.delete(target);
        takeText(target);
      }
      if (type === 'attributes' && target instanceof Element && attributeName !== null) {
        ofAttributes.get(target)?.delete(attributeName);
        takeAttribute(target, attributeName);
      }
      for (const node of addedNodes) takeAll(node);
    }
    // What was just done here tells nothing.
    observer.takeRecords();
    changed();
  });
  takeAll(page);
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  const textsIn: MarkedPage['textsIn'] = (element) =>
    [...element.childNodes].flatMap((node) => {
      const mark = node instanceof Text ? ofText.get(node) : undefined;
      return node instanceof Text && mark !== undefined ? [{ node, mark }] : [];
    });
  const toldBy = (element: Element) => [...(ofAttributes.get(element)?.values() ?? [])].flat();
  return {
    textsIn,
    toldBy,
    shown: () =>
      new Set(
        [...page.querySelectorAll('*')].flatMap((element) => [
          ...textsIn(element).map(({ mark }) => mark),
          ...toldBy(element),
        ]),
      ),
    nodeOf: (mark) => {
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Text && ofText.get(node) === mark) return node;
      }
      return null;
    },
  };
}
