import { useMemo, useSyncExternalStore } from 'react';

import type { Voice } from './speechPort.ts';
import { voicesFor } from './voiceChoice.ts';

/** Milliseconds after which to look again: some browsers never tell that their voices have come. */
const LOOK_AGAIN = [250, 1000, 4000];

/** The browser's speech; `null` where it has none. */
export const speechEngine = (): SpeechSynthesis | null =>
  'speechSynthesis' in window ? window.speechSynthesis : null;

/** The voices for a language, the best first. They may come late, and come and go. */
export function useVoices(language: string): readonly Voice[] {
  const known = useSyncExternalStore(hearVoices, voiceNames, () => '');
  return useMemo(
    () => (known === '' ? [] : voicesFor(language, offeredVoices())),
    [known, language],
  );
}

const voiceNames = (): string =>
  offeredVoices()
    .map(({ uri }) => uri)
    .join('\n');

/** Every voice that the browser offers now, of whatever language. */
export const offeredVoices = (): readonly Voice[] =>
  (speechEngine()?.getVoices() ?? []).map((voice) => ({
    uri: voice.voiceURI,
    name: voice.name,
    language: voice.lang,
    local: voice.localService,
    usual: voice.default,
  }));

function hearVoices(hear: () => void): () => void {
  const engine = speechEngine();
  if (engine === null) return () => undefined;
  const timers = LOOK_AGAIN.map((time) => setTimeout(hear, time));
  // Older Safari has voices, but no events.
  engine.addEventListener?.('voiceschanged', hear);
  return () => {
    timers.forEach(clearTimeout);
    engine.removeEventListener?.('voiceschanged', hear);
  };
}
