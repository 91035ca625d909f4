import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { singlePage, singleScript } from './singlePage.ts';
import { smallBuild } from './testing/smallBuild.ts';

const parts = {
  script: "const end = '</script><!--'; // $& $1",
  style: 'body { color: #123 }',
  boot: "document.title = '$&';",
  icon: new TextEncoder().encode('A picture'),
};
const sha256 = async (text: string) => createHash('sha256').update(text).digest('base64');
const hash = async (text: string) => `'sha256-${await sha256(text)}'`;

test('the page has in it what other pages ask for', async () => {
  const html = await singlePage(smallBuild().template, parts, sha256);
  expect(html.replace(/<meta http-equiv[^>]*>/, '<!-- policy -->')).toBe(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!-- policy -->
    <title>Waymark</title>
    <link rel="icon" href="data:image/png;base64,QSBwaWN0dXJl" />
    <script>document.title = '$&';</script>
    <style>body { color: #123 }</style>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`);
});

test('it runs and shows nothing else, and asks for nothing', async () => {
  const html = await singlePage(smallBuild().template, parts, sha256);
  const [, script = ''] = /<script type="module">([^]*)<\/script>/.exec(singleScript(parts)) ?? [];
  expect(/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${await hash(parts.boot)} ${await hash(script)}`,
    `style-src ${await hash(parts.style)}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('nothing in the script ends it early', () => {
  expect(singleScript(parts)).toBe(
    String.raw`<script type="module">const end = '\x3c/script>\x3c!--'; // $& $1</script>`,
  );
});

test('a style that would end early is a mistake of the build', async () => {
  const wrong = { ...parts, style: 'a::before { content: "</style>" }' };
  await expect(singlePage(smallBuild().template, wrong, sha256)).rejects.toThrow(
    'The style ends its own element.',
  );
});
