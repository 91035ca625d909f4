/**
 * A formula as it is drawn: the elements of MathML Core that formulas need, with no style, class or
 * address. What LaTeX is made to beyond these is refused when a course is compiled.
 */
export interface MathNode {
  readonly tag: MathTag;
  readonly attributes?: MathAttributes;
  /** The letters of what has letters, else what it is made of. */
  readonly content: string | readonly MathNode[];
}

export const letterTags = ['mi', 'mn', 'mo', 'mtext'] as const;

export const mathTags = [
  ...letterTags,
  'mfrac',
  'mover',
  'mpadded',
  'mphantom',
  'mroot',
  'mrow',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtr',
  'munder',
  'munderover',
] as const;

export type MathTag = (typeof mathTags)[number];

export const mathAttributes = [
  'accent',
  'accentunder',
  'columnalign',
  'columnspan',
  'displaystyle',
  'fence',
  'form',
  'largeop',
  'linethickness',
  'lspace',
  'mathvariant',
  'maxsize',
  'minsize',
  'movablelimits',
  'rspace',
  'separator',
  'stretchy',
  'symmetric',
  'width',
] as const;

export type MathAttributes = Readonly<Partial<Record<(typeof mathAttributes)[number], string>>>;

/** A formula as learners meet it. */
export interface Formula {
  readonly math: readonly MathNode[];
  /** As it is said, in the language of its text. */
  readonly words: string;
  /** In one line of letters: to copy, to search, and where nothing can be drawn. */
  readonly text: string;
}

/** So many letters fit into a line of the narrowest page. */
export const FITS = 24;

export const childrenOf = ({ content }: MathNode): readonly MathNode[] =>
  typeof content === 'string' ? [] : content;

export const lettersOf = ({ content }: MathNode): string =>
  typeof content === 'string' ? content : '';
