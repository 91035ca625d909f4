import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';

import { runs } from '../../tests/effort.ts';
import { formulasIn, lostBackslashes, withoutFormulas, wordsInDollars } from './dollars.ts';
import { parseRichText } from './parse.ts';
import { parseBlocks } from './parseBlocks.ts';
import { reportTo } from './report.ts';
import type { RichInline } from './tree.ts';

const inlinesOf = (markdown: string): readonly RichInline[] =>
  parseRichText(markdown).value.flatMap((block) => ('children' in block ? block.children : []));

const latexIn = (markdown: string): readonly string[] =>
  inlinesOf(markdown).flatMap((inline) => (inline.type === 'latex' ? [inline.latex] : []));

describe('dollars in a text', () => {
  it.each([
    'It costs $20 and $30.',
    'Between $5 and $10, or 5$ to 10$.',
    'US$20 and CA$30',
    '$20, and A$',
    'from $20 million to A$',
    '$ x$ and $x $',
    '$x$5',
    '2$x$',
    '$$x$$',
    String.raw`\$x$ and $x\$`,
    '$a\nb$',
    '$',
    '$$',
  ])('stay dollars: %s', (markdown) => {
    expect(latexIn(markdown)).toEqual([]);
    expect(formulasIn(markdown)).toEqual([]);
  });

  it.each([
    ['The area is $a^2$.', ['a^2']],
    [String.raw`$\frac{a_1}{b_1}$ and *a* $c*d*e$`, [String.raw`\frac{a_1}{b_1}`, 'c*d*e']],
    [String.raw`$\$5$`, [String.raw`\$5`]],
    [String.raw`$\{1\}$, $a\\$`, [String.raw`\{1\}`, String.raw`a\\`]],
    ['the $x$-axis, ($y$) and “$z$”', ['x', 'y', 'z']],
    ['يساوي $x$، و$y$', ['x', 'y']],
    ['$5, or $x$', ['x']],
    [String.raw`$2 \text{ km}$`, [String.raw`2 \text{ km}`]],
  ])('hold a formula: %s', (markdown, latex) => {
    expect(latexIn(markdown)).toEqual(latex);
    expect(formulasIn(markdown).map(({ source }) => source)).toEqual(latex);
  });

  it('are told where words stand between them', () => {
    expect(wordsInDollars('He had $20, and A$ too.')).toEqual([
      { source: '20, and A', start: 7, end: 18 },
    ]);
  });

  it('hold braces that are no gaps', () => {
    expect(withoutFormulas(String.raw`{a} $\frac{1}{2}$ {b}`)).toBe('{a}  {b}');
  });

  it('show where JSON took a backslash', () => {
    expect(lostBackslashes('Half: $\frac{1}{2} \neq \beta$')).toEqual({
      letter: 'f',
      at: 7,
      meant: String.raw`Half: $\frac{1}{2} \neq \beta$`,
    });
    expect(lostBackslashes('$20\nand more, 30$')).toBeNull();
  });
});

const signs = fc.constantFrom(
  '$',
  '$',
  '$',
  '\\',
  ' ',
  'a',
  'A',
  '5',
  '*',
  '_',
  '^',
  '{',
  '}',
  '\n',
  '\n\n',
  '- ',
  '|',
  '[b](https://c.de)',
  'و',
  'two words',
  '`',
  '<',
  '>',
);
const texts = fc.array(signs, { maxLength: 24 }).map((parts) => parts.join(''));

/** As texts were read before they could hold formulas. */
function readBefore(markdown: string) {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return parseBlocks(tree.children, reportTo([]));
}

describe('a text without a formula', () => {
  it('is read as ever, whatever dollars it has', () => {
    fc.assert(
      fc.property(texts, (markdown) => {
        fc.pre(formulasIn(markdown).length === 0);
        expect(parseRichText(markdown).value).toEqual(readBefore(markdown));
      }),
      { numRuns: runs(300) },
    );
  });
});
