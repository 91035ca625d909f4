/** Bytes at a time: a function takes only so many arguments. */
const STEP = 0x8000;

/** Bytes as Base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    // Spreading them would go through an iterator, and take ten times as long.
    parts.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + STEP)));
  }
  return btoa(parts.join(''));
}

/** The bytes of a Base64 text; throws where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  // As quick as a film of some megabytes needs it: no function for each byte.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
