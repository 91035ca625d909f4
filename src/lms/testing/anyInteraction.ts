// oxlint-disable-next-line no-restricted-imports -- For tests only: interactions to try laws on.
import * as fc from 'fast-check';

import type {
  Interaction,
  InteractionAnswer,
  InteractionKind,
  ReportedOption,
  ReportedPair,
} from '../../core/interaction.ts';

/** What engines trip over, and what they do not. */
// prettier-ignore
const pieces = [
  '[,]', '[.]', '[:]', '[\\,]', '\\', '\\,', ',', ', ', ';', '.', ':', '-', '_', '"', '<', '&',
  '{', '}', '{lang=en}', '{case_matters=true}', ' ', '  ', '\t', '\n', '\r\n', '\u2028', '\0',
  'a', 'B', '7', 'é', 'ß', '文', 'عـ', '😀', '\ud800', '\udc00', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
];

/** Any text that a learner or an author may have written, of any length. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...pieces).map((piece) => piece.repeat(Math.ceil(4_100 / piece.length))),
);

/** An id as the schema of courses lets authors write it. */
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,5})?$/);

/** Options of one question; some were numbered long after the first. */
export const anyOptions = (maxLength: number): fc.Arbitrary<readonly ReportedOption[]> =>
  fc.uniqueArray(fc.record({ item: fc.integer({ min: 1, max: 50 }), id }), {
    maxLength,
    comparator: (one, other) => one.item === other.item || one.id === other.id,
  });

/** Some of these items, each at one of these places. */
export const anyPairs = (
  items: readonly ReportedOption[],
  places: readonly ReportedOption[],
): fc.Arbitrary<readonly ReportedPair[]> =>
  fc
    .tuple(
      ...items.map((item) =>
        fc.option(fc.constantFrom(...places).map((place) => [item, place] as const)),
      ),
    )
    .map((pairs) => pairs.filter((pair) => pair !== null));

const pairs = fc
  .tuple(anyOptions(40), fc.uniqueArray(id, { minLength: 1, maxLength: 5 }))
  .chain(([items, places]) =>
    anyPairs(
      items,
      places.map((name, index) => ({ item: 20 + index, id: name })),
    ),
  );

/** Any number that a learner may have given. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const range = fc.tuple(anyNumber, anyNumber).map(([one, other]) => ({
  min: Math.min(one, other),
  max: Math.max(one, other),
}));

/** Any answer of each kind; a kind without one does not compile. */
const answersOfKind: {
  readonly [Kind in InteractionKind]: fc.Arbitrary<InteractionAnswer<Kind>>;
} = {
  trueFalse: fc.record({
    kind: fc.constant('trueFalse'),
    response: fc.option(fc.boolean()),
    right: fc.option(fc.boolean()),
  }),
  choice: fc.record({
    kind: fc.constant('choice'),
    response: anyOptions(40),
    right: fc.option(anyOptions(40)),
  }),
  fillIn: fc.record({
    kind: fc.constant('fillIn'),
    response: fc.option(anyText),
    right: fc.option(fc.array(anyText, { maxLength: 8 })),
  }),
  longFillIn: fc.record({ kind: fc.constant('longFillIn'), response: anyText }),
  likert: fc.record({
    kind: fc.constant('likert'),
    response: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  matching: fc.record({
    kind: fc.constant('matching'),
    response: pairs,
    right: fc.option(pairs),
  }),
  sequencing: fc.record({
    kind: fc.constant('sequencing'),
    response: anyOptions(40),
    right: fc.option(anyOptions(40)),
  }),
  numeric: fc.record({
    kind: fc.constant('numeric'),
    response: fc.option(anyNumber),
    right: fc.option(range),
  }),
  other: fc.record({ kind: fc.constant('other'), response: anyText, right: fc.option(anyText) }),
};

/** Any answer of any kind. */
const anyAnswer: fc.Arbitrary<InteractionAnswer> = fc.oneof(...Object.values(answersOfKind));

/** Any interaction that an LMS may have to be told of. */
export const anyInteraction: fc.Arbitrary<Interaction> = fc.record({
  id: fc.oneof(id, anyText),
  answer: anyAnswer,
  correct: fc.option(fc.boolean()),
  description: anyText,
  language: fc.constantFrom('en-AU', 'ar'),
  objective: fc.option(fc.oneof(id, anyText)),
  occasion: fc.constantFrom('0.1', 'attempt 2'),
  perhapsTold: fc.boolean(),
  at: fc.option(fc.integer({ min: 0, max: Date.UTC(2100, 0) })),
});
