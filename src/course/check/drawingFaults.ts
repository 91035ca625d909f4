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
  return [...pieces(svg)].flatMap(({ at, text }) =>
    faultsOf(text).map((fault) => ({ line: lineOf(at), ...fault })),
  );
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

const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributes = (tag: string): readonly (readonly [name: string, value: string])[] =>
  [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
    localName(name),
    decoded(double ?? single ?? ''),
  ]);

function attributeFaults([name, value]: readonly [string, string]): readonly Fault[] {
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
  return [...style.matchAll(/url\(\s*["']?([^"')]*)/gi)]
    .filter(([, address = '']) => !isWithin(address))
    .map(([, address = '']) => outside(address));
}

/** Character references as XML reads them; a named one that XML does not know stays as it is. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
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
