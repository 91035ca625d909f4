import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { xml, xmlDocument } from './xml.ts';

test('a document, indented, without what is left out', () => {
  const title = xml('title', {}, 'Fire & “rescue” <ü> 🚒');
  expect(xmlDocument(xml('item', { 'adlcp:id': 'a"b' }, title, null, xml('end')))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<item adlcp:id="a&quot;b">
  <title>Fire &amp; “rescue” &lt;ü&gt; 🚒</title>
  <end/>
</item>
`,
  );
});

test('what XML forbids is dropped', () => {
  expect(xmlDocument(xml('t', {}, 'a\u0001b\uD800c\uFFFEd\u0000'))).toContain('<t>abcd</t>');
});

const read = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('any text can be read back, but for what XML forbids', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const found = /<t a="([^"<]*)">([^<]*)<\/t>/.exec(xmlDocument(xml('t', { a: text }, text)));
      // eslint-disable-next-line no-control-regex
      const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      expect(found?.slice(1).map(read)).toEqual([legal, legal]);
    }),
  );
});
