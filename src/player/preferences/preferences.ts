import { create } from 'zustand';

import { type FilmWishes, NO_WISHES, rateWish, volumeWish } from '../../core/filmWishes.ts';
import type { JsonObject } from '../../core/json.ts';
import { readDevice, writeDevice } from './devicePreferences.ts';

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

/** What is kept of who is here, as far as it has been found; the rest is as usual. */
let kept: Partial<Preferences> = {};
/** What was chosen on this page: it comes before whatever is found late. */
let chosen: Partial<Preferences> = {};
/** Keeps all that was ever chosen. */
let keep: (choices: Partial<Preferences>) => void = writeDevice;

/** The learner's preferences: the usual ones until {@link readPreferences}. */
export const usePreferences = create<Preferences>()(() => initial);

/** Takes the device's copy: what is shown, and kept, before it is known who is there. */
export function readPreferences(): void {
  keep = writeDevice;
  prefer(understood([readDevice()]), {});
}

export function setPreference(change: Partial<Preferences>): void {
  chosen = { ...chosen, ...change };
  keep({ ...kept, ...chosen });
  usePreferences.setState(change);
}

/** From now on these are the preferences: what was found, and before it what is chosen. */
export function prefer(found: Partial<Preferences>, choices = chosen): Partial<Preferences> {
  [kept, chosen] = [found, choices];
  const all = { ...found, ...choices };
  usePreferences.setState({ ...initial, ...all });
  return all;
}

/** From now on this keeps what is chosen. */
export const keepPreferencesWith = (keeper: typeof keep): void => void (keep = keeper);

/** Takes a value out of anything that was kept; `undefined` where it says nothing sensible. */
type Sense<Value> = (value: unknown) => Value | undefined;

const oneOf =
  <Value>(offered: readonly Value[]): Sense<Value> =>
  (value) =>
    offered.find((each) => each === value);

const textOrNull: Sense<string | null> = (value) =>
  value === null || (typeof value === 'string' && value !== '') ? value : undefined;

const wish =
  (read: (value: unknown) => number | null): Sense<number | null> =>
  (value) =>
    value === null ? null : (read(value) ?? undefined);

const senses: { readonly [Name in keyof Preferences]: Sense<Preferences[Name]> } = {
  theme: oneOf(themes),
  textSize: oneOf(textSizes),
  spacing: oneOf(spacings),
  motion: oneOf(motions),
  language: textOrNull,
  speechRate: oneOf(speechRates),
  voice: textOrNull,
  remoteVoices: oneOf([true, false]),
  volume: wish(volumeWish),
  captions: oneOf([true, false, null]),
  rate: wish(rateWish),
};

const isName = (name: string): name is keyof Preferences => name in senses;

/** What can be made of anything that was kept: of several copies the first that says something. */
export function understood(copies: readonly JsonObject[]): Partial<Preferences> {
  let known: Partial<Preferences> = {};
  for (const copy of copies.toReversed()) {
    for (const name of Object.keys(senses).filter(isName)) {
      const value = senses[name](copy[name]);
      if (value !== undefined) known = { ...known, [name]: value };
    }
  }
  return known;
}
