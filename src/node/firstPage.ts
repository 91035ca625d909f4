import { createHash } from 'node:crypto';

import { NO_FRAMES } from './embed.ts';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const BOOT_SCRIPT = /<script src="([^"]+)"><\/script>/g;

/**
 * Puts what has to be there before the first paint into the page itself, so that nothing is asked
 * for before the learner sees the course, and lets the page run nothing but that and its own files.
 * `read` gives the text of a file by its address in the page.
 */
export function inlineFirstPage(html: string, read: (address: string) => string): string {
  const styled = html.replace(STYLESHEET, (_link, address: string) =>
    // A style that a later chunk asks for again is known by its link, which itself fetches nothing.
    [`<style>${inlineStyle(address, read(address))}</style>`, disabledLink(address)].join('\n    '),
  );
  const whole = styled.replace(
    BOOT_SCRIPT,
    (_script, address: string) => `<script>${read(address)}</script>`,
  );
  return whole.replace('<meta charset="utf-8" />', (charset) =>
    [charset, policyTag(whole)].join('\n    '),
  );
}

const disabledLink = (address: string): string =>
  `<link rel="stylesheet" disabled href="${address}" />`;

/** @throws When the style asks for files: their addresses would be wrong in the page. */
function inlineStyle(address: string, css: string): string {
  if (css.includes('url(')) throw new Error(`${address} cannot stand in a page: it has addresses.`);
  return css.trim();
}

/** The content-security policy: this folder's own files, and what stands in the page already. */
function policyTag(html: string): string {
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hashes(html, /<script>([^]*?)<\/script>/g)}`,
    `style-src 'self' ${hashes(html, /<style>([^]*?)<\/style>/g)}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    NO_FRAMES,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

const hashes = (html: string, element: RegExp): string =>
  [...html.matchAll(element)].map(([, text = '']) => `'sha256-${sha256(text)}'`).join(' ');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
