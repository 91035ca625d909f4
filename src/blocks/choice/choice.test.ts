import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import type { ChoiceContent } from './content.ts';
import { choiceFixtures } from './fixtures.ts';
import { choiceBehaviour } from './content.ts';
import { lintChoice } from './build.ts';

const one = compileFixture('choice', choiceFixtures.one);
const several = compileFixture('choice', choiceFixtures.several);
const partial = compileFixture('choice', choiceFixtures.partial);

const grade = (content: ChoiceContent, ...chosen: readonly number[]) =>
  choiceBehaviour.grade(content, { kind: 'choice', chosen });

const RIGHT = { points: 1, correct: true };
const WRONG = { points: 0, correct: false };

describe('a choice', () => {
  it('keeps the chosen option, and is done when answered', () => {
    expect(one).toMatchObject({
      state: { kind: 'choice', items: [1, 2, 3], multiple: false },
      done: { when: 'answered' },
    });
  });

  it('keeps several options where several can be chosen', () => {
    expect(several.state).toEqual({ kind: 'choice', items: [1, 2, 3, 4], multiple: true });
  });

  it('is done when answered right, if it must be', () => {
    expect(partial.done).toEqual({ when: 'correct' });
  });

  it('reads as the scenario, the question and the options, whatever is right', () => {
    expect(linearizeBlock(one)).toEqual([
      {
        kind: 'paragraph',
        text: 'A service asks people for their views, and then decides without them.',
      },
      { kind: 'paragraph', text: 'Which landing of the ladder is that?' },
      { kind: 'listItem', text: 'Doing to' },
      { kind: 'listItem', text: 'Doing for' },
      { kind: 'listItem', text: 'Doing with' },
    ]);
  });
});

describe('options with pictures', () => {
  const { content } = compileFixture('choice', choiceFixtures.pictures);

  it('keep them with their words, and one that only decorates without', () => {
    const size = { width: 640, height: 400 };
    expect(content.options.map(({ picture }) => picture)).toEqual([
      { source: 'media/team.svg', size, alternative: 'Three people sit around a table and plan.' },
      {
        source: 'media/ladder.svg',
        size,
        alternative: 'A ladder with three landings.',
        credit: 'Drawing: Waymark, CC BY 4.0',
      },
      { source: 'media/hills.svg', size, alternative: '' },
    ]);
  });

  it('read as what the picture says, then the words', () => {
    expect(choiceBehaviour.linearize(content).slice(1)).toEqual([
      { kind: 'paragraph', text: 'Three people sit around a table and plan.' },
      { kind: 'listItem', text: 'At a round table' },
      { kind: 'paragraph', text: 'A ladder with three landings.' },
      { kind: 'listItem', text: 'On the lowest landing' },
      { kind: 'listItem', text: 'Far away from everyone' },
    ]);
  });
});

describe('grading one option', () => {
  it.each([
    ['the right one', [2], RIGHT],
    ['a wrong one', [1], WRONG],
    ['two', [2, 1], WRONG],
    ['none', [], WRONG],
    ['a retired one', [9], WRONG],
  ])('%s', (_name, chosen, expected) => {
    expect(grade(one.content, ...chosen)).toEqual(expected);
  });
});

describe('grading several options', () => {
  it.each([
    ['the exact set', [2, 1], RIGHT],
    ['the exact set, one twice', [1, 2, 1], RIGHT],
    ['one missing', [1], WRONG],
    ['one too many', [1, 2, 3], WRONG],
    ['a retired one with the exact set', [1, 2, 9], WRONG],
    ['none', [], WRONG],
  ])('%s', (_name, chosen, expected) => {
    expect(grade(several.content, ...chosen)).toEqual(expected);
  });
});

describe('grading in parts', () => {
  it.each([
    ['the exact set', [1, 2], RIGHT],
    ['half of it', [1], { points: 0.5, correct: false }],
    ['all options', [1, 2, 3], { points: 0.5, correct: false }],
    ['one right and one wrong', [1, 3], WRONG],
    ['a wrong one', [3], WRONG],
  ])('%s', (_name, chosen, expected) => {
    expect(grade(partial.content, ...chosen)).toEqual(expected);
  });

  it('gives points from 0 to 1, and all of them for the exact set only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(fc.nat(9)),
        fc.constantFrom('all', 'partial'),
        (correct, chosen, scoring) => {
          const content = { ...several.content, scoring, options: optionsOf(correct) };
          const { points, correct: isCorrect } = grade(content, ...chosen);
          const right = correct.flatMap((each, index) => (each ? [index] : []));
          const exact = right.length > 0 && chosen.toSorted().join() === right.join();
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(1);
          expect([isCorrect, points === 1]).toEqual([exact, exact]);
        },
      ),
    );
  });
});

it('gives nothing for an answer of another kind', () => {
  expect(choiceBehaviour.grade(one.content, { kind: 'text', text: 'Doing for' })).toEqual(WRONG);
});

describe('advice', () => {
  const right = { id: 'r', text: 'Right', correct: true };
  const alsoRight = { id: 'a', text: 'Also right', correct: true };
  const wrong = { id: 'w', text: 'Wrong', correct: false };
  const select = 'one' as const;
  const choice = {
    select,
    scoring: 'all' as const,
    options: [right, wrong],
    feedback: { incorrect: 'Look again.' },
  };

  it.each([
    ['a sound question', choice, []],
    [
      'no right option',
      { ...choice, options: [wrong, { ...wrong, id: 'v', text: 'False' }] },
      ['error no-correct-option'],
    ],
    [
      'several right, one to choose',
      { ...choice, options: [right, alsoRight, wrong] },
      ['error several-correct-options'],
    ],
    [
      'all options right',
      { ...choice, select: 'several', options: [right, alsoRight] },
      ['warning all-options-correct'],
    ],
    [
      'two options that say the same',
      { ...choice, options: [right, wrong, { ...wrong, id: 'v', text: 'wrong.' }] },
      ['warning alike-options'],
    ],
    [
      'two formulas that differ by a sign',
      {
        ...choice,
        options: [
          { ...right, text: '$x > 0$' },
          { ...wrong, text: '$x < 0$' },
        ],
      },
      [],
    ],
    [
      'a picture that says nothing to those who cannot see it',
      { ...choice, options: [{ ...right, file: 'team.svg' }, wrong] },
      ['error missing-alternative'],
    ],
    [
      'a picture that only decorates',
      { ...choice, options: [{ ...right, file: 'team.svg', decorative: true }, wrong] },
      [],
    ],
    [
      'what a picture says, without the picture',
      { ...choice, options: [{ ...right, alternative: 'A table.' }, wrong] },
      ['warning alternative-without-picture'],
    ],
    ['a single option', { ...choice, options: [right] }, ['warning single-option']],
    ['partial scoring of one', { ...choice, scoring: 'partial' }, ['warning partial-of-one']],
    ['no feedback', { ...choice, feedback: undefined }, ['warning missing-feedback']],
    [
      'feedback when right only',
      { ...choice, feedback: { correct: 'Yes.' } },
      ['warning missing-feedback'],
    ],
    [
      'feedback in every wrong option',
      { ...choice, feedback: undefined, options: [right, { ...wrong, feedback: 'No.' }] },
      [],
    ],
  ] as const)('on %s', (_name, authored, expected) => {
    const advice = lintChoice({ ...authored, options: [...authored.options] });
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});

const optionsOf = (correct: readonly boolean[]): ChoiceContent['options'] =>
  correct.map((each, item) => ({
    item,
    id: `o${item}`,
    text: String(item),
    picture: null,
    correct: each,
    feedback: null,
  }));
