/** Roughly how many words a reader sees in a Markdown text, in scripts that part words by spaces. */
export const wordCount = (markdown: string): number =>
  markdown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
