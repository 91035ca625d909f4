import { create } from 'zustand';
import { type PersistStorage, persist } from 'zustand/middleware';

const themes = ['system', 'light', 'dark'] as const;
const textSizes = ['normal', 'large', 'largest'] as const;
const spacings = ['normal', 'wide'] as const;
const motions = ['system', 'reduced'] as const;

/** How a learner likes the interface: kept on the device, never sent anywhere. */
export interface Preferences {
  readonly theme: (typeof themes)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly spacing: (typeof spacings)[number];
  readonly motion: (typeof motions)[number];
  /** The BCP 47 tag that the learner chose; `null` for the browser's. */
  readonly language: string | null;
}

const initial: Preferences = {
  theme: 'system',
  textSize: 'normal',
  spacing: 'normal',
  motion: 'system',
  language: null,
};

/** A browser without storage keeps preferences for as long as the page is open. */
const storage: PersistStorage<Preferences> = {
  getItem(name) {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null');
    } catch {
      return null;
    }
  },
  setItem(name, value) {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Blocked or full: see above.
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name);
    } catch {
      // Blocked: there is nothing to remove.
    }
  },
};

/** The learner's preferences. Read from the device by `usePreferences.persist.rehydrate()`. */
export const usePreferences = create<Preferences>()(
  persist(() => initial, { name: 'waymark.preferences', version: 1, storage, skipHydration: true }),
);

export function setPreference(change: Partial<Preferences>): void {
  usePreferences.setState(change);
}
