import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { richTextToPlainText } from './linear.ts';
import { parseRichText } from './parse.ts';
import type { RichInline } from './tree.ts';

const text = (words: string): RichInline => ({ type: 'text', text: words });
const valueOf = (markdown: string) => parseRichText(markdown).value;
const wordsOf = (markdown: string) => richTextToPlainText(valueOf(markdown));
const messagesOf = (markdown: string) => parseRichText(markdown).issues.map((i) => i.message);

describe('the subset', () => {
  it('reads paragraphs with emphasis, strong words and decoded characters', () => {
    expect(parseRichText('Peer *and* **paid**: R&amp;D\nin one line.')).toEqual({
      value: [
        {
          type: 'paragraph',
          children: [
            text('Peer '),
            { type: 'emphasis', children: [text('and')] },
            text(' '),
            { type: 'strong', children: [text('paid')] },
            text(': R&D in one line.'),
          ],
        },
      ],
      issues: [],
    });
  });

  it('reads headings of levels 3 and 4', () => {
    expect(valueOf('### Doing with\n\n#### Together')).toEqual([
      { type: 'heading', level: 3, children: [text('Doing with')] },
      { type: 'heading', level: 4, children: [text('Together')] },
    ]);
  });

  it('reads nested lists', () => {
    expect(valueOf('3. Plan\n   - together\n4. Act')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            { type: 'paragraph', children: [text('Plan')] },
            {
              type: 'list',
              ordered: false,
              start: 1,
              items: [[{ type: 'paragraph', children: [text('together')] }]],
            },
          ],
          [{ type: 'paragraph', children: [text('Act')] }],
        ],
      },
    ]);
  });

  it('reads tables, and fills rows that are too short', () => {
    expect(valueOf('| Step | Who | How |\n| :-: | --: | --- |\n| Plan | All |')).toEqual([
      {
        type: 'table',
        align: ['center', 'end', 'start'],
        head: [[text('Step')], [text('Who')], [text('How')]],
        rows: [[[text('Plan')], [text('All')], []]],
      },
    ]);
  });

  it.each(['https://example.org/a?b=c', 'mailto:team@example.org', 'tel:131114'])(
    'reads links to %s',
    (url) => {
      expect(parseRichText(`[Call](${url})`)).toEqual({
        value: [{ type: 'paragraph', children: [{ type: 'link', url, children: [text('Call')] }] }],
        issues: [],
      });
    },
  );

  it.each([
    ['glossary:carer', { kind: 'glossary', id: 'carer' }],
    ['Lesson:quiz', { kind: 'lesson', id: 'quiz' }],
    ['block:ladder', { kind: 'block', id: 'ladder' }],
  ])('reads what leads within the course by %s', (address, to) => {
    const link = { type: 'courseLink', to, children: [text('Call')] };
    expect(parseRichText(`[Call](${address})`)).toEqual({
      value: [{ type: 'paragraph', children: [link] }],
      issues: [],
    });
  });

  it('reads line breaks', () => {
    expect(valueOf('one\\\ntwo')).toEqual([
      { type: 'paragraph', children: [text('one'), { type: 'break' }, text('two')] },
    ]);
  });

  it.each(['', '  \n\n '])('makes nothing of %j', (markdown) => {
    expect(parseRichText(markdown)).toEqual({ value: [], issues: [] });
  });
});

describe('what lies outside the subset', () => {
  it.each([
    ['a <b>bold</b> move', 'HTML', 'a bold move'],
    ['<div>words</div>', 'HTML', 'words'],
    ['see ![a ladder](ladder.svg)', 'Pictures', 'see a ladder'],
    ['type `npm`', 'Code', 'type npm'],
    ['```\nnpm\n```', 'program code', 'npm'],
    ['> wise words', 'Quotations', 'wise words'],
    ['above\n\n***\n\nbelow', 'Dividing lines', 'above\nbelow'],
    ['# Loud', '### and ####', 'Loud'],
    ['##### Faint', '### and ####', 'Faint'],
    ['Not a heading\n---', '### and ####', 'Not a heading'],
    ['[words][there]\n\n[there]: https://example.org', 'given elsewhere', 'words'],
    ['known[^1]', 'Footnotes', 'known[^1]'],
    ['~~gone~~', 'Struck-out', '~~gone~~'],
    ['[home](/index.html)', 'no file', 'home'],
    ['[carer](glossary:)', 'what it leads to', 'carer'],
    ['[](glossary:carer)', 'no words', 'glossary:carer'],
    ['[http](http://example.org)', 'http://', 'http'],
    ['[bad](javascript:alert)', 'https://', 'bad'],
    ['[](https://example.org)', 'no words', 'https://example.org'],
    ['[a](https://example.org "b")', 'quotation marks', 'a'],
    ['| a |\n| - |\n| b | c |', 'more cells', 'a: b'],
    ['- a\n  - b\n    - c\n      - d\n        - e', 'nested too deep', 'a\nb\nc\nd\ne'],
  ])('%j is reported and its words are kept', (markdown, message, words) => {
    const { issues } = parseRichText(markdown);
    expect(issues[0]?.message).toContain(message);
    expect(issues[0]?.remedy).not.toBe('');
    expect(wordsOf(markdown)).toBe(words);
  });

  it('says where it stands, in the order of the text', () => {
    const markdown = 'One `a`.\n\nTwo <i>b</i>.';
    const { issues } = parseRichText(markdown);
    expect(issues.map(({ offset }) => markdown.slice(offset, offset + 3))).toEqual(['`a`', '<i>']);
  });

  it('tells pasted HTML once, with what to write instead of each tag', () => {
    const [issue, ...others] = parseRichText('<p>A <b>b</b>.</p>\n\nTwo <u>c</u> <b>d</b>.').issues;
    expect(others).toEqual([]);
    expect(issue?.remedy).toBe(
      'Remove the tags, and write instead: an empty line (\\n\\n) between paragraphs; **bold** for <b>.',
    );
    expect(parseRichText('One <u>c</u>.').issues[0]?.remedy).toBe(
      'Remove the tags, and keep their words.',
    );
  });

  it('leaves single marks in prose alone', () => {
    expect(messagesOf('2 * 3 > 5, a_b, ~10 %, [sic], 5 < 6 & 7')).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['quotations', '>'.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['asterisks', '*'.repeat(100_000)],
    ['emphasis', '*a '.repeat(8_000) + 'b* '.repeat(8_000)],
    ['mixed emphasis', '*a_'.repeat(16_000)],
    ['crowded paragraphs', `${'*a '.repeat(400)}${' b*'.repeat(400)}\n\n`.repeat(5)],
    ['lists', Array.from({ length: 250 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['list marks', '- '.repeat(20_000)],
    ['megabytes', 'word '.repeat(1_000_000)],
    ['blank megabytes', `a${' '.repeat(1_000_000)}\n`.repeat(3)],
  ])('%s give an issue or a text, never an error', (_name, markdown) => {
    expect(() => parseRichText(markdown)).not.toThrow();
  });

  it('says that a text is too long, and keeps it unformatted', () => {
    const { value, issues } = parseRichText(`*a*\n\n${'b'.repeat(60_000)}`);
    expect(issues).toEqual([expect.objectContaining({ offset: 50_000 })]);
    expect(value.map((block) => block.type === 'paragraph' && block.children[0])).toEqual([
      text('*a*'),
      text('b'.repeat(60_000)),
    ]);
  });

  it('never throws, and never lets another kind of address through', () => {
    fc.assert(
      fc.property(markdownish, (markdown) => {
        const { value, issues } = parseRichText(markdown);
        expect(JSON.stringify(value)).not.toMatch(/"url":"(?!https:\/\/|mailto:|tel:)/i);
        for (const { offset } of issues) expect(offset).toBeLessThanOrEqual(markdown.length);
      }),
    );
  });

  it('keeps plain words as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        expect(wordsOf(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});

const markdownish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '|',
        '-',
        '#',
        '\n',
        '\n\n',
        '\\',
      ),
      fc.constantFrom(
        '    ',
        '1. ',
        '![',
        '](javascript:x)',
        '](https://a.b)',
        '<br>',
        '&#58;',
        ':',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
