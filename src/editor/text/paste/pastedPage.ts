/** Where a pasted page has its styles. */
const ASIDE = 'data-pasted-style';

/** The name of each attribute for styles: words that say `style=` stand in no tag. */
const STYLES = /(<[a-z][^<>]*?\s)style(?=\s*=)/gi;

/** The style of an element of a pasted page; empty where it has none. */
export const styleOf = (element: Element): string =>
  element.getAttribute(ASIDE) ?? element.getAttribute('style') ?? '';

/** Selects what says something in its style, in letters of any size. */
export const styled = (words: string): string =>
  [ASIDE, 'style'].map((name) => `[${name}*="${words}" i]`).join(', ');

/** What colleagues noted beside a text in Word, and the signs that lead there: nothing for learners. */
const COMMENTS = `${styled('mso-element:comment')}, .MsoCommentReference, .msocomanchor, .msocomoff, .msocomtxt`;

/**
 * HTML from the clipboard as a document without a window: it runs no script and asks for no picture. Its
 * styles are set aside: this site allows none in a page, and a browser that reports each of thousands
 * stands still for seconds.
 *
 * Apart from its reading: texts, tables and lists of a form read it, each in its own way.
 */
export function pastedPage(html: string): Document {
  const inert = isTooDeep(html) ? '' : html.replaceAll(STYLES, `$1${ASIDE}`);
  const page = new DOMParser().parseFromString(inert, 'text/html');
  for (const comment of page.querySelectorAll(COMMENTS)) comment.remove();
  return page;
}

/** Far more than any page has; from some thousands on browsers stand still for as long as minutes. */
const DEEPEST = 1_000;
/** What has no end, or ends by itself where the next one begins. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);

/** Whether elements stand in one another so deep that a browser would take too long to take them apart. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (UNNESTED.has(name.toLowerCase())) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
