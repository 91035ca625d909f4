import { SaxesParser } from 'saxes';

import { type Result, fail, ok } from '../../../core/result.ts';

/** An element of a document that was read. Lines count from 1. */
export interface ReadElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By their names as written, prefixes included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (ReadElement | string)[];
  readonly line: number;
}

/** Why a document was not read. */
export interface XmlTrouble {
  readonly line: number;
  readonly message: string;
}

/** Deeper than any file that people work with, and quick to walk. */
const DEEPEST = 100;

/**
 * Reads an XML document, strictly. A document type is refused whatever it says: entities of its own
 * could make a small file a huge one, or ask for files of this machine. Never throws.
 */
export function readXml(text: string): Result<ReadElement, XmlTrouble> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const troubles: XmlTrouble[] = [];
  const stop = (message: string): void => void troubles.push({ line: parser.line, message });
  const root: Growing = { ...NOTHING, children: [] };
  const open: Growing[] = [root];
  const add = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('error', ({ message }) => stop(`it is not XML (${inShort(message)})`));
  parser.on('doctype', () => stop('it has a document type (“<!DOCTYPE”), which is never read'));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > DEEPEST) stop('its elements lie too deep in each other');
    const named = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const { line } = parser;
    const element = { name: local, namespace: uri, attributes: new Map(named), children: [], line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  // In parts, so that nothing is read on behind what is refused.
  for (let at = 0; at < text.length && troubles.length === 0; at += PART) {
    parser.write(text.slice(at, at + PART));
  }
  if (troubles.length === 0) parser.close();
  const [trouble] = troubles;
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (trouble !== undefined) return fail(trouble);
  return element === undefined ? fail({ line: 1, message: 'it is empty' }) : ok(element);
}

interface Growing extends ReadElement {
  readonly children: (ReadElement | string)[];
}

const NOTHING = { name: '', namespace: '', attributes: new Map<string, string>(), line: 1 };

/** In UTF-16 code units. */
const PART = 10_000;

/** Without the place, which is told apart. */
const inShort = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

/** The words of an element, those within its elements, too. */
export const wordsOf = ({ children }: ReadElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

export const elementsOf = ({ children }: ReadElement, ...names: readonly string[]) =>
  children.filter(
    (child): child is ReadElement => typeof child !== 'string' && names.includes(child.name),
  );
