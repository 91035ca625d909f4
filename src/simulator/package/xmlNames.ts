/**
 * Elements by their local names: packages write any prefix before them, and now and then the wrong
 * namespace.
 */
export const elements = (within: Element | Document, name: string): readonly Element[] =>
  [...within.getElementsByTagName('*')].filter(({ localName }) => localName === name);

export const children = (of: Element, name: string): readonly Element[] =>
  [...of.children].filter(({ localName }) => localName === name);

/** The text of the first element of a name; empty where there is none. */
export const textOf = (within: Element | Document, name: string): string =>
  elements(within, name)[0]?.textContent.trim() ?? '';

/** An attribute, whatever stands before its name and however it is spelt. */
export function attribute(of: Element, name: string): string {
  const found = [...of.attributes].find(
    ({ localName }) => localName.toLowerCase() === name.toLowerCase(),
  );
  return found?.value ?? '';
}
