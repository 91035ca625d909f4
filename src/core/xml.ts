/** An element of an XML document: its name with its prefix, its attributes, and what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What may stand within an element; `null` for what is left out. */
export type XmlChild = XmlElement | string | null;

/** An element. A text child is escaped when it is written. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlChild[]
): XmlElement => ({ name, attributes, children: children.filter((child) => child !== null) });

/** The document of a root element, indented, in UTF-8. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${named.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const [text] = children;
  if (typeof text === 'string') return `${start}>${children.map(inline).join('')}</${name}>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? inline(child) : written(child, `${indent}  `),
  );
  return [`${start}>`, ...inner, `${indent}</${name}>`].join('\n');
}

const inline = (child: XmlElement | string): string =>
  typeof child === 'string' ? escapeXml(child) : written(child, '');

/** What XML 1.0 does not allow (its production 2, Char): controls, lone surrogates, U+FFFE, U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what no XML document can hold. */
export const xmlText = (text: string): string => text.replace(ILLEGAL, '');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it may stand between tags and in an attribute: escaped, without what XML 1.0 forbids. */
const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
