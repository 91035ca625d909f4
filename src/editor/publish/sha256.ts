import type { Fingerprint } from '../../publish/policy.ts';

/** The browser's own SHA-256. */
export const sha256: Fingerprint = async (text) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
};
