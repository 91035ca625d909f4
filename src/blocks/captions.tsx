import { languageName } from '../i18n/languages.ts';
import { useMediaAddress } from '../ui/MediaBase.tsx';

export interface Captions {
  /** BCP 47 tag. */
  readonly language: string;
  /** The address of a WebVTT file. */
  readonly address: string;
}

/** What can be read while it plays. */
export interface Captioned {
  readonly captions: readonly Captions[];
  /** Nothing is said: captions repeat the words in the picture, for those who turn them on. */
  readonly silent: boolean;
}

export interface CaptionTrackProps {
  readonly captions: Captions;
  /** From the start; the learner's player can turn them off. */
  readonly shown: boolean;
}

/** Captions in one language, called by that language's own name. */
export function CaptionTrack({ captions: { language, address }, shown }: CaptionTrackProps) {
  return (
    <track
      kind="captions"
      src={useMediaAddress(address)}
      srcLang={language}
      label={languageName(language)}
      default={shown}
    />
  );
}

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
  { captions, silent }: Captioned,
  language: string,
  wanted: boolean | null,
): Captions | null => {
  if (wanted === false || (silent && wanted === null)) return null;
  const readable = captionsFor(captions, language);
  return wanted === true ? (readable ?? captions[0] ?? null) : readable;
};

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
