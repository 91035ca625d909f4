import { expect, test } from 'vitest';

import { drawingFaults, encodingFault } from './drawingFaults.ts';

const faults = (...lines: readonly string[]) =>
  drawingFaults(['<svg xmlns="http://www.w3.org/2000/svg">', ...lines, '</svg>'].join('\n')).map(
    ({ line, what }) => `${line} ${what}`,
  );

test.each([
  ['a shape', '<path d="M0 0h10"/>'],
  ['a part of itself', '<use href="#a"/><use xlink:href="#b"/>'],
  ['a picture as data', '<image href="data:image/png;base64,aa"/>'],
  ['a gradient', '<path fill="url(#g)" style="stroke: url( \'#h\' )"/>'],
  ['a style', '<style>.a { fill: url("#g") } /* @import */</style>'],
  ['a word that only looks like a script', '<text>on a="b": &lt;script&gt;</text>'],
  ['a comment with anything', '<!-- <script>x()</script> -->'],
  ['an animation', '<animate attributeName="opacity" values="0;1"/>'],
  ['a namespace', '<g xmlns:xlink="http://www.w3.org/1999/xlink"/>'],
  ['a greater sign in a value', '<path aria-label="a > b"/>'],
])('%s may stay', (_name, line) => {
  expect(faults(line)).toEqual([]);
});

test.each([
  ['<script>x()</script>', '2 a script (<script>).'],
  ['<svg:SCRIPT href="#a"/>', '2 a script (<script>).'],
  ['<g onload="x()"/>', '2 an event handler (onload).'],
  ["<g\n  ONCLICK = 'x()'/>", '2 an event handler (onclick).'],
  ['<foreignObject><p/></foreignObject>', '2 something that is no drawing (<foreignobject>).'],
  ['<a href="javascript:x()"/>', '2 a reference to the outside (“javascript:x()”).'],
  ['<a href="&#106;avascript:x()"/>', '2 a reference to the outside (“javascript:x()”).'],
  ['<use xlink:href="other.svg#a"/>', '2 a reference to the outside (“other.svg#a”).'],
  ['<image href="https://a.example/b"/>', '2 a reference to the outside (“https://a.example/b”).'],
  [
    '<image href="data:image/svg+xml,a"/>',
    '2 a reference to the outside (“data:image/svg+xml,a”).',
  ],
  ['<path style="fill:url(//a.example)"/>', '2 a reference to the outside (“//a.example”).'],
  [
    '<path filter="url(https://a.example)"/>',
    '2 a reference to the outside (“https://a.example”).',
  ],
  ['<style>@im/**/port "a"; @import "b"</style>', '2 a reference to the outside (“@import”).'],
  ['<style><![CDATA[a{b:url(c)}]]></style>', '2 a reference to the outside (“c”).'],
  ['<style>a{b:\\75rl(c)}</style>', '2 a style with a backslash, which could hide an address.'],
  ['<set attributeName="href" to="x"/>', '2 an animation that changes “href”.'],
  ['<g xml:base="https://a.example"/>', '2 a reference to the outside (“https://a.example”).'],
  ['<style>@im<!-- -->port "a";</style>', '2 a reference to the outside (“@import”).'],
  ['<style>@im<![CDATA[port "a"]]></style>', '2 a reference to the outside (“@import”).'],
  ['<style>a{b:ur<g/>l(c)}</style>', '2 a reference to the outside (“c”).'],
  [
    '<style>a{b:image-set("//c.example" 1x)}</style>',
    '2 a reference to the outside (“//c.example”).',
  ],
  ['<path style="content:src(\'//c.example\')"/>', '2 a reference to the outside (“//c.example”).'],
  [
    '<path style="fill:ur&#x00000000006c;(//c.example)"/>',
    '2 a reference to the outside (“//c.example”).',
  ],
  [
    '<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=//c"/>',
    '2 something that is no drawing (HTML).',
  ],
  [
    '<use href="data:image/svg+xml,%3Csvg/%3E#a"/>',
    '2 a reference to the outside (“data:image/svg+xml,%3Csvg/%3E#a”).',
  ],
  [
    '<animate attributeName="xlink:href" to="javascript:x()"/>',
    '2 an animation that changes “xlink:href”.',
  ],
  [
    '<animate attributeName="fill" values="url(//c.example)"/>',
    '2 a reference to the outside (“//c.example”).',
  ],
  ['<feImage href="//c.example"/>', '2 a reference to the outside (“//c.example”).'],
  ['<?xml-stylesheet href="a"?>', '2 an instruction for another program (<?…?>).'],
  ['<path d="a > b"/>\n<script>', '3 a script (<script>).'],
])('%s must not', (line, expected) => {
  expect(faults(line)).toContain(expected);
});

test.each([
  '<!DOCTYPE svg [<!ENTITY % a SYSTEM "https://c.example/a.dtd"> %a;]>\n<svg/>',
  `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(9)}"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><svg>&c;</svg>`,
  '<!DOCTYPE svg SYSTEM "a.dtd" [<!ATTLIST svg onload CDATA "x()">]><svg/>',
  "<!DOCTYPE svg PUBLIC '>' \"a.dtd\" [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
])('declarations of its own are refused: %s', (svg) => {
  expect(drawingFaults(svg).map(({ what }) => what)).toContain(
    'entities of its own (<!ENTITY …>), which can hide anything.',
  );
});

test('entities hide nothing', () => {
  expect(drawingFaults('<!DOCTYPE svg [\n<!ENTITY a "b">\n]>\n<svg/>').length).toBeGreaterThan(0);
  expect(drawingFaults('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg/>')).toEqual(
    [],
  );
});

test('a drawing of any size takes time by its length only', () => {
  expect(drawingFaults(`<svg>${'<'.repeat(200_000)}`)).toEqual([]);
  expect(drawingFaults(`<svg a="${'/*'.repeat(100_000)}`)).toEqual([]);
  expect(drawingFaults(`<svg ${'a'.repeat(1_000_000)}></svg>`)).toEqual([]);
  expect(drawingFaults(`<${'a'.repeat(1_000_000)}`)).toEqual([]);
});

test('a drawing in an encoding in which its tags cannot be seen is no drawing', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>';
  const wide = new Uint8Array(Buffer.from(`\uFEFF${svg}`, 'utf16le'));
  const bare = new Uint8Array(Buffer.from(svg, 'utf16le'));
  const declared = (encoding: string) =>
    new TextEncoder().encode(`<?xml version="1.0" encoding='${encoding}'?>${svg}`);
  const far = new TextEncoder().encode(
    `<?xml version="1.0"${' '.repeat(900)}encoding="ISO-2022-JP"?>${svg}`,
  );
  const odd = [declared('UTF-7'), declared('ISO-2022-JP'), declared('UTF-16'), far];
  for (const bytes of [wide, wide.toReversed(), bare, ...odd])
    expect(encodingFault(bytes)?.what).toMatch(/^letters that are not UTF-8/);
  for (const bytes of [declared('utf-8'), declared('ISO-8859-1'), new TextEncoder().encode(svg)])
    expect(encodingFault(bytes)).toBeNull();
});
