import { NO_FRAMES, OWN_FILES } from './embed.ts';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const BOOT_SCRIPT = /<script src="([^"]+)"><\/script>/g;

/** The SHA-256 of a text in UTF-8, as Base64: what a content-security policy knows it by. */
export type Fingerprint = (text: string) => Promise<string>;

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
  const policy = await policyTag(whole, sha256);
  return whole.replace('<meta charset="utf-8" />', (charset) => [charset, policy].join('\n    '));
}

const disabledLink = (address: string): string =>
  `<link rel="stylesheet" disabled href="${address}" />`;

/** @throws When the style asks for files: their addresses would be wrong in the page. */
function inlineStyle(address: string, css: string): string {
  if (css.includes('url(')) throw new Error(`${address} cannot stand in a page: it has addresses.`);
  return css.trim();
}

/** The content-security policy: this folder's own files, and what stands in the page already. */
async function policyTag(html: string, sha256: Fingerprint): Promise<string> {
  const hashes = async (element: RegExp): Promise<string> => {
    const texts = [...html.matchAll(element)].map(([, text = '']) => sha256(text));
    return (await Promise.all(texts)).map((hash) => `'sha256-${hash}'`).join(' ');
  };
  const policy = [
    OWN_FILES,
    `script-src 'self' ${await hashes(/<script>([^]*?)<\/script>/g)}`,
    `style-src 'self' ${await hashes(/<style>([^]*?)<\/style>/g)}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    NO_FRAMES,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
