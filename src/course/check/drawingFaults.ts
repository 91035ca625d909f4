/** What must not be in a drawing, and where. */
export interface DrawingFault {
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/**
 * What in an SVG could run, or ask another address for something: scripts, event handlers, HTML
 * inside, references to the outside, and what changes one of these later or hides it from a reader
 * (entities). It reads tags as XML does, without a parser: what a parser would refuse stays harmless.
 */
export function drawingFaults(svg: string): readonly DrawingFault[] {
  const lineOf = lineCounter(svg);
  const faults = [...pieces(svg)].flatMap(({ at, text }) =>
    faultsOf(text).map((fault) => ({ at, ...fault })),
  );
  const found = faults.length > 0 ? faults : tornFaults(svg);
  return found.map(({ at, what, remedy }) => ({ line: lineOf(at), what, remedy }));
}

/** In these the letters of tags are the same bytes as in UTF-8. */
const READABLE = /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i;

/** Whether a browser would read other tags in it than can be seen here; `null` where it does not. */
export function encodingFault(bytes: Uint8Array): DrawingFault | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4));
  const isWide = /^(?:\xff\xfe|\xfe\xff)|\0/.test(beginning);
  const declared = /\sencoding\s*=\s*["']([^"']*)/.exec(declarationOf(bytes))?.[1];
  if (!isWide && (declared === undefined || READABLE.test(declared))) return null;
  return {
    line: 1,
    what: `letters that are not UTF-8 (${isWide ? 'UTF-16' : String(declared)}).`,
    remedy: 'Save it again as UTF-8: what stands in it cannot be looked at.',
  };
}

/** `<?xml …?>`, as long as it may be; empty where there is none. */
function declarationOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  const [declaration = ''] = /^(?:\xef\xbb\xbf)?<\?xml\s/.test(text) ? text.split('?>', 1) : [];
  return declaration;
}

type Fault = Omit<DrawingFault, 'line'>;

interface Piece {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
}

/** Tags, declarations and instructions, each from its `<` to its `>`, and the texts between them. */
function* pieces(svg: string): Iterable<Piece> {
  let at = 0;
  while (at < svg.length) {
    const end = endOfPiece(svg, at);
    yield { at, text: svg.slice(at, end) };
    at = end;
  }
}

/** What a style comes to whose text is in pieces: comments, CDATA and elements between them say nothing. */
function tornFaults(svg: string): readonly (Fault & Pick<Piece, 'at'>)[] {
  const texts = [...pieces(svg)].filter(({ text }) => !/^<(?!!\[CDATA\[)/.test(text));
  const whole = texts.map(({ text }) => text.replace(/^<!\[CDATA\[(.*?)(?:\]\]>)?$/s, '$1'));
  const [first] = texts.filter(({ text }) => /[^\s<]/.test(text));
  return styleFaults(whole.join('')).map((fault) => ({ at: first?.at ?? 0, ...fault }));
}

function endOfPiece(svg: string, at: number): number {
  if (svg.startsWith('<!--', at)) return after(svg, '-->', at + 4);
  if (svg.startsWith('<![CDATA[', at)) return after(svg, ']]>', at);
  if (svg[at] === '<') return endOfTag(svg, at);
  const next = svg.indexOf('<', at);
  return next === -1 ? svg.length : next;
}

function after(svg: string, mark: string, from: number): number {
  const found = svg.indexOf(mark, from);
  return found === -1 ? svg.length : found + mark.length;
}

/** A `>` in quotes ends no tag. */
function endOfTag(svg: string, at: number): number {
  let quote = '';
  for (let here = at; here < svg.length; here += 1) {
    const character = svg.charAt(here);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return here + 1;
  }
  return svg.length;
}

function lineCounter(text: string): (at: number) => number {
  let [line, counted] = [1, 0];
  return (at) => {
    for (; counted < at; counted += 1) if (text.charAt(counted) === '\n') line += 1;
    return line;
  };
}

function faultsOf(piece: string): readonly Fault[] {
  if (piece.startsWith('<!--')) return [];
  if (piece.startsWith('<?')) return /^<\?xml\s/.test(piece) ? [] : [INSTRUCTION];
  if (/^<!DOCTYPE/i.test(piece)) return piece.includes('[') ? [ENTITIES] : [];
  if (piece.startsWith('<!ENTITY')) return [ENTITIES];
  const tag = /^<([^\s/>]+)/.exec(piece)?.[1];
  if (tag === undefined || piece.startsWith('<!')) return styleFaults(piece);
  return [...elementFaults(localName(tag)), ...attributes(piece).flatMap(attributeFaults)];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const ACTIVE = new Set(['script', 'handler', 'listener']);
const FOREIGN = new Set(['foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas']);

function elementFaults(name: string): readonly Fault[] {
  if (ACTIVE.has(name)) return [{ what: `a script (<${name}>).`, remedy: PLAIN }];
  if (FOREIGN.has(name))
    return [{ what: `something that is no drawing (<${name}>).`, remedy: PLAIN }];
  return [];
}

/** From the beginning of a name on: a long one is not looked at again from each of its letters. */
const ATTRIBUTE = /(?<![^\s"'<>/=])([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributes = (tag: string): readonly (readonly [name: string, value: string])[] =>
  [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
    localName(name),
    decoded(double ?? single ?? ''),
  ]);

/** Elements of HTML by this name are HTML, whatever they are called in a drawing. */
const HTML = 'http://www.w3.org/1999/xhtml';

function attributeFaults([name, value]: readonly [string, string]): readonly Fault[] {
  if (value.trim() === HTML)
    return [{ what: `something that is no drawing (HTML).`, remedy: PLAIN }];
  if (name.startsWith('on')) return [{ what: `an event handler (${name}).`, remedy: PLAIN }];
  if (name === 'base') return [outside(value)];
  if (name === 'href' || name === 'src') return isWithin(value) ? [] : [outside(value)];
  if (name === 'attributename' && /^(?:\w+:)?(?:href|on\w*)$/i.test(value.trim())) {
    return [{ what: `an animation that changes “${value.trim()}”.`, remedy: PLAIN }];
  }
  return styleFaults(value);
}

/** A part of the same drawing, or a picture that stands in it as data and is no drawing itself. */
const isWithin = (address: string): boolean =>
  /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,]|$)/i.test(address);

/** In styles and values: addresses, imports, and escapes that could hide them. */
function styleFaults(text: string): readonly Fault[] {
  const style = decoded(text).replace(/\/\*.*?\*\//gs, '');
  if (/@import/i.test(style)) return [outside('@import')];
  if (/\\/.test(style) && /[{:;]/.test(style)) {
    return [{ what: 'a style with a backslash, which could hide an address.', remedy: PLAIN }];
  }
  return [...addressesIn(style)]
    .filter(([, address = '']) => !isWithin(address))
    .map(([, address = '']) => outside(address));
}

/** `url(a)`, and what takes an address without it: `image-set("a" 1x)`, `src("a")`. */
function* addressesIn(style: string): Iterable<RegExpMatchArray> {
  yield* style.matchAll(/\b(?:url|src|image)\(\s*["']?([^"')]*)/gi);
  for (const [, within = ''] of style.matchAll(/\bimage-set\(([^{};]*)/gi)) {
    yield* within.matchAll(/["']([^"']*)/g);
  }
}

/** Character references as XML reads them; a named one that XML does not know stays as it is. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, digits, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(digits);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const PLAIN =
  'Take it out: save the drawing again as “plain SVG”, or as WebP. A drawing may only be seen.';

const outside = (address: string): Fault => ({
  what: `a reference to the outside (“${address.trim().slice(0, 60)}”).`,
  remedy:
    'Put what it names into the drawing, or take it out: a course asks no other address for anything.',
});

const INSTRUCTION: Fault = { what: 'an instruction for another program (<?…?>).', remedy: PLAIN };
const ENTITIES: Fault = {
  what: 'entities of its own (<!ENTITY …>), which can hide anything.',
  remedy: 'Save the drawing again as “plain SVG”, which writes them out.',
};
