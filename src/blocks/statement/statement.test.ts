import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintStatement } from './build.ts';
import { statementFixtures } from './fixtures.ts';

describe('a statement', () => {
  it('stands on the page unless its author fills it, and is done by going past it', () => {
    expect(compileFixture('statement', statementFixtures.open)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { look: 'open' },
    });
  });

  it('reads as its words', () => {
    expect(linearizeBlock(compileFixture('statement', statementFixtures.filled))).toEqual([
      { kind: 'paragraph', text: 'Ask what people want before you plan what they need.' },
    ]);
  });

  it.each([
    ['a sentence', 'Nobody has to recover *alone*.', []],
    ['35 words', 'word '.repeat(35), []],
    ['36 words', 'word '.repeat(36), ['warning long-statement']],
    ['a list', '- Hope', ['warning statement-not-paragraphs']],
  ])('with %s', (_name, text, expected) => {
    expect(lintStatement({ text }).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      expected,
    );
  });
});
