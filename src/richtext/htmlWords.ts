/** What to write instead of a tag, by its name; the same words for tags that come together. */
const INSTEAD: Readonly<Record<string, string>> = {
  b: '**bold** for <b>',
  strong: '**bold** for <strong>',
  i: '*italic* for <i>',
  em: '*italic* for <em>',
  a: '[words](https://…) for <a>',
  li: 'lines that begin with “- ” for a list (or “1. ” for one with numbers)',
  p: 'an empty line (\\n\\n) between paragraphs',
  div: 'an empty line (\\n\\n) between paragraphs',
  br: '\\\\\\n for <br>',
  h1: '### before a heading',
  h2: '### before a heading',
  h3: '### before a heading',
  h4: '#### before a heading',
  table: 'a block of the type “table” for a table',
  img: 'a block of the type “image” for a picture',
  video: 'a block of the type “video” for a film',
  iframe: 'a block of the type “video” for a film of another site',
  blockquote: 'a block of the type “quote” for a quotation',
};

const TAG = /<([a-z][a-z\d]*)\b[^>]*>/gi;

/** What to do about all tags of a text: each is told once. */
export function htmlRemedy(text: string): string {
  const tags = [...new Set([...text.matchAll(TAG)].map(([, tag = '']) => tag.toLowerCase()))];
  const known = [...new Set(tags.flatMap((tag) => INSTEAD[tag] ?? []))];
  return known.length === 0
    ? 'Remove the tags, and keep their words.'
    : `Remove the tags, and write instead: ${known.join('; ')}.`;
}
