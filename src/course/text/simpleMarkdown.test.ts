import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { parseRichText } from '../../richtext/parse.ts';
import { simpleMarkdown } from './simpleMarkdown.ts';

const simple = [
  'Peers share something.\n\n“Being asked” is not co-production (yet): 1 + 1.',
  'A **peer worker** does this *as a job*.',
  '**1 · Before**\n\n*2* after',
  '**Hope.** On knowing that people *do* recover.',
  'A **peer worker:** this, and*that*; 2*3*4, and **what!** yes.',
  'شركاءَ **متساوين**، و*عامل دعم* في **الفريق؟** نعم.',
  '[A link](https://example.org/a_b-c), and *another*: [this](https://example.org).',
  'A [carer](glossary:carer), at [a block](block:six-principles). Then [the quiz](lesson:quiz).',
  'A peer worker can help to:\n\n- feel less alone\n- **get past** barriers\n\nAnd more.',
];

test('reads a long text of many paragraphs as the parser does, and leaves one that is too long to it', () => {
  const long = Array.from({ length: 60 }, () => simple.join('\n\nAnd so on.\n\n')).join(
    '\n\nSo:\n\n',
  );
  expect(simpleMarkdown(long)).toEqual(parseRichText(long).value);
  expect(simpleMarkdown(`A${' word'.repeat(1_001)}`)).toBeNull();
  expect(simpleMarkdown(`${long}\n\nAnd`.repeat(3))).toBeNull();
});

test.each(simple)('reads %j as the parser does', (markdown) => {
  expect(simpleMarkdown(markdown)).toEqual(parseRichText(markdown).value);
});

test.each([
  '1. a list',
  '- a list\n\n- and another item',
  '- a list\n  with more',
  'A text\n- a list',
  'a | b',
  'two  \nlines',
  'A &amp; B',
  '# Title',
  'A **strong *and* weak** word',
  'snake*case.*more',
  'A *word *',
  'A * star',
  'a [link](mailto:a@example.org)',
  'a [link](Glossary:carer)',
  'a [link](https://example.org "Title")',
  'a [*link*](https://example.org)',
  'a ![picture](https://example.org)',
])('leaves %j to the parser', (markdown) => {
  expect(simpleMarkdown(markdown)).toBeNull();
});

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '-',
    '- ',
    '\n- ',
    '#',
    '=',
    '---',
    '1.',
    '+',
    '!',
    ':',
  ),
  fc.constantFrom(
    '*',
    '**',
    '***',
    '*a*',
    '**a**',
    ' **a b.** ',
    '(*a*)',
    '“*a*”',
    '**a*',
    '*a.*',
    '**1. a**',
    'َ',
    '؟',
    '[a b](https://a.b/c_d)',
    '[a](glossary:b-c)',
    '](lesson:a)',
    '[a](',
    '](https://a.b)',
    '_',
    '://',
  ),
  fc.constantFrom(
    'Peers',
    'a',
    'é',
    'www.example.org',
    'https',
    '(',
    ')',
    '“',
    '.',
    '"',
    "'",
    '\u00a0',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

test('gives what the parser gives, whatever the text', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'a'), fc.array(piece, { maxLength: 10 }), (start, pieces) => {
      const markdown = start + pieces.join('');
      const read = simpleMarkdown(markdown);
      if (read !== null) expect(parseRichText(markdown)).toEqual({ value: read, issues: [] });
    }),
    { numRuns: runs(2_000) },
  );
});
