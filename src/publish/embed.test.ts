import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { embedJson, embedPage, introducePage, limitFrames } from './embed.ts';

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

it('lays the drawn page into the element that the script takes over, and before it what stands without one', () => {
  expect(
    embedPage('<body><div id="root"></div></body>', {
      cover: '<p>$& $1</p>',
      unstarted: '<p>$&</p>',
    }),
  ).toBe('<body><p>$&</p><div id="root"><p>$& $1</p></div></body>');
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

  it('says it in the policy that a page already has', () => {
    const built = `<meta content="default-src 'self'; frame-src 'none'; base-uri 'none'" />`;
    expect(limitFrames(built, ['https://a.example'])).toBe(
      `<meta content="default-src 'self'; frame-src https://a.example; base-uri 'none'" />`,
    );
  });

  it('stands in the page that plays courses', () => {
    expect(limitFrames(readFileSync('index.html', 'utf8'), [])).toContain("frame-src 'none'");
  });
});
