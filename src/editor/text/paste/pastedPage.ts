/** What colleagues noted beside a text in Word, and the signs that lead there: nothing for learners. */
const COMMENTS =
  '[style*="mso-element:comment" i], .MsoCommentReference, .msocomanchor, .msocomoff, .msocomtxt';

/**
 * HTML from the clipboard as a document without a window: it runs no script and asks for no picture.
 * Apart from its reading: texts, tables and lists of a form read it, each in its own way.
 */
export function pastedPage(html: string): Document {
  const page = new DOMParser().parseFromString(isTooDeep(html) ? '' : html, 'text/html');
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
