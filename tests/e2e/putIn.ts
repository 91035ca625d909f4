import type { FrameLocator, Locator, Page } from '@playwright/test';

import type { AnswerOf } from '../../src/answers/behaviour.ts';
import type { Answer, AnswerKind, ItemNumber } from '../../src/core/blockState.ts';

/** Where an answer is given, and what its items are called there. */
export interface Sheet {
  readonly place: FrameLocator | Locator | Page;
  readonly label: (item: ItemNumber) => string;
  /** What its places are called, where they have the numbers of items. */
  readonly labelOfPlace?: (place: ItemNumber) => string;
}

const SHOW = /^(Show the answer|أظهر الجواب)$/;
const KNEW = /^(I knew it|عرفته)$/;
const NOT_YET = /^(Not yet|ليس بعد)$/;

type PutIn<Kind extends AnswerKind> = (answer: AnswerOf<Kind>, sheet: Sheet) => Promise<void>;

const exact = (name: string) => ({ name, exact: true }) as const;

const AS_LIST = /^(Show as a list|اعرضها قائمة)$/;

/**
 * How each kind of answer is given, by the role and the name of what takes it, as people hear it: a
 * view that is built for them needs nothing here.
 */
const ways: { readonly [Kind in AnswerKind]: PutIn<Kind> } = {
  choice: ({ chosen }, { place, label }) =>
    inTurn(chosen, (item) => place.getByLabel(label(item), { exact: true }).check()),
  // A group for each row.
  grid: ({ cells }, { place, label }) =>
    inTurn(cells, ([row, column]) =>
      place
        .getByRole('group', exact(label(row)))
        .getByRole('radio', exact(label(column)))
        .check(),
    ),
  // What is dragged can be chosen from a list as well.
  pairs: async ({ pairs }, { place, label, labelOfPlace = label }) => {
    // A game has a way out into its list.
    const asList = place.getByRole('button', { name: AS_LIST });
    await asList.or(place.getByRole('combobox')).first().waitFor();
    if ((await asList.count()) > 0) await asList.click();
    await inTurn(pairs, ([item, to]) =>
      place.getByRole('combobox', exact(label(item))).selectOption({ label: labelOfPlace(to) }),
    );
  },
  order: ({ order }, { place, label }) =>
    inTurn([...order.entries()], ([index, item]) =>
      place.getByRole('combobox', exact(label(item))).selectOption(String(index + 1)),
    ),
  // Written, or chosen from a list.
  gaps: ({ texts }, { place, label }) =>
    inTurn(texts, async ([gap, text]) => {
      const field = place.getByLabel(label(gap), { exact: true });
      const isList = await field.evaluate((element) => element.tagName === 'SELECT');
      await (isList ? field.selectOption({ label: text }) : field.fill(text));
    }),
  number: ({ value }, { place }) =>
    place.getByRole('spinbutton').or(place.getByRole('textbox')).fill(String(value)),
  text: ({ text }, { place }) => place.getByRole('textbox').fill(text),
  path: ({ steps }, { place, label }) =>
    inTurn(steps, (option) => place.getByRole('button', exact(label(option))).click()),
  // Each is looked at once, in the order of the page; how well it is known is the learner's word.
  cards: ({ cards }, { place }) =>
    inTurn(cards, async ({ box }) => {
      await place.getByRole('button', { name: SHOW }).click();
      await place.getByRole('button', { name: box > 0 ? KNEW : NOT_YET }).click();
    }),
};

/** Gives an answer on the page. */
export const putIn = (answer: Answer, sheet: Sheet): Promise<void> => putInKind(answer, sheet);

function putInKind<Kind extends AnswerKind>(answer: AnswerOf<Kind>, sheet: Sheet): Promise<void> {
  const way: PutIn<Kind> = ways[answer.kind];
  return way(answer, sheet);
}

async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>) {
  for (const item of items) await act(item);
}
