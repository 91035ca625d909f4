import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { inlineFirstPage } from './firstPage.ts';

const page = `<html>
  <head>
    <meta charset="utf-8" />
    <script src="./boot.js"></script>
    <script type="module" crossorigin src="./assets/player.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/player.css">
  </head>
</html>`;

const files: Readonly<Record<string, string>> = {
  './boot.js': "document.title = '$& $1';\n",
  './assets/player.css': 'body { color: #123 }\n',
};
const read = (address: string): string => files[address] ?? '';
const fonts = () => '@font-face { src: url(./a.woff2) }';
const sha256 = async (text: string) => createHash('sha256').update(text).digest('base64');

describe('inlineFirstPage', () => {
  it('puts the styles and the first script into the page as they are', async () => {
    const html = await inlineFirstPage(page, read, sha256);
    expect(html).toContain("<script>document.title = '$& $1';\n</script>");
    expect(html).toContain('<style>body { color: #123 }</style>');
    expect(html).toContain('<script type="module" crossorigin src="./assets/player.js"></script>');
  });

  it('keeps the link to a style, fetching nothing, for the chunks that look for it', async () => {
    const html = await inlineFirstPage(page, read, sha256);
    expect(html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="stylesheet" disabled href="./assets/player.css" />',
    ]);
  });

  it('allows the page just what stands in it, before anything else is read', async () => {
    const html = await inlineFirstPage(page, read, sha256);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ');
    // The fingerprints were computed apart: openssl dgst -sha256 -binary | openssl base64.
    expect(policy).toContain(
      "script-src 'self' 'sha256-YcIQVcfvFGsh8n72dnVp+5DkZyjtrbE0wG3Xju9SB2k='",
    );
    expect(policy).toContain(
      "style-src 'self' 'sha256-g60THikX93cY7Fdk8ChEmo7aINwBPNAW3kKdxQnnrDQ='",
    );
    expect(policy).toContain("default-src 'self'");
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('refuses a style that asks for files by addresses that would be wrong in the page', async () => {
    await expect(inlineFirstPage(page, fonts, sha256)).rejects.toThrow(
      './assets/player.css cannot stand in a page: it has addresses.',
    );
  });
});
