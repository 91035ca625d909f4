import { browserStorage } from '../../session/browserStorage.ts';
import { stamp, stampedText } from '../../session/stamps.ts';
import { LEARNERS, PREFERENCES, textAt } from '../../session/deviceKeys.ts';

/** The device's copy: `public/boot.js` reads it before the first paint. */
const DEVICE = 'waymark.preferences';

/** A browser without storage keeps preferences for as long as the page is open. */
const storage = browserStorage(() => localStorage);

/** What the device shows before it is known who is there; anything may stand in a storage. */
export function readKept(): unknown {
  const kept = parsed(textAt(storage, DEVICE));
  return typeof kept === 'object' && kept !== null && 'state' in kept ? kept.state : null;
}

export function writeKept(state: object): void {
  storage.set(DEVICE, JSON.stringify({ state, version: 1 }));
}

/** What one learner has chosen, by the session's name for them; also with an earlier player. */
export function readKeptOf(learner: string): unknown {
  const text = textAt(storage, LEARNERS + learner) || textAt(storage, PREFERENCES + learner);
  return parsed(stampedText(text));
}

export function writeKeptOf(learner: string, preferences: object): void {
  storage.set(LEARNERS + learner, stamp(storage, JSON.stringify(preferences)));
}

/** Removes the device’s copy, and a learner’s own. */
export function removeKept(learner: string | null): void {
  storage.remove(DEVICE);
  if (learner === null) return;
  for (const beginning of [LEARNERS, PREFERENCES]) storage.remove(beginning + learner);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
