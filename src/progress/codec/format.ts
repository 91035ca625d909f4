import { hash32 } from '../../core/hash.ts';
import { BITS_PER_CHARACTER, characterOf } from './alphabet.ts';

/** `W`, the version, and a check of the two: so every text begins, in every version to come. */
export function prefixOf(version: string): string {
  return `W${version}${checksum('version', version, 1)}`;
}

/** The version of a text that begins as ours do; `null` for any other text. */
export function versionOf(text: string): string | null {
  const version = text.charAt(1);
  return version !== '' && text.startsWith(prefixOf(version)) ? version : null;
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

/** 24 bits: how many of a segment's characters are its checksum. */
export const SEGMENT_CHECK_CHARACTERS = 4;

/** The checksum of a segment, which holds only under the header that it was written with. */
export const segmentCheck = (header: string, index: number, body: string): string =>
  checksum(`${header} ${index}`, body, SEGMENT_CHECK_CHARACTERS);

/** 30 bits: all else hangs on the header. */
export const HEADER_CHECK_CHARACTERS = 5;

export const headerCheck = (header: string): string =>
  checksum('header', header, HEADER_CHECK_CHARACTERS);
