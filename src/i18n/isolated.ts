import { direction } from './languages.ts';

/** U+2068 and U+2069: what stands between them keeps its own direction, and leaves the sentence its own. */
export const isolated = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`);

/** Words of which `what stands so` is written from left to right in any language: U+2066 and U+2069. */
export const leftToRight = (words: string): string =>
  words.replaceAll(/`([^`]+)`/g, '\u2066$1\u2069');

/** What was set apart already. */
const APART = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT =
  /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A part of a sentence in a language, set apart where letters in it run the other way. */
export function isolatedIn(language: string, text: string): string {
  const other = direction(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(notApart(text)) ? isolated(text) : text;
}

function notApart(text: string): string {
  const rest = text.replaceAll(APART, '');
  return rest === text ? rest : notApart(rest);
}

/** Names from the whole to the part, in the order of the language around them: “Benefits · Flip cards: Hope”. */
export const pathIn = (language: string, names: readonly string[]): string =>
  names.map((name) => isolatedIn(language, name)).join(' · ');

/** Names in a row, as a sentence of a language has them. */
export const namesIn = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language).format(names.map((name) => isolatedIn(language, name)));
