import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { embedJson, embedPage, introducePage, limitFrames, stylesFirst } from './embed.ts';

const page = '<html lang="en">\n  <head>\n    <title>Waymark</title>\n  </head>\n</html>';

describe('embedJson', () => {
  it('gives back what was put in, whatever it holds', () => {
    const value = { text: '</script><script>alert(1)</script> “ü” 👋 $& $1' };
    const html = embedJson(page, 'data', value);
    const json = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(value);
  });

  it('leaves nothing in the page that could end the element', () => {
    const html = embedJson(page, 'data', '</script><!--');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
  });
});

it('states language, direction and title before any script runs', () => {
  expect(introducePage(page, { language: 'ar', direction: 'rtl', title: 'A & <B> $&' })).toBe(
    '<html lang="ar" dir="rtl">\n  <head>\n    <title>A &amp; &lt;B&gt; $&amp;</title>\n  </head>\n</html>',
  );
});

it('lays the drawn page into the element that the script takes over', () => {
  expect(embedPage('<body><div id="root"></div></body>', '<p>$& $1</p>')).toBe(
    '<body><div id="root"><p>$& $1</p></div></body>',
  );
});

it('asks for the styles before the scripts', () => {
  const styles = '<link rel="stylesheet" href="a.css"> <link rel="stylesheet" href="b.css">';
  expect(
    stylesFirst(`<head> <script src="a.js"></script> <script></script> ${styles}</head>`),
  ).toBe(`<head> ${styles} <script src="a.js"></script> <script></script></head>`);
});

describe('limitFrames', () => {
  const start = '<head>\n    <meta charset="utf-8" />';
  const policy = (content: string) =>
    `${start}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`;

  it('keeps everything out of frames', () => {
    expect(limitFrames(start, [])).toBe(policy("frame-src 'none'"));
  });

  it('lets in what the course declares, and nothing else', () => {
    const origins = ['https://a.example', 'https://b.example:8443'];
    expect(limitFrames(start, origins)).toBe(
      policy('frame-src https://a.example https://b.example:8443'),
    );
  });

  it('stands in the page that plays courses', () => {
    expect(limitFrames(readFileSync('player.html', 'utf8'), [])).toContain("frame-src 'none'");
  });
});
