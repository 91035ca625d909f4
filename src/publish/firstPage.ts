import { NO_FRAMES, OWN_FILES } from './embed.ts';
import { allowed, type Fingerprint, policy } from './policy.ts';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const BOOT_SCRIPT = /<script src="([^"]+)"><\/script>/g;

/**
 * Puts what has to be there before the first paint into the page itself, so that nothing is asked
 * for before the learner sees the course, and lets the page run nothing but that and its own files.
 * `read` gives the text of a file by its address in the page, `sha256` the fingerprint of a text.
 */
export async function inlineFirstPage(
  html: string,
  read: (address: string) => string,
  sha256: Fingerprint,
): Promise<string> {
  const styled = html.replace(STYLESHEET, (_link, address: string) =>
    // A style that a later chunk asks for again is known by its link, which itself fetches nothing.
    [`<style>${inlineStyle(address, read(address))}</style>`, disabledLink(address)].join('\n    '),
  );
  const whole = styled.replace(
    BOOT_SCRIPT,
    (_script, address: string) => `<script>${read(address)}</script>`,
  );
  const rules = await policyTag(whole, sha256);
  return whole.replace('<meta charset="utf-8" />', (charset) => [charset, rules].join('\n    '));
}

/** The styles of a built page that stand in it afterwards: they are never fetched. */
export const inlinedStyles = (html: string): readonly string[] =>
  [...html.matchAll(STYLESHEET)].map(([, address = '']) => address.replace('./', ''));

const disabledLink = (address: string): string =>
  `<link rel="stylesheet" disabled href="${address}" />`;

/** @throws When the style asks for files: their addresses would be wrong in the page. */
function inlineStyle(address: string, css: string): string {
  if (css.includes('url(')) throw new Error(`${address} cannot stand in a page: it has addresses.`);
  return css.trim();
}

/** The content-security policy: this folder's own files, and what stands in the page already. */
async function policyTag(html: string, sha256: Fingerprint): Promise<string> {
  const texts = (element: RegExp) => [...html.matchAll(element)].map(([, text = '']) => text);
  return policy([
    OWN_FILES,
    `script-src 'self' ${await allowed(texts(/<script>([^]*?)<\/script>/g), sha256)}`,
    `style-src 'self' ${await allowed(texts(/<style>([^]*?)<\/style>/g), sha256)}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    NO_FRAMES,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}
