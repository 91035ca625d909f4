import type { Captions } from './content.ts';

/** The captions in a language, given as a BCP 47 tag, of whatever region; `null` where there are none. */
export const captionsFor = (captions: readonly Captions[], language: string): Captions | null =>
  captions.find((each) => each.language === language) ??
  captions.find((each) => primary(each.language) === primary(language)) ??
  null;

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
