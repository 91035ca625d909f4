import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { pollFixtures } from './fixtures.ts';
import { lintPoll } from './build.ts';

const one = compileFixture('poll', pollFixtures.one);

it('keeps the chosen options, and is done when answered', () => {
  expect(one).toMatchObject({
    state: { kind: 'choice', items: [1, 2, 3], multiple: false },
    done: { when: 'answered' },
  });
  expect(compileFixture('poll', pollFixtures.several).state).toMatchObject({ multiple: true });
});

it('tells reports the author’s own ids', () => {
  expect(one.content.options.map(({ item, id }) => [item, id])).toEqual([
    [1, 'colleagues'],
    [2, 'own'],
    [3, 'here'],
  ]);
});

it('reads as its question and options, without the thanks', () => {
  expect(linearizeBlock(one)).toEqual([
    { kind: 'paragraph', text: 'Where did you first hear of peer work?' },
    { kind: 'listItem', text: 'From colleagues' },
    { kind: 'listItem', text: 'From my own life' },
    { kind: 'listItem', text: 'In this course' },
  ]);
});

const options = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `o${index}`, text }));

describe('advice', () => {
  const many = (count: number) =>
    options(...Array.from({ length: count }, (_, index) => `Option ${index}`));

  it.each([
    ['two options', many(2), []],
    ['one option', many(1), ['single-option']],
    ['eight options', many(8), []],
    ['nine options', many(9), ['many-options']],
    ['options that differ only in case and signs', options('Yes!', 'No', 'yes'), ['alike-options']],
  ])('on %s', (_name, given, rules) => {
    expect(lintPoll({ options: given }).map(({ rule }) => rule)).toEqual(rules);
  });
});
