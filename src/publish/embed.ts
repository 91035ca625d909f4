import type { DrawnCover } from '../course/pageData.ts';
import { asciiJson } from '../course/playableFiles.ts';

/**
 * Puts data for a page's script into its head, where no content-security policy stands in the way:
 * the type makes it data, not code, and nothing in it can end the element.
 */
export function embedJson(html: string, id: string, value: unknown): string {
  const json = asciiJson(value).replaceAll('<', '\\u003c');
  return html.replace(
    '</head>',
    () => `  <script type="application/json" id="${id}">${json}</script>\n  </head>`,
  );
}

/** What a built page allows in frames before it is known which course it plays. */
export const NO_FRAMES = "frame-src 'none'";

/**
 * Lets the page show nothing in a frame but what comes from the origins given, and from nowhere
 * without any. Browsers join this with whatever stricter policy the host of the page states.
 */
export function limitFrames(html: string, origins: readonly string[]): string {
  const frames = `frame-src ${escapeHtml(origins.join(' ') || "'none'")}`;
  if (html.includes(NO_FRAMES)) return html.replace(NO_FRAMES, () => frames);
  return html.replace(
    /<head>\s*<meta charset[^>]*>/,
    (start) => `${start}\n    <meta http-equiv="Content-Security-Policy" content="${frames}" />`,
  );
}

/** The rule for all that a built page may ask for and that no other rule names. */
export const OWN_FILES = "default-src 'self'";

/**
 * Lets a built page send data to the address that an LMS hands it when it opens the course: which
 * one that will be, nobody knows before.
 */
export const letReport = (html: string): string =>
  html.replace(OWN_FILES, () => `${OWN_FILES}; connect-src 'self' https: http:`);

/** Lays what the page shows before any script runs into and before the element that the script takes over. */
export const embedPage = (html: string, { cover, unstarted }: DrawnCover): string =>
  html.replace('<div id="root"></div>', () => `${unstarted}<div id="root">${cover}</div>`);

/** States the page's language, direction and title, so that they are right before any script runs. */
export function introducePage(
  html: string,
  page: { readonly language: string; readonly direction: 'ltr' | 'rtl'; readonly title: string },
): string {
  return html
    .replace(
      /<html[^>]*>/,
      () => `<html lang="${escapeHtml(page.language)}" dir="${page.direction}">`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
