// oxlint-disable-next-line no-restricted-imports -- For tests only: answers to try laws on.
import * as fc from 'fast-check';

import type { Answer, AnswerKind } from '../core/blockState.ts';
import { normalAnswer } from './answerKinds.ts';
import type { AnswerOf } from './behaviour.ts';

/** Few items, so that answers meet in them; now and then a far one. */
const item = fc.oneof(
  { weight: 9, arbitrary: fc.nat(7) },
  { weight: 2, arbitrary: fc.nat(400) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);
const items = fc.uniqueArray(fc.oneof(fc.nat(6), item), { maxLength: 6 });
const itemPairs = fc.array(fc.tuple(item, item), { maxLength: 6 });

/** Any UTF-16, lone surrogates among it. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
);

const card = fc.record({
  item,
  box: fc.nat(7),
  reviews: fc.oneof(fc.nat(3), fc.maxSafeNat()),
  day: fc.nat(5000),
});

type Arbitraries = { readonly [Kind in AnswerKind]: fc.Arbitrary<Omit<AnswerOf<Kind>, 'kind'>> };

const parts: Arbitraries = {
  choice: fc.record({ chosen: items }),
  grid: fc.record({ cells: itemPairs }),
  pairs: fc.record({ pairs: itemPairs }),
  order: fc.record({ order: items }),
  gaps: fc.record({ texts: fc.array(fc.tuple(item, anyText), { maxLength: 4 }) }),
  number: fc.record({
    value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  }),
  text: fc.record({ text: anyText }),
  path: fc.record({ steps: fc.array(item, { maxLength: 6 }) }),
  cards: fc.record({ cards: fc.array(card, { maxLength: 4 }) }),
};

const ofKind = <Kind extends AnswerKind>(kind: Kind) =>
  parts[kind].map((said) => ({ kind, ...said }));

/** Any answer of each kind, in the form in which records keep it. */
export const answersByKind: { readonly [Kind in AnswerKind]: fc.Arbitrary<Answer> } = {
  choice: kept(ofKind('choice')),
  grid: kept(ofKind('grid')),
  pairs: kept(ofKind('pairs')),
  order: kept(ofKind('order')),
  gaps: kept(ofKind('gaps')),
  number: kept(ofKind('number')),
  text: kept(ofKind('text')),
  path: kept(ofKind('path')),
  cards: kept(ofKind('cards')),
};

function kept(answers: fc.Arbitrary<Answer>): fc.Arbitrary<Answer> {
  return answers.map((answer) => normalAnswer(answer) ?? answer);
}

/** Any answer at all; choices more often, as courses have them. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: answersByKind.choice },
  ...Object.values(answersByKind).map((arbitrary) => ({ weight: 1, arbitrary })),
);
