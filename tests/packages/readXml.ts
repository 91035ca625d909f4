/** An element as it was read: enough for manifests, whose form xmllint has looked at before. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  /** Its own text, without that of elements in it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadElement[];
  text: string;
}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;

/** Reads a document into its root element. */
export function readXml(document: string): ReadElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, closing, name, attributes, empty, text] of document.matchAll(TOKEN)) {
    const current = open.at(-1) ?? top;
    if (text !== undefined) current.text += unescaped(text);
    else if (closing === '/') open.pop();
    else if (name !== undefined) {
      const next: Open = {
        name,
        attributes: attributesIn(attributes ?? ''),
        children: [],
        text: '',
      };
      current.children.push(next);
      if (empty !== '/') open.push(next);
    }
  }
  const [root] = top.children;
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

/** Every element below another, itself included, in reading order. */
export const allIn = (element: ReadElement): readonly ReadElement[] => [
  element,
  ...element.children.flatMap((child) => allIn(child)),
];

/** The elements of a name, however deep. */
export const named = (element: ReadElement, name: string): readonly ReadElement[] =>
  allIn(element).filter((each) => each.name === name);

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
