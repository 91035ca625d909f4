import { languageName } from '../../i18n/languages.ts';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import type { Captions } from './content.ts';

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
