import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintDivider } from './build.ts';
import { dividerFixtures } from './fixtures.ts';

it('is done by going past it', () => {
  expect(compileFixture('divider', dividerFixtures.line)).toMatchObject({
    state: { kind: 'none' },
    done: { when: 'passed' },
    content: { label: null, number: null },
  });
});

it('reads as the words in it, and as nothing where it has none', () => {
  const read = [dividerFixtures.line, dividerFixtures.numbered, dividerFixtures.labelled].map(
    (authored) => linearizeBlock(compileFixture('divider', authored)),
  );
  expect(read).toEqual([[], [], [{ kind: 'paragraph', text: 'A pause to think' }]]);
});

it('bears a few words', () => {
  expect(lintDivider({ label: 'one two three four five six' })).toEqual([]);
  expect(lintDivider({ label: 'one two three four five six seven' })).toMatchObject([
    { severity: 'warning', rule: 'long-label', path: ['label'] },
  ]);
});
