import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { continueFixtures } from './fixtures.ts';

const plain = compileFixture('continue', continueFixtures.plain);

describe('continue', () => {
  it('asks for everything above, and is done when pressed', () => {
    expect(plain).toMatchObject({
      content: { label: null, requires: 'everything' },
      state: { kind: 'none' },
      done: { when: 'continued' },
    });
  });

  it('can be open at once, and have a label of its own', () => {
    expect(compileFixture('continue', continueFixtures.open).content.requires).toBe('nothing');
    expect(compileFixture('continue', continueFixtures.labelled).content.label).toBe(
      'On to co-production',
    );
  });

  it('reads as nothing', () => {
    expect(linearizeBlock(plain)).toEqual([]);
  });
});
