import type { Captions, LocalFilm } from './content.ts';

/** The captions in a language, given as a BCP 47 tag, of whatever region; `null` where there are none. */
export const captionsFor = (captions: readonly Captions[], language: string): Captions | null =>
  captions.find((each) => each.language === language) ??
  captions.find((each) => primary(each.language) === primary(language)) ??
  null;

/**
 * Those that are on: in the learner's language, or any there are where the learner wants captions.
 * Those of a silent film only repeat its words: they have to be wanted.
 */
export const captionsShown = (
  { captions, silent }: Pick<LocalFilm, 'captions' | 'silent'>,
  language: string,
  wanted: boolean | null,
): Captions | null => {
  if (wanted === false || (silent && wanted === null)) return null;
  const readable = captionsFor(captions, language);
  return wanted === true ? (readable ?? captions[0] ?? null) : readable;
};

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
