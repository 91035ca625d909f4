import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { runs } from '../../tests/effort.ts';
import type { InteractionAnswer, InteractionKind } from '../core/interaction.ts';
import { answerForm } from './answerForm.ts';
import { xapiAnswers } from './cmi5/answered.ts';
import { scorm12Answers } from './scorm12/interactions.ts';
import { scorm2004Answers } from './scorm2004/interactions.ts';
import { anyNumber, anyOptions, anyPairs } from './testing/anyInteraction.ts';
import { oneLine } from './text.ts';

/** `type response | pattern | pattern`, as SCORM 1.2, SCORM 2004 and cmi5 are told. */
const inWords = (answer: InteractionAnswer): readonly string[] =>
  [scorm12Answers, scorm2004Answers, xapiAnswers].map((forms) => {
    const { patterns, response, type } = answerForm<string, InteractionKind>(forms, answer);
    return [`${type} ${response}`, ...patterns].join(' | ');
  });

const [red, blue, dark] = [
  { item: 1, id: 'red' },
  { item: 2, id: 'blue' },
  { item: 30, id: 'dark-red' },
];
const late = { item: 37, id: 'late' };

test.each<readonly [InteractionAnswer, string, string, string]>([
  [
    { kind: 'trueFalse', response: false, right: true },
    'true-false f | t',
    'true-false false | true',
    'true-false false | true',
  ],
  [
    { kind: 'choice', response: [red, dark], right: [red] },
    'choice a,3 | a',
    'choice red[,]dark_red | red',
    'choice red[,]dark-red | red',
  ],
  [{ kind: 'choice', response: [], right: null }, 'choice null', 'choice null', 'choice null'],
  [
    { kind: 'fillIn', response: ' Zürich\n', right: ['Zürich', 'Zurich', 'Zürich'] },
    'fill-in Zürich | Zürich | Zurich',
    'fill-in Zürich | Zürich | Zurich',
    'fill-in  Zürich\n | Zürich | Zurich',
  ],
  [
    { kind: 'longFillIn', response: 'First.\n\n{Second}' },
    'fill-in First. {Second}',
    'long-fill-in First. ¶ {Second}',
    'long-fill-in First.\n\n{Second}',
  ],
  [{ kind: 'likert', response: 4 }, 'likert 4', 'likert 4', 'likert 4'],
  [
    {
      kind: 'matching',
      response: [
        [red, dark],
        [blue, dark],
      ],
      right: [[red, dark]],
    },
    'matching a.3,b.3 | a.3',
    'matching red[.]dark_red[,]blue[.]dark_red | red[.]dark_red',
    'matching red[.]dark-red[,]blue[.]dark-red | red[.]dark-red',
  ],
  [
    { kind: 'sequencing', response: [blue, red], right: [red, blue] },
    'sequencing b,a | a,b',
    'sequencing blue[,]red | red[,]blue',
    'sequencing blue[,]red | red[,]blue',
  ],
  [
    { kind: 'numeric', response: 3.5, right: { min: 3, max: 4.25 } },
    'numeric 3.5',
    'numeric 3.5 | 3[:]4.25',
    'numeric 3.5 | 3[:]4.25',
  ],
  [
    { kind: 'numeric', response: -2, right: { min: 0, max: 0 } },
    'numeric -2 | 0',
    'numeric -2 | 0[:]0',
    'numeric -2 | 0[:]0',
  ],
  [
    { kind: 'other', response: 'alone', right: 'together, at last' },
    'fill-in alone | together, at last',
    'other alone',
    'other alone | together, at last',
  ],
])('%j', (answer, ...expected) => {
  expect(inWords(answer)).toEqual(expected);
});

describe('what a standard has no room for is told as a text', () => {
  test.each<readonly [string, InteractionAnswer, string, string]>([
    [
      'an option beyond the characters of 1.2',
      { kind: 'choice', response: [red, late], right: [late] },
      'fill-in red late | late',
      'choice red[,]late | late',
    ],
    ['a point beyond them', { kind: 'likert', response: 36 }, 'fill-in 36', 'likert 36'],
    [
      'more digits than every engine takes',
      { kind: 'numeric', response: 250_000, right: { min: 250_000, max: 250_000 } },
      'fill-in 250000 | 250000',
      'fill-in 250000 | 250000',
    ],
    [
      'a number that rounding would make right',
      { kind: 'numeric', response: 0.49999999, right: { min: 0.5, max: 1 } },
      'fill-in 0.49999999',
      'fill-in 0.49999999',
    ],
  ])('%s', (_what, answer, ...expected) => {
    expect(inWords(answer).slice(0, 2)).toEqual(expected);
  });

  test('more parts than SCORM 2004 asks an LMS to keep', () => {
    const response = Array.from({ length: 37 }, (_, index) => ({ item: 1, id: `step${index}` }));
    const [, told] = inWords({ kind: 'sequencing', response, right: null });
    expect(told).toBe(`other ${response.map(({ id }) => id).join(' ')}`);
  });
});

/** Visible text without ends of lines, short enough for every standard. */
const shortText = fc
  .array(
    fc.constantFrom(
      '[,]',
      '[\\,]',
      '[.]',
      '\\',
      ',',
      ', ',
      '{',
      '{lang=en}',
      '(',
      'a',
      'b',
      '文',
      '😀',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => oneLine(pieces.join('')));

type Twice<Kind extends InteractionKind> = readonly [
  InteractionAnswer<Kind>,
  InteractionAnswer<Kind>,
];
const twice = <Value>(each: fc.Arbitrary<Value>) => fc.tuple(each, each);

/** One question of a kind, answered twice. */
const answeredTwice: { readonly [Kind in InteractionKind]: fc.Arbitrary<Twice<Kind>> } = {
  trueFalse: twice(
    fc.record({
      kind: fc.constant('trueFalse'),
      response: fc.option(fc.boolean()),
      right: fc.constant(true),
    }),
  ),
  choice: anyOptions(12).chain((options) =>
    twice(
      fc.record({
        kind: fc.constant('choice'),
        response: fc.subarray([...options]),
        right: fc.constant(null),
      }),
    ),
  ),
  fillIn: twice(
    fc.record({ kind: fc.constant('fillIn'), response: shortText, right: fc.constant(null) }),
  ),
  longFillIn: twice(fc.record({ kind: fc.constant('longFillIn'), response: shortText })),
  likert: twice(
    fc.record({
      kind: fc.constant('likert'),
      response: fc.option(fc.integer({ min: 1, max: 40 })),
    }),
  ),
  matching: anyOptions(12).chain((options) =>
    twice(
      fc.record({
        kind: fc.constant('matching'),
        response: anyPairs(options.slice(2), options.slice(0, 2)),
        right: fc.constant(null),
      }),
    ),
  ),
  sequencing: anyOptions(12).chain((options) =>
    twice(
      fc.record({
        kind: fc.constant('sequencing'),
        response: fc.shuffledSubarray([...options], { minLength: options.length }),
        right: fc.constant(null),
      }),
    ),
  ),
  numeric: twice(
    fc.record({
      kind: fc.constant('numeric'),
      response: fc.option(anyNumber),
      right: fc.constant(null),
    }),
  ),
  other: twice(
    fc.record({ kind: fc.constant('other'), response: shortText, right: fc.constant(null) }),
  ),
};

/** Nothing is nothing, in whatever form. */
const given = ({ response }: InteractionAnswer): string =>
  JSON.stringify(response).replace(/^(?:null|""|\[\])$/, '');

describe.each(Object.entries({ scorm12Answers, scorm2004Answers, xapiAnswers }))(
  '%s',
  (_name, forms) => {
    const told = (answer: InteractionAnswer): string => {
      const { response, type } = answerForm<string, InteractionKind>(forms, answer);
      return response === null ? '' : `${type} ${response}`;
    };
    test.each(Object.entries(answeredTwice))(
      '%s: different responses stay different',
      (_kind, pair) => {
        fc.assert(
          fc.property(pair, ([one, other]) => {
            expect(told(one) === told(other)).toBe(given(one) === given(other));
          }),
          { numRuns: runs(100) },
        );
      },
    );
  },
);
