import { create } from 'zustand';

import { type FilmWishes, NO_WISHES, rateWish, volumeWish } from '../../core/filmWishes.ts';
import { readKept, readKeptOf, removeKept, writeKept, writeKeptOf } from './keptPreferences.ts';

const themes = ['system', 'light', 'dark'] as const;
const textSizes = ['normal', 'large', 'largest'] as const;
const spacings = ['normal', 'wide'] as const;
const motions = ['system', 'reduced'] as const;
/** How fast pages are read aloud; 1 is a voice's own speed. */
export const speechRates = [0.75, 1, 1.25, 1.5, 1.75] as const;

/**
 * How a learner likes the interface and its films: kept on the device. Only the language and what
 * concerns films is told to an LMS, which has a place for it.
 */
export interface Preferences extends FilmWishes {
  readonly theme: (typeof themes)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly spacing: (typeof spacings)[number];
  readonly motion: (typeof motions)[number];
  /** The BCP 47 tag that the learner chose; `null` for the LMS's or the browser's. */
  readonly language: string | null;
  readonly speechRate: (typeof speechRates)[number];
  /** The URI of the voice that the learner chose; `null` for the best there is. */
  readonly voice: string | null;
  /** The learner agreed that voices may send what they read to their makers. */
  readonly remoteVoices: boolean;
}

const initial: Preferences = {
  theme: 'system',
  textSize: 'normal',
  spacing: 'normal',
  motion: 'system',
  language: null,
  ...NO_WISHES,
  speechRate: 1,
  voice: null,
  remoteVoices: false,
};

/** The learner whom the LMS named; `null` before that, and where it names nobody. */
let learner: string | null = null;
/** What was chosen before it was known who chooses. */
let chosen: Partial<Preferences> = {};

/** Only what the device may show before it is known who is there: nothing that was agreed to. */
const nobodys = (state: Preferences): Preferences => ({
  ...state,
  ...NO_WISHES,
  language: initial.language,
  voice: initial.voice,
  remoteVoices: initial.remoteVoices,
});

/** The learner's preferences: the usual ones until {@link readPreferences}. */
export const usePreferences = create<Preferences>()(() => initial);

/** Takes the device's copy, and keeps what changes until the returned end. */
export function readPreferences(): () => void {
  usePreferences.setState(understood(readKept()));
  return usePreferences.subscribe(keep);
}

/**
 * The device's copy is what the next page shows before it knows its learner. Of somebody who is
 * named it holds the looks only.
 */
function keep(preferences: Preferences): void {
  writeKept(learner === null ? preferences : nobodys(preferences));
  if (learner !== null) writeKeptOf(learner, preferences);
}

export function setPreference(change: Partial<Preferences>): void {
  if (learner === null) chosen = { ...chosen, ...change };
  usePreferences.setState(change);
}

/**
 * From now on these are the preferences of one learner, by the session's name for them: their own of
 * an earlier visit, never what somebody else left on the device, and before all what they chose on
 * this page already.
 */
export function preferAs(name: string): void {
  if (name === learner) return;
  learner = name;
  const own = { ...understood(readKeptOf(name)), ...chosen };
  chosen = {};
  usePreferences.setState(own);
}

/** The learner wants nothing of it kept: from now on all is as usual, until they choose again. */
export function forgetPreferences(): void {
  usePreferences.setState({ ...initial, language: usePreferences.getState().language });
  chosen = {};
  removeKept(learner);
}

const oneOf = <Value>(offered: readonly Value[], value: unknown, usual: Value): Value =>
  offered.find((each) => each === value) ?? usual;

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** What can be made of anything that was kept. */
function understood(kept: unknown): Preferences {
  const values: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const { captions, rate, volume } = values;
  return {
    theme: oneOf(themes, values['theme'], initial.theme),
    textSize: oneOf(textSizes, values['textSize'], initial.textSize),
    spacing: oneOf(spacings, values['spacing'], initial.spacing),
    motion: oneOf(motions, values['motion'], initial.motion),
    language: textOrNull(values['language']),
    speechRate: oneOf(speechRates, values['speechRate'], initial.speechRate),
    voice: textOrNull(values['voice']),
    remoteVoices: values['remoteVoices'] === true,
    volume: volumeWish(volume),
    captions: typeof captions === 'boolean' ? captions : null,
    rate: rateWish(rate),
  };
}
