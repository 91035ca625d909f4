import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintCode } from './build.ts';
import { codeLanguages, codeOf } from './content.ts';
import { codeFixtures } from './fixtures.ts';
import { highlight } from './highlight.ts';

describe('code', () => {
  it('is done by going past it', () => {
    expect(compileFixture('code', codeFixtures.short)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
    });
  });

  it('reads line by line', () => {
    const { plain } = codeFixtures;
    expect(linearizeBlock(compileFixture('code', plain))).toEqual([
      { kind: 'paragraph', text: 'Dear {name},' },
      { kind: 'paragraph', text: 'you are welcome on {day}.' },
    ]);
  });

  it('loses what editors leave at its ends', () => {
    const { content } = compileFixture('code', {
      ...codeFixtures.plain,
      code: '\r\n\r\na:\r\n\tb\r\n\r\n',
    });
    expect(codeOf(content.lines)).toBe('a:\n  b');
  });
});

describe('the parts of code', () => {
  it.each([
    [
      'python',
      'x = f("a") # b',
      ['x = ', ['name', 'f'], '(', ['text', '"a"'], ') ', ['comment', '# b']],
    ],
    [
      'javascript',
      "const a = 'b' // c",
      [['word', 'const'], ' a = ', ['text', "'b'"], ' ', ['comment', '// c']],
    ],
    [
      'json',
      '{ "a": 1.5, "b": "c" }',
      [
        '{ ',
        ['name', '"a"'],
        ': ',
        ['number', '1.5'],
        ', ',
        ['name', '"b"'],
        ': ',
        ['text', '"c"'],
        ' }',
      ],
    ],
    [
      'html',
      '<p class="a">b</p>',
      [
        ['word', '<p'],
        ' ',
        ['name', 'class'],
        '=',
        ['text', '"a"'],
        ['word', '>'],
        'b',
        ['word', '</p'],
        ['word', '>'],
      ],
    ],
    ['sql', 'SELECT a -- b', [['word', 'SELECT'], ' a ', ['comment', '-- b']]],
    ['bash', 'echo "$a" # b', ['echo ', ['text', '"$a"'], ' ', ['comment', '# b']]],
    ['css', 'a { color: #fff }', ['a { ', ['name', 'color'], ': ', ['number', '#fff'], ' }']],
    ['plain', 'const a = 1', ['const a = 1']],
  ] as const)('of %s are told by their looks: %s', (language, code, parts) => {
    expect(highlight(code, language)).toEqual([parts]);
  });

  it('go over lines', () => {
    expect(highlight('/* a\nb */ c', 'css')).toEqual([
      [['comment', '/* a']],
      [['comment', 'b */'], ' c'],
    ]);
  });

  it.each(codeLanguages)('of %s are the code itself, however it is broken', (language) => {
    const odd = `"open 'x\n\`\${a} <b c="d\n/* e # f -- 'g' 12.5.6 </\n\n@h: --i`;
    expect(codeOf(highlight(odd, language))).toBe(odd);
  });
});

it.each([
  ['short lines', 'a\nb', []],
  ['forty-one lines', 'a\n'.repeat(40) + 'a', ['long-code']],
  ['a line of 101 letters', 'a'.repeat(101), ['wide-code']],
])('advises on %s', (_name, code, expected) => {
  expect(lintCode({ code }).map(({ rule }) => rule)).toEqual(expected);
});
