/** The SHA-256 of a text in UTF-8, as Base64: what a content-security policy knows it by. */
export type Fingerprint = (text: string) => Promise<string>;

/** Lets scripts or styles with just these texts stand in a page. */
export async function allowed(texts: readonly string[], sha256: Fingerprint): Promise<string> {
  const hashes = await Promise.all(texts.map((text) => sha256(text)));
  return hashes.map((hash) => `'sha256-${hash}'`).join(' ');
}

/** The element that states a content-security policy; it binds all that comes after it. */
export const policy = (rules: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
