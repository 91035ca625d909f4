import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { processFixtures } from './fixtures.ts';
import { lintProcess } from './build.ts';

describe('a process', () => {
  it('keeps which steps were seen, and is done when each was', () => {
    expect(compileFixture('process', processFixtures.short)).toMatchObject({
      state: { kind: 'items', items: [1, 2] },
      done: { when: 'opened' },
      slots: [],
    });
  });

  it('has pictures for the steps that name one', () => {
    const { content } = compileFixture('process', processFixtures.pictures);
    const size = { width: 640, height: 400 };
    expect(content.steps.map(({ picture }) => picture)).toEqual([
      { source: 'media/team.svg', size, alternative: 'Three people plan at a round table.' },
      {
        source: 'media/ladder.svg',
        size,
        alternative: 'A ladder with three landings, from doing to up to doing with.',
      },
      { source: 'media/team.svg', size, alternative: '' },
    ]);
    expect(compileFixture('process', processFixtures.short).content.steps[0]?.picture).toBeNull();
  });

  it('reads as numbered steps', () => {
    expect(linearizeBlock(compileFixture('process', processFixtures.pictures))).toEqual([
      { kind: 'heading', level: 2, text: 'A first meeting' },
      { kind: 'heading', level: 3, text: '1. Sit down together', on: 'Sit down together' },
      { kind: 'paragraph', text: 'Three people plan at a round table.' },
      { kind: 'paragraph', text: 'At a round table nobody sits at the head.' },
      { kind: 'heading', level: 3, text: '2. Find your landing', on: 'Find your landing' },
      {
        kind: 'paragraph',
        text: 'A ladder with three landings, from doing to up to doing with.',
      },
      { kind: 'heading', level: 3, text: '3. Plan', on: 'Plan' },
      { kind: 'paragraph', text: 'Write it down.' },
    ]);
  });

  it.each([
    ['one step', steps(1), ['error single-step steps']],
    ['ten steps', steps(10), []],
    ['eleven steps', steps(11), ['warning many-steps steps']],
    ['nothing to show', [...steps(1), step({})], ['error empty-panel steps.1']],
    [
      'a picture that says nothing',
      [...steps(1), step({ file: 'team.svg' })],
      ['error missing-alternative steps.1.alternative'],
    ],
    ['a decorative picture', [...steps(1), step({ file: 'team.svg', decorative: true })], []],
    [
      'words for a picture that is not there',
      [...steps(1), step({ text: 'Words.', alternative: 'A team' })],
      ['warning alternative-without-picture steps.1.alternative'],
    ],
    [
      'a long text',
      [...steps(1), step({ text: 'word '.repeat(121) })],
      ['warning long-step steps.1.text'],
    ],
    [
      'a Continue',
      [...steps(1), step({ blocks: [{ type: 'continue', id: 'go-on' }] })],
      ['error continue-in-panel steps.1.blocks.0'],
    ],
  ])('with %s', (_name, authored, expected) => {
    const found = lintProcess({ steps: authored });
    expect(
      found.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`),
    ).toEqual(expected);
  });
});

type AuthoredStep = Parameters<typeof lintProcess>[0]['steps'][number];

const step = (parts: Partial<AuthoredStep>): AuthoredStep => ({
  id: 'last',
  title: 'Last',
  ...parts,
});

const steps = (count: number): readonly AuthoredStep[] =>
  Array.from({ length: count }, (_, index) =>
    step({ id: `step-${index}`, title: `Step ${index}`, text: 'Words.' }),
  );
