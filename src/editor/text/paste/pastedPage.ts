/** What colleagues noted beside a text in Word, and the signs that lead there: nothing for learners. */
const COMMENTS =
  '[style*="mso-element:comment" i], .MsoCommentReference, .msocomanchor, .msocomoff, .msocomtxt';

/**
 * HTML from the clipboard as a document without a window: it runs no script and asks for no picture.
 * Apart from its reading: texts, tables and lists of a form read it, each in its own way.
 */
export function pastedPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const comment of page.querySelectorAll(COMMENTS)) comment.remove();
  return page;
}
