/** The kinds of element that have labels. */
export const labelled = [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLMeterElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
] as const;

const jsdomsOwn = new Map<unknown, (() => unknown) | undefined>(
  labelled.map(({ prototype }) => [
    prototype,
    Object.getOwnPropertyDescriptor(prototype, 'labels')?.get,
  ]),
);

/** For tests: the labels of an element as jsdom finds them; `null` where it can have none. */
export const fullLabels = (element: Element): unknown =>
  jsdomsOwn.get(Object.getPrototypeOf(element))?.call(element);

/**
 * The same at once. Nearly every button and field that a test looks for is asked for its name, and
 * jsdom goes through the whole page for each label that stands on it, each time anew. The document
 * knows its labels and its ids.
 */
export const quickLabels = (element: Element): unknown =>
  element.isConnected && !(element instanceof HTMLInputElement && element.type === 'hidden')
    ? [...element.ownerDocument.getElementsByTagName('label')].filter((label) =>
        isLabelOf(label, element),
      )
    : fullLabels(element);

function isLabelOf(label: HTMLLabelElement, element: Element): boolean {
  const named = label.getAttribute('for');
  if (named === null) return label.contains(element) && label.control === element;
  return element.ownerDocument.getElementById(named) === element;
}
