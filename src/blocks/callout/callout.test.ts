import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { calloutFixtures } from './fixtures.ts';
import { lintCallout } from './build.ts';

describe('a callout', () => {
  it('is a note unless it says otherwise, and done when the learner goes past it', () => {
    expect(compileFixture('callout', calloutFixtures.note)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { tone: 'note', title: null },
    });
  });

  it('reads as its heading and its words', () => {
    expect(linearizeBlock(compileFixture('callout', calloutFixtures.tip))).toEqual([
      { kind: 'heading', level: 3, text: 'In your organisation' },
      { kind: 'paragraph', text: 'Ask your line manager which policy applies in your team.' },
    ]);
  });

  it('should say one thing', () => {
    expect([rulesFor(80), rulesFor(81)]).toEqual([[], ['long-callout']]);
  });
});

const rulesFor = (words: number) =>
  lintCallout({ type: 'callout', id: 'a', tone: 'note', text: 'word '.repeat(words) }).map(
    ({ rule }) => rule,
  );
