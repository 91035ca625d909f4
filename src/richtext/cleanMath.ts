import {
  childrenOf,
  letterTags,
  type MathAttributes,
  mathAttributes,
  type MathNode,
  type MathTag,
  mathTags,
} from './mathTree.ts';

/**
 * Reads MathML as a reader of LaTeX writes it, and keeps what a course may hold: elements and attributes
 * of the list. `null` where something else carries a meaning, or it is nested deeper than `deepest`.
 */
export function cleanMath(markup: string, deepest: number): readonly MathNode[] | null {
  const elements = elementsOf(markup, deepest);
  if (elements === null) return null;
  const [math, ...others] = elements;
  if (math?.tag !== 'math' || others.length > 0) return null;
  return cleanAll(math.children);
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const PART = /<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

function elementsOf(markup: string, deepest: number): readonly Element[] | null {
  const root: Element = { tag: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, closes, tag = '', attributes = '', isEmpty, text] of markup.matchAll(PART)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += unescaped(text);
    else if (closes === '/') open.pop();
    else {
      const element = { tag, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (isEmpty !== '/') open.push(element);
    }
    if (open.length > deepest) return null;
  }
  return root.children;
}

const attributesOf = (written: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');

/** All of them, or `null` where one cannot be kept. */
function cleanAll(elements: readonly Element[]): readonly MathNode[] | null {
  const cleaned: MathNode[] = [];
  for (const element of elements) {
    const found = clean(element);
    if (found === null) return null;
    cleaned.push(...found);
  }
  return cleaned;
}

const isTag = (tag: string): tag is MathTag => mathTags.some((each) => each === tag);
const hasLetters = (tag: MathTag): boolean => letterTags.some((each) => each === tag);

function clean(element: Element): readonly MathNode[] | null {
  const { tag } = element;
  if (tag === 'menclose') return line(element);
  if (tag === 'mspace') return space(element);
  if (!isTag(tag)) return null;
  const attributes = keptAttributes(element);
  if (hasLetters(tag)) return [{ tag, ...attributes, content: element.text }];
  const children = cleanAll(element.children);
  if (children === null) return null;
  const isPlain = tag === 'mrow' && attributes.attributes === undefined;
  if (isPlain && children.length === 1) return children;
  const content = parted(tag, element, children);
  const [base, ...around] = content;
  // An empty sign over another only made room.
  if (base !== undefined && (tag === 'mover' || tag === 'munder') && isEmptyMath(around)) {
    return [base];
  }
  return [{ tag, ...attributes, content }];
}

/** Elements whose parts are told by their place: the numerator comes before the denominator. */
const PLACES = new Set<MathTag>([
  'mfrac',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
]);

function parted(
  tag: MathTag,
  { children }: Element,
  cleaned: readonly MathNode[],
): readonly MathNode[] {
  if (!PLACES.has(tag) || cleaned.length === children.length) return cleaned;
  return children.map((child) => {
    const parts = clean(child) ?? [];
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { tag: 'mrow', content: parts };
  });
}

/** A line over or under something, which browsers draw as a letter that stretches. */
function line({ attributes, children }: Element): readonly MathNode[] | null {
  const { notation } = attributes;
  const content = cleanAll(children);
  if (content === null || (notation !== 'top' && notation !== 'bottom')) return null;
  const base: MathNode = content.length === 1 && content[0] ? content[0] : { tag: 'mrow', content };
  const bar: MathNode = {
    tag: 'mo',
    attributes: { stretchy: 'true' },
    content: notation === 'top' ? '‾' : '_',
  };
  return [
    notation === 'top'
      ? { tag: 'mover', attributes: { accent: 'true' }, content: [base, bar] }
      : { tag: 'munder', attributes: { accentunder: 'true' }, content: [base, bar] },
  ];
}

/** Space between words and signs; what has no width parts nothing. */
function space({ attributes: { width } }: Element): readonly MathNode[] {
  if (width === undefined || !/^-?\d*\.?\d+em$/.test(width) || Number.parseFloat(width) === 0) {
    return [];
  }
  const em = Math.min(Math.max(Number.parseFloat(width), -1), 4);
  return [{ tag: 'mspace', attributes: { width: `${em}em` }, content: [] }];
}

const PLAIN_VALUE = /^[\w.%+-]{1,20}$/;

function keptAttributes({ tag, attributes, children }: Element): { attributes?: MathAttributes } {
  const { class: classes = '' } = attributes;
  const kept: [string, string][] = Object.entries(attributes).filter(
    ([name, value]) => mathAttributes.some((each) => each === name) && PLAIN_VALUE.test(value),
  );
  if (/\btml-left\b/.test(classes)) kept.push(['columnalign', 'left']);
  if (/\btml-right\b/.test(classes)) kept.push(['columnalign', 'right']);
  if (tag === 'mover' && isAccent(children[1])) kept.push(['accent', 'true']);
  return kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) };
}

/** A sign that belongs to its letter, as large as it. */
const isAccent = (sign: Element | undefined): boolean =>
  sign?.tag === 'mo' && /\b(?:chr-sml|tml-vec|wbk-sml)/.test(sign.attributes['class'] ?? '');

/** Whether nothing is drawn. */
export const isEmptyMath = (math: readonly MathNode[]): boolean =>
  math.every(
    (node) =>
      node.tag === 'mphantom' ||
      (typeof node.content !== 'string' && isEmptyMath(childrenOf(node))),
  );
