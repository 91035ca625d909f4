import type { Voice } from './speechPort.ts';

/** Android writes en_AU for en-AU. */
const tagOf = (language: string): string => language.replaceAll('_', '-').toLowerCase();
const base = (language: string): string => tagOf(language).split('-')[0] ?? '';

/**
 * The voices that can read a language, the best for it first: one on the device before one that
 * sends the text away, one of the same country, then the browser's own choice.
 */
export const voicesFor = (language: string, voices: readonly Voice[]): readonly Voice[] =>
  voices
    .filter((voice) => base(voice.language) === base(language))
    .toSorted((a, b) => distance(a, language) - distance(b, language));

const distance = (voice: Voice, language: string): number =>
  (voice.local ? 0 : 4) +
  (tagOf(voice.language) === tagOf(language) ? 0 : 2) +
  (voice.usual ? 0 : 1);

/**
 * The voice for a sentence: another than the page's where the sentence is in another language, and
 * one speaks that, which sends nothing away unless the learner agreed to it.
 */
export const voiceIn = (
  language: string,
  { voice, voices, remote }: { voice: Voice; voices: readonly Voice[]; remote: boolean },
): Voice =>
  base(voice.language) === base(language)
    ? voice
    : (voicesFor(language, voices).find(({ local }) => local || remote) ?? voice);

/** The voice that the learner chose, if it is there; else the best. */
export const chosenVoice = (voices: readonly Voice[], uri: string | null): Voice | null =>
  voices.find((voice) => voice.uri === uri) ?? voices[0] ?? null;
