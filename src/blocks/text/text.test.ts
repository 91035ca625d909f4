import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { textFixtures } from './fixtures.ts';
import { lintText } from './build.ts';

describe('a text', () => {
  it('is done when the learner goes past it', () => {
    expect(compileFixture('text', textFixtures.short)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { title: null },
    });
  });

  it('reads as its title and its words', () => {
    expect(linearizeBlock(compileFixture('text', textFixtures.titled))).toEqual([
      { kind: 'heading', level: 2, text: 'What is co-production?' },
      {
        kind: 'paragraph',
        text: 'People who use a service and people who provide it plan, deliver and review it together.',
      },
    ]);
  });

  it('should not be too long to be read in one go', () => {
    expect([rulesFor(400), rulesFor(401)]).toEqual([[], ['long-text']]);
  });
});

const rulesFor = (words: number) =>
  lintText({ type: 'text', id: 'a', text: 'word '.repeat(words) }).map(({ rule }) => rule);
