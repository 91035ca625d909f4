import { childrenOf, lettersOf, type MathNode } from './mathTree.ts';

/** A part of a formula, read. */
export interface ReadPart {
  readonly text: string;
  /** One letter, number or word, of which nobody asks where it ends. */
  readonly simple: boolean;
}

/** How a formula is read: in the words of a language, or as letters in a line. */
export interface MathVoice {
  /** A letter, a number or words. */
  readonly letter: (letters: string) => string;
  /** A sign that stands on its own: plus, equals. */
  readonly sign: (letters: string) => string;
  /** A minus that parts nothing: the one of −1. */
  readonly negative: string;
  /** Space that its author asked for. */
  readonly space: string;
  /** Between a function and what it is of. */
  readonly of: string;
  /** What a function is of, in brackets. */
  readonly call: (within: ReadPart) => string;
  readonly fraction: (above: ReadPart, below: ReadPart) => string;
  /** One number over another in brackets. */
  readonly choose: (above: ReadPart, below: ReadPart) => string;
  readonly power: (base: string, exponent: ReadPart) => string;
  readonly index: (base: string, index: ReadPart) => string;
  /** @param degree `null` for the square root. */
  readonly root: (of: ReadPart, degree: ReadPart | null) => string;
  /** A sum, a product, an integral or a limit, with what stands at it. */
  readonly large: (sign: string, from: ReadPart | null, to: ReadPart | null) => string;
  /** A letter with a sign over it. */
  readonly accent: (base: ReadPart, sign: string) => string;
  readonly above: (base: string, above: ReadPart) => string;
  readonly below: (base: string, below: ReadPart) => string;
  readonly brackets: (open: string, within: string, close: string) => string;
  readonly table: (kind: TableKind, rows: readonly (readonly string[])[]) => string;
  readonly joined: (parts: readonly string[]) => string;
}

/** `lines`: a formula in several lines. */
export type TableKind = 'matrix' | 'determinant' | 'cases' | 'lines';

/** Reads a formula from its first sign to its last. */
export const readMath = (math: readonly MathNode[], voice: MathVoice): string =>
  readRow(math, voice).text;

const APPLIED = '\u2061';
const UNSAID = /^[\u2061-\u2064\u200b]*$/;
const LARGE = /^(?:[∑∏∐∫∬∭∮⋃⋂⨁⨂⋁⋀]|lim|lim\s?sup|lim\s?inf|max|min|sup|inf|arg\s?max|arg\s?min)$/u;
const MINUS = /^[−-]$/;
/** Letters that name a function when brackets follow. */
const FUNCTION = /^[fghFGP]$/;
const CLOSES = /^[)\]}⟩⌋⌉|‖!%′]$/u;
const ACCENT = /^[ˆ^‾¯→˙¨˜~´`⏞⏟⎴⎵_]$/u;

function readRow(nodes: readonly MathNode[], voice: MathVoice): ReadPart {
  const row = paired(trimmed(nodes.flatMap(unwrapped).filter(isSaid)));
  const [only] = row;
  if (only !== undefined && row.length === 1) return readNode(only, voice);
  const fenced = fence(row);
  if (fenced !== null) return readFenced(fenced, voice);
  const parts = row.map((node, index) => readAt(row, index, node, voice));
  return { text: voice.joined(parts.filter((part) => part !== '')), simple: isNegative(row) };
}

/** A number or letter with a minus before it. */
const isNegative = ([sign, number, ...more]: readonly MathNode[]): boolean =>
  sign !== undefined && MINUS.test(lettersOf(sign)) && number !== undefined && more.length === 0;

function readAt(row: readonly MathNode[], index: number, node: MathNode, voice: MathVoice): string {
  const [before, after] = [row[index - 1], row[index + 1]];
  const letters = lettersOf(node);
  if (letters === APPLIED) {
    return isLarge(before) || after === undefined || inBrackets(after) ? '' : voice.of;
  }
  if (node.tag === 'mo' && MINUS.test(letters) && beginsTerm(before)) return voice.negative;
  const within = isFunction(before) ? inBrackets(node) : null;
  return within === null ? readNode(node, voice).text : voice.call(readRow(within, voice));
}

const baseOf = (node: MathNode): MathNode =>
  /^m(sub|sup|subsup|under|over|underover)$/.test(node.tag) ? (childrenOf(node)[0] ?? node) : node;

const isLarge = (node: MathNode | undefined): boolean =>
  node !== undefined && LARGE.test(lettersOf(baseOf(node)));

const isFunction = (node: MathNode | undefined): boolean =>
  node !== undefined && (lettersOf(node) === APPLIED || FUNCTION.test(lettersOf(baseOf(node))));

function inBrackets(node: MathNode): readonly MathNode[] | null {
  const fenced = fence(childrenOf(node).filter(isSaid));
  return fenced?.open === '(' && fenced.close === ')' ? fenced.within : null;
}

const isSpace = (node: MathNode | undefined): boolean => node?.tag === 'mspace';

function trimmed(row: readonly MathNode[]): readonly MathNode[] {
  const from = row.findIndex((node) => !isSpace(node));
  return from === -1 ? [] : row.slice(from, row.findLastIndex((node) => !isSpace(node)) + 1);
}

const isBar = ({ tag, content, attributes }: MathNode): boolean =>
  (tag === 'mo' || tag === 'mi') && content === '|' && attributes?.fence !== 'true';

/** Two bars that nothing but their place makes a pair of. */
function paired(row: readonly MathNode[]): readonly MathNode[] {
  const from = row.findIndex(isBar);
  const to = row.findIndex((node, index) => index > from + 1 && isBar(node));
  if (from === -1 || to === -1) return row;
  const bar: MathNode = { tag: 'mo', attributes: { fence: 'true' }, content: '|' };
  const content = [bar, ...row.slice(from + 1, to), bar];
  return [...row.slice(0, from), { tag: 'mrow', content }, ...paired(row.slice(to + 1))];
}

/** Whether what follows begins something, so that a minus subtracts nothing. */
const beginsTerm = (before: MathNode | undefined): boolean =>
  before === undefined || (before.tag === 'mo' && !CLOSES.test(lettersOf(before)));

/** Rows that only group. */
const unwrapped = (node: MathNode): readonly MathNode[] => {
  if (node.tag === 'mstyle' || node.tag === 'mpadded') return childrenOf(node).flatMap(unwrapped);
  if (node.tag !== 'mrow' || fence(childrenOf(node).filter(isSaid)) !== null) return [node];
  return childrenOf(node).flatMap(unwrapped);
};

const isSaid = (node: MathNode): boolean => {
  if (node.tag === 'mspace') return !node.attributes?.width?.startsWith('-');
  if (node.tag === 'mphantom') return false;
  const { content } = node;
  if (typeof content !== 'string') return content.length > 0;
  return content === APPLIED || !UNSAID.test(content) || node.attributes?.fence === 'true';
};

interface Fenced {
  readonly open: string;
  readonly within: readonly MathNode[];
  readonly close: string;
}

function fence(row: readonly MathNode[]): Fenced | null {
  const [first, last] = [row[0], row.at(-1)];
  if (first?.tag !== 'mo' || last?.tag !== 'mo' || row.length < 3) return null;
  const isPair = [first, last].every(({ attributes }) => attributes?.fence === 'true');
  if (!isPair || last.attributes?.form === 'prefix') return null;
  const within = row.slice(1, -1);
  return within.some(({ attributes, tag }) => tag === 'mo' && attributes?.fence === 'true')
    ? null
    : { open: lettersOf(first), within, close: lettersOf(last) };
}

function readFenced({ open, within, close }: Fenced, voice: MathVoice): ReadPart {
  const [only, ...more] = within.flatMap(unwrapped).filter(isSaid);
  if (only !== undefined && more.length === 0) {
    const [above, below] = childrenOf(only);
    if (only.tag === 'mfrac' && isBinomial(only) && above && below) {
      return compound(voice.choose(readRow([above], voice), readRow([below], voice)));
    }
    if (only.tag === 'mtable') return compound(voice.table(tableKind(open), cells(only, voice)));
  }
  return compound(voice.brackets(open, readRow(within, voice).text, close));
}

const isBinomial = ({ attributes }: MathNode): boolean =>
  attributes?.linethickness?.startsWith('0') === true;

function tableKind(open: string): TableKind {
  if (open === '{') return 'cases';
  return open === '|' ? 'determinant' : 'matrix';
}

/** What stands in no brackets: lines that are set below each other, unless it has columns. */
const looseKind = (table: MathNode): TableKind =>
  table.attributes?.displaystyle !== 'true' &&
  childrenOf(table).some((row) => childrenOf(row).length > 1)
    ? 'matrix'
    : 'lines';

const cells = (table: MathNode, voice: MathVoice): readonly (readonly string[])[] =>
  childrenOf(table).map((row) =>
    childrenOf(row).map((cell) => readRow(childrenOf(cell), voice).text),
  );

const compound = (text: string): ReadPart => ({ text, simple: false });

function readNode(node: MathNode, voice: MathVoice): ReadPart {
  const { tag } = node;
  const letters = lettersOf(node);
  switch (tag) {
    case 'mo':
      return { text: letters === '' ? '' : voice.sign(letters), simple: true };
    case 'mi':
    case 'mn':
    case 'mtext': {
      if (LARGE.test(letters)) return compound(voice.large(letters, null, null));
      return { text: voice.letter(letters), simple: !/\s/.test(letters.trim()) };
    }
    case 'mspace':
      return { text: voice.space, simple: true };
    case 'mtable':
      return compound(voice.table(looseKind(node), cells(node, voice)));
    case 'msub':
    case 'msup':
    case 'msubsup':
    case 'munder':
    case 'mover':
    case 'munderover':
      return readScripts(node, voice);
    case 'mfrac':
    case 'mroot':
      return readTwo(node, voice);
    case 'msqrt':
      return compound(voice.root(readRow(childrenOf(node), voice), null));
    default:
      return readRow(childrenOf(node), voice);
  }
}

function readTwo({ tag, content, attributes }: MathNode, voice: MathVoice): ReadPart {
  const [first, second] = childrenOf({ tag, content });
  if (first === undefined || second === undefined) return compound('');
  const [one, other] = [readRow([first], voice), readRow([second], voice)];
  if (tag === 'mroot') return compound(voice.root(one, other));
  if (isBinomial({ tag, content, ...(attributes && { attributes }) })) {
    return compound(voice.choose(one, other));
  }
  return compound(voice.fraction(one, other));
}

/** What stands at the corners of something, or over and under it. */
function readScripts(node: MathNode, voice: MathVoice): ReadPart {
  const [base, first, second] = childrenOf(node);
  if (base === undefined || first === undefined) return compound('');
  const { tag } = node;
  const under = tag === 'msup' || tag === 'mover' ? null : readRow([first], voice);
  const upper = tag === 'msup' || tag === 'mover' ? first : second;
  const letters = lettersOf(base);
  if (LARGE.test(letters)) {
    const to = upper === undefined ? null : readRow([upper], voice);
    return compound(voice.large(letters, under, to));
  }
  const isAtCorner = tag === 'msup' || tag === 'msub' || tag === 'msubsup';
  const read = readRow([base], voice);
  if (tag === 'mover' && first.tag === 'mo' && ACCENT.test(lettersOf(first))) {
    return { text: voice.accent(read, lettersOf(first)), simple: read.simple };
  }
  const put = isAtCorner ? voice.index : voice.below;
  const low = under === null || isBrace(first) ? read.text : put(read.text, under);
  if (upper === undefined) return { text: low, simple: isAtCorner && read.simple };
  if (isBrace(upper)) return compound(low);
  const raise = isAtCorner ? voice.power : voice.above;
  return compound(raise(low, readRow([upper], voice)));
}

/** What only shows what is meant together. */
const isBrace = (node: MathNode): boolean => /^[⏞⏟⎴⎵_‾¯]$/u.test(lettersOf(node));
