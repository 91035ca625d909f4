/** A sign that words have not, and formulas have. */
const MATHS = /[\\^_{}=]/;
const WORDS = /[\p{L}\p{N}]\s+\p{L}{2,}|\p{L}{2,}[,.;:]?\s+[\p{L}\p{N}]/u;

/** Whether what stands between two dollars reads as words: “$20, and A$”. */
export const areWords = (source: string): boolean => !MATHS.test(source) && WORDS.test(source);

/** In UTF-16 code units. What is longer is no formula in a line of words. */
export const LONGEST_LATEX = 1_000;

/** Two dollars, as `parseDollars` reads them, and what is between. */
const PAIR =
  /(?<![\p{Script=Latin}\p{Nd}$\\])\$(?![\s$])((?:\\[\\$]|\\(?![\\$])|[^$\\\r\n]){1,1000}?)(?<!\s)\$(?!\p{Nd})/gu;

interface Dollars {
  readonly source: string;
  /** In UTF-16 code units, from the first dollar on. */
  readonly start: number;
  readonly end: number;
}

/** A dollar behind words may still open a formula. */
function pairsIn(markdown: string): readonly Dollars[] {
  const found: Dollars[] = [];
  let from = markdown.indexOf('$');
  while (from !== -1) {
    PAIR.lastIndex = from;
    const pair = PAIR.exec(markdown);
    if (pair === null) return found;
    const [whole, source = ''] = pair;
    const { index: start } = pair;
    found.push({ source, start, end: start + whole.length });
    from = markdown.indexOf('$', areWords(source) ? start + 1 : start + whole.length);
  }
  return found;
}

/** The formulas of a text in Markdown, as they are written. */
export const formulasIn = (markdown: string): readonly Dollars[] =>
  pairsIn(markdown).filter(({ source }) => !areWords(source));

/** Whether a text is one formula with its dollars, also between what stands around it. */
export const isFormula = (text: string, before = '', after = ''): boolean => {
  const [first] = formulasIn(before.slice(-1) + text + after.slice(0, 1));
  const start = Math.min(1, before.length);
  return first?.start === start && first.end === start + text.length;
};

/** Dollars that would be those of a formula, were there not words between them. */
export const wordsInDollars = (markdown: string): readonly Dollars[] =>
  pairsIn(markdown).filter(({ source }) => areWords(source));

/** A text in Markdown with other characters in the place of its formulas. */
export const withoutFormulas = (markdown: string, instead = ''): string =>
  formulasIn(markdown)
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + instead + text.slice(end), markdown);

/** The escapes of JSON that LaTeX begins a command with: `\b` of `\beta`, `\f` of `\frac`. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\f': 'f',
  '\t': 't',
  '\n': 'n',
  '\r': 'r',
};
/** What is left of a command whose backslash and first letter JSON took. */
const LEFT = String.raw`[\b\f]|[\n\r](?=(?:abla|e|eg|eq|i|ot|otin|u|angle|ceil|floor|ho|ight)(?![A-Za-z]))|\t(?=(?:an|au|binom|ext|frac|heta|ilde|imes|o|riangle)(?![A-Za-z]))`;
const LOST = new RegExp(String.raw`\$[^$\r\n]*?(${LEFT})[^$]*?\$`);
const LOST_EACH = new RegExp(LEFT, 'g');

/** Where a formula lost a backslash to JSON, and the text as it was meant; `null` where none did. */
export function lostBackslashes(
  markdown: string,
): { readonly letter: string; readonly at: number; readonly meant: string } | null {
  const found = LOST.exec(markdown);
  if (found === null) return null;
  const [whole, first = ''] = found;
  const back = whole.replaceAll(LOST_EACH, (escape) => `\\${ESCAPES[escape] ?? ''}`);
  const meant = markdown.replace(whole, () => back);
  return { letter: ESCAPES[first] ?? '', at: found.index + whole.indexOf(first), meant };
}
