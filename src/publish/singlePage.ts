import { toBase64 } from '../core/base64.ts';
import { NO_FRAMES } from './embed.ts';
import { allowed, type Fingerprint, policy } from './policy.ts';

/** Where the build keeps the player for a course that is one file. */
export const SINGLE_SCRIPT = 'single/player.js';
export const SINGLE_STYLE = 'single/player.css';

/** The texts that the page holds instead of asking for them. */
export interface SingleParts {
  readonly script: string;
  readonly style: string;
  /** What runs before the first paint. */
  readonly boot: string;
  /** A picture as PNG. */
  readonly icon: Uint8Array;
}

const LINKS = /\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g;
const SCRIPTS = /\s*<script (?:type="module" [^>]*)?src="[^"]*"><\/script>/g;
const ICON = /<link rel="icon"[^>]*>/;

/**
 * The page of a course that is one file, before it holds the course: it has all of the player's first
 * paint in it, asks for nothing, and may ask for nothing.
 *
 * @throws When the style would end before its end.
 */
export async function singlePage(
  template: string,
  parts: SingleParts,
  sha256: Fingerprint,
): Promise<string> {
  if (/<\/(?:style|head)/i.test(parts.style)) throw new Error('The style ends its own element.');
  const rules = policy([
    "default-src 'none'",
    `script-src ${await allowed([parts.boot, scriptText(parts)], sha256)}`,
    `style-src ${await allowed([parts.style], sha256)}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    NO_FRAMES,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  const first = `  <script>${parts.boot}</script>\n    <style>${parts.style}</style>\n  `;
  return template
    .replaceAll(LINKS, '')
    .replaceAll(SCRIPTS, '')
    .replace(ICON, () => `<link rel="icon" href="${pngAddress(parts.icon)}" />`)
    .replace('<meta charset="utf-8" />', (charset) => [charset, rules].join('\n    '))
    .replace('</head>', () => `${first}</head>`);
}

/** The player as an element: it runs once the whole page is read, with the course in it. */
export const singleScript = (parts: SingleParts): string =>
  `<script type="module">${scriptText(parts)}</script>`;

/** Nothing in it may end the element, or make the browser look for another end. */
const scriptText = ({ script }: SingleParts): string =>
  script.replaceAll(/<(?=\/script|script|!--)/gi, String.raw`\x3c`);

const pngAddress = (png: Uint8Array): string => `data:image/png;base64,${toBase64(png)}`;
