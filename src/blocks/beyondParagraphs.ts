const BEYOND_PARAGRAPHS = /^ {0,3}(#{1,6} |[-*+] |\d+[.)] |\|)/m;

/** Whether a text in Markdown has a heading, a list or a table, which large letters make hard to read. */
export const isBeyondParagraphs = (markdown: string): boolean => BEYOND_PARAGRAPHS.test(markdown);
