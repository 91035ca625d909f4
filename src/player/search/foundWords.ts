/** A part of a text, in code units. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** A word that is looked for. */
export interface SoughtWord {
  /** As it was written, in the form in which words are compared. */
  readonly form: string;
  /** Without what makes it definite, or several. */
  readonly root: string;
}

/** What of a text is looked for. */
export interface FoundWords {
  readonly spans: readonly WordSpan[];
  readonly words: ReadonlySet<SoughtWord>;
  /** How near the nearest of them come, together: 3 for the word itself, 2 for its beginning, else 1. */
  readonly nearness: number;
}

/** Scripts that leave no spaces between words: each letter is looked for by itself. */
const UNSPACED =
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}` +
  String.raw`\p{Script=Khmer}\p{Script=Myanmar}]`;
const ALONE = new RegExp(String.raw`${UNSPACED}|\p{N}`, 'u');
/** Letters, digits, signs over and under them, and the line that lengthens Arabic words. */
const WORD = new RegExp(String.raw`${UNSPACED}|[\p{L}\p{N}\p{M}\u0640]+`, 'gu');

/** Letters that are written one way or another, and what decomposition (NFKD) leaves as it is. */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * A word in the form in which words are compared: without case, accents, vowel signs, hamza and
 * lengthening, with one form of letters and digits that have several.
 */
export const comparedForm = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
    // The last four bits of Arabic and Persian digits are their value.
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** "The", with what is written in one word before it: "and", "so", "by", "like", "for". */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/;
const JOINED = /^[وفبكل](?=...)/;
/** Endings of several, and of a female one, which several do not have. */
const ARABIC_ENDING = /^(...+?)(?:ات|ون|ين|ه)$/;

/** One of several, as English makes them; a word that is none stays. */
const singular = (form: string): string =>
  form
    .replace(/^(..+)ies$/, '$1y')
    .replace(/^(..+(?:s|x|z|ch|sh))es$/, '$1')
    .replace(/^(..+[^sui])s$/, '$1');

const rootOf = (form: string): string =>
  singular(form.replace(ARTICLE, '').replace(ARABIC_ENDING, '$1'));

/** The words of what a learner looks for, each once. */
export function soughtWords(query: string): readonly SoughtWord[] {
  const forms = (query.match(WORD) ?? []).map(comparedForm).filter((form) => form !== '');
  return [...new Set(forms)].map((form) => ({ form, root: rootOf(form) }));
}

/** Whether it is worth looking: one letter begins nearly every text, unless it is a word by itself. */
export const isEnough = (sought: readonly SoughtWord[]): boolean =>
  sought.some(({ form }) => form.length > 1 || ALONE.test(form));

/** Finds in a text the words that begin with those that are looked for. */
export function findWords(text: string, sought: readonly SoughtWord[]): FoundWords {
  const nearest = new Map<SoughtWord, number>();
  const spans: WordSpan[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const forms = formsOf(comparedForm(word));
    const found = sought.filter((each) => {
      const near = nearnessOf(forms, each);
      if (near > (nearest.get(each) ?? 0)) nearest.set(each, near);
      return near > 0;
    });
    if (found.length > 0) spans.push({ from: index, to: index + word.length });
  }
  const nearness = [...nearest.values()].reduce((sum, each) => sum + each, 0);
  return { spans, words: new Set(nearest.keys()), nearness };
}

/** The beginnings by which a word is found. */
const formsOf = (form: string): readonly string[] => [
  form,
  form.replace(ARTICLE, ''),
  form.replace(JOINED, ''),
  singular(form),
];

function nearnessOf(forms: readonly string[], { form, root }: SoughtWord): number {
  if (forms.includes(form)) return 3;
  if (forms.some((each) => each.startsWith(form))) return 2;
  return forms.some((each) => each.startsWith(root)) ? 1 : 0;
}
