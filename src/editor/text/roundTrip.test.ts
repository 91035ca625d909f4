import * as fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { printText } from './printText.ts';
import { readText } from './readText.ts';
import { richSchema } from './schema.ts';

const { nodes, marks } = richSchema;

/** Signs that mean something in Markdown, at the edges of words and alone. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('*', '**', '_', '- ', '1. ', '1)', '#', '### ', '> ', '|', '[', '](', ')'),
      fc.constantFrom('`', '~~~', '<b>', '&amp;', '\\', '!', '=', '---', '+ ', ':', '"', 'a.'),
      fc.constantFrom('$', '$x$', '$a_1$', '5', '\\$'),
      fc.constantFrom('hope', ' ', 'a', 'نص', '文', '“', '。', '\u00A0', '!['),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join('') || 'a');

const someMarks: fc.Arbitrary<readonly Mark[]> = fc
  .subarray([
    marks.strong.create(),
    marks.emphasis.create(),
    marks.link.create({ href: 'https://example.org/a_(b)' }),
  ])
  .map((some) => some.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []));

const text = fc.tuple(words, someMarks).map(([value, on]) => richSchema.text(value, on));
const formula = fc
  .tuple(fc.constantFrom('$x_1$', '$a*b*c$', String.raw`$\frac{1}{2}$`, '$ab'), someMarks)
  .map(([value, on]) => richSchema.text(value, marks.latex.create().addToSet(on)));
const lineBreak = someMarks.map((on) => nodes.break.create(null, null, on));
const line = fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: formula }), {
  minLength: 1,
  maxLength: 4,
});
const paragraph = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 1, arbitrary: formula },
      { weight: 1, arbitrary: lineBreak },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((content) => nodes.paragraph.create(null, content));
const heading = fc
  .tuple(fc.constantFrom(3, 4), line)
  .map(([level, content]) => nodes.heading.create({ level }, content));
const cell = fc.oneof(fc.constant([]), line);
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([width, height]) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      .map((rows) =>
        nodes.table.create(
          null,
          rows.map((row, index) =>
            nodes.row.create(
              null,
              row.map((content) => nodes.cell.create({ head: index === 0 }, content)),
            ),
          ),
        ),
      ),
  );
const { block } = fc.letrec<{ block: Node; list: Node }>((tie) => ({
  block: fc.oneof({ depthSize: 'small', maxDepth: 1 }, paragraph, heading, table, tie('list')),
  list: fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([ordered, start, loose, items]) =>
      nodes.list.create(
        { ordered, start: ordered ? start : 1, loose, marker: ordered ? '.' : '-' },
        items.map((content) => nodes.item.create(null, content)),
      ),
    ),
}));
const doc = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => nodes.doc.create(null, content));

/** As it is printed where nobody has written anything before. */
const printed = (edited: Node): string => printText(edited, readText(''));

test('what is printed is read as what was written, and printed the same', () => {
  fc.assert(
    fc.property(doc, (edited) => {
      const markdown = printed(edited);
      const again = readText(markdown).doc;
      expect(printed(again)).toBe(markdown);
      expect(wordsOf(again)).toBe(wordsOf(edited));
    }),
    { numRuns: runs(40) },
  );
});

test('where one block is edited, all others stand as their author wrote them', () => {
  fc.assert(
    fc.property(doc, fc.nat(), (whole, which) => {
      const markdown = printed(whole);
      const authored = readText(markdown);
      if (authored.blocks.length === 0) return;
      const at = which % authored.doc.childCount;
      const more = nodes.paragraph.create(null, [richSchema.text('Other.')]);
      const edited = authored.doc.copy(authored.doc.content.replaceChild(at, more));
      const again = printText(edited, authored);
      for (const [index, each] of authored.blocks.entries()) {
        if (index !== at && !isList(authored.doc.child(index)))
          expect(again).toContain(each.markdown);
      }
      expect(printed(readText(again).doc)).toBe(printed(edited));
    }),
    { numRuns: runs(40) },
  );
});

/** One that comes to stand beside another may need another sign. */
const isList = ({ type }: Node): boolean => type === nodes.list;

test('no text is too strange to be read and printed', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (lines) => {
      const markdown = lines.join('\n');
      expect(printText(readText(markdown).doc, readText(markdown))).toBe(markdown);
      const anew = printed(readText(markdown).doc);
      expect(printed(readText(anew).doc)).toBe(anew);
    }),
    { numRuns: runs(150) },
  );
});

const wordsOf = (of: Node): string =>
  of
    .textBetween(0, of.content.size, ' ', ' ')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
