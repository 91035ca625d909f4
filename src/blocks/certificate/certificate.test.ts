import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { certificateFixtures } from './fixtures.ts';
import { lintCertificate } from './build.ts';

describe('a certificate', () => {
  it('keeps a name, and never stands between a learner and completion', () => {
    expect(
      compileFixture('certificate', { ...certificateFixtures.plain, optional: false }),
    ).toEqual(
      expect.objectContaining({
        content: { title: null, score: true, note: null },
        state: { kind: 'text' },
        done: { when: 'passed' },
        optional: true,
      }),
    );
  });

  it('reads as its heading and its small print', () => {
    expect(linearizeBlock(compileFixture('certificate', certificateFixtures.titled))).toEqual([
      { kind: 'heading', level: 3, text: 'Take it with you' },
      {
        kind: 'paragraph',
        text: 'The record of completion is held by your organisation’s learning system.',
      },
    ]);
  });

  it('has room for one sentence of small print', () => {
    expect([rulesFor(40), rulesFor(41)]).toEqual([[], ['long-certificate-note']]);
  });
});

const rulesFor = (words: number) =>
  lintCertificate({ note: 'word '.repeat(words) }).map(({ rule }) => rule);
