import type { Captions } from './content.ts';

/** The captions in a language, given as a BCP 47 tag, of whatever region; `null` where there are none. */
export const captionsFor = (captions: readonly Captions[], language: string): Captions | null =>
  captions.find((each) => each.language === language) ??
  captions.find((each) => primary(each.language) === primary(language)) ??
  null;

/** Those that are on: in the learner's language, or any there are where the learner wants captions. */
export const captionsShown = (
  captions: readonly Captions[],
  language: string,
  wanted: boolean | null,
): Captions | null => {
  if (wanted === false) return null;
  const readable = captionsFor(captions, language);
  return wanted === true ? (readable ?? captions[0] ?? null) : readable;
};

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
