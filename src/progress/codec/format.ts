import { hash32 } from '../../core/hash.ts';
import { BITS_PER_CHARACTER, characterOf } from './alphabet.ts';

/** The version that this code writes, and the only one so far. */
const VERSION = '1';

/** `W`, the version, and a check of the two: so every text begins, in every version to come. */
export const PREFIX = prefixOf(VERSION);

/** Whether a text is one of ours, of a version that this code does not know. */
export function isNewer(text: string): boolean {
  const prefix = text.slice(0, PREFIX.length);
  return prefix !== PREFIX && prefix === prefixOf(prefix.charAt(1));
}

/**
 * A checksum as text. `scope` ties it to what it belongs to, so that a sound piece of another text
 * does not pass.
 */
export function checksum(scope: string, text: string, characters: number): string {
  let rest = hash32(`${scope} ${text}`);
  let check = '';
  for (let index = 0; index < characters; index += 1) {
    check += characterOf(rest % 2 ** BITS_PER_CHARACTER);
    rest = Math.floor(rest / 2 ** BITS_PER_CHARACTER);
  }
  return check;
}

function prefixOf(version: string): string {
  return `W${version}${checksum('version', version, 1)}`;
}

/** 24 bits: how many of a segment's characters are its checksum. */
export const SEGMENT_CHECK_CHARACTERS = 4;

/** The checksum of a segment, which holds only under the header that it was written with. */
export const segmentCheck = (header: string, index: number, body: string): string =>
  checksum(`${header} ${index}`, body, SEGMENT_CHECK_CHARACTERS);
