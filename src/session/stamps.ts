import type { KeyValueStorage } from '../lms/keyValueStorage.ts';
import { textAt } from './deviceKeys.ts';

/** Under this key a device counts launches: see `aging.ts`. */
export const LAUNCHES = 'waymark:launches';

/** A text with the number of launches before it; without one where the count is not at hand. */
export const stamp = (storage: KeyValueStorage, text: string): string =>
  `${textAt(storage, LAUNCHES) || '-'} ${text}`;

export const stampedText = (stamped: string): string => stamped.slice(stamped.indexOf(' ') + 1);
