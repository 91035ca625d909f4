const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A 32-bit hash of a text, well mixed: FNV-1a over its UTF-16 code units, finished with
 * MurmurHash3's avalanche. For order, seeds and checksums; never for secrets.
 */
export function hash32(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return avalanche(hash);
}

/** Mixes whole numbers into one 32-bit hash; the order of the numbers matters. */
export function hashNumbers(...numbers: readonly number[]): number {
  let hash = FNV_OFFSET;
  for (const number of numbers) hash = avalanche(Math.imul(hash ^ number, FNV_PRIME));
  return hash;
}

/** Eight hexadecimal digits of `hash32`: how a translation names the text that it translates. */
export const textHash = (text: string): string => hash32(text).toString(16).padStart(8, '0');

function avalanche(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
