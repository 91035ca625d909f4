import { isObject, jsonOf, type JsonObject, objectIn } from '../../core/json.ts';
import { browserStorage } from '../../session/browserStorage.ts';
import { textAt } from '../../session/deviceKeys.ts';

/** The device's copy: `public/boot.js` reads it before the first paint. */
export const DEVICE = 'waymark.preferences';

/** A browser without storage keeps preferences for as long as the page is open. */
const storage = browserStorage(() => localStorage);

/** What the device shows before it is known who is there; anything may stand in a storage. */
export const readDevice = (): JsonObject => deviceState(textAt(storage, DEVICE));

export const writeDevice = (state: object): void => void storage.set(DEVICE, deviceText(state));

export const deviceText = (state: object): string => JSON.stringify({ state, version: 1 });

export function deviceState(text: string): JsonObject {
  const found = jsonOf(text);
  return isObject(found) ? objectIn(found, 'state') : {};
}
