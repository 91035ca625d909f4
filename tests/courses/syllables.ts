/** An e that is written and not heard: "make", "makes", "asked", "statement". */
const SILENT = [
  /(?<![aeiouy]|[^aeiouy]l)e$/g,
  /(?<![aeioutdy])ed$/g,
  /(?<![aeiouycgsxz]|[cs]h|[^aeiouy]l)es$/g,
  /(?<=[aeiou][^aeiouy])e(?=ment|ly$|ful|less|ness)/g,
];

/** Vowels beside each other that are said one after the other: "idea", "experience", "employer". */
const PARTED = [
  /(?<![cgst])ia/g,
  /(?<![cgnstx])io/g,
  /(?<![ct]|fr)ien|iet|iers?$|iest$/g,
  /(?<=id|r)eas?$|crea/g,
  /(?<![gq])ua[lt]/g,
  /[eouy]ing/g,
  /[ao]yer|oyee|coo(?=rd|p)/g,
];

/**
 * Roughly how many syllables an English word has, by its spelling. Capitals are spelled out letter
 * by letter, figures digit by digit. `syllables.test.ts` says how far to trust it.
 */
export function syllables(word: string): number {
  const letters = word.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (/^(\d+|[A-Z]{2,})$/.test(letters)) return letters.length;
  const spelled = letters.toLowerCase();
  const heard = SILENT.reduce((rest, silent) => rest.replace(silent, ''), spelled);
  return Math.max(1, count(heard, /[aeiouy]+/g) + sum(PARTED.map((each) => count(spelled, each))));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
