import { expect, type Locator } from '@playwright/test';

import type { AnswerOf } from '../../src/answers/behaviour.ts';
import type { Answer, AnswerKind, ItemNumber } from '../../src/core/blockState.ts';
import { takeAimAtGroup } from './focusWatch.ts';
import type { KeyboardLearner } from './keyboardLearner.ts';

/** Where an answer is given, and what its items and places are called there. */
interface Sheet {
  readonly place: Locator;
  readonly label: (item: ItemNumber) => string;
  readonly labelOfPlace: (place: ItemNumber) => string;
}

type GiveByKeyboard<Kind extends AnswerKind> = (
  learner: KeyboardLearner,
  answer: AnswerOf<Kind>,
  sheet: Sheet,
) => Promise<void>;

/** How each kind of answer is given with keys alone, by the control that `putIn` finds, too. */
const ways: { readonly [Kind in AnswerKind]: GiveByKeyboard<Kind> } = {
  /** Arrows among radio buttons, Space on checkboxes, from the top. */
  choice: async (learner, { chosen }, { place, label }) => {
    const shown = (await place.textContent()) ?? '';
    const names = chosen.map(label).toSorted((a, b) => shown.indexOf(a) - shown.indexOf(b));
    for (const name of names) {
      const option = place.getByLabel(name, { exact: true });
      if ((await option.getAttribute('type')) === 'radio') await chooseRadio(learner, option);
      else await learner.activate(option, 'Space');
      await expect(option).toBeChecked();
    }
  },
  /** A group of radio buttons for each row. */
  grid: async (learner, { cells }, { place, label }) => {
    for (const [row, column] of cells) {
      const group = place.getByRole('group', { name: label(row), exact: true });
      const cell = group.getByRole('radio', { name: label(column), exact: true });
      await chooseRadio(learner, cell);
      await expect(cell).toBeChecked();
    }
  },
  /** In the list of each item the arrows lead to its place. */
  pairs: async (learner, { pairs }, { place, label, labelOfPlace }) => {
    for (const [item, to] of pairs)
      await chooseInList(learner, listOf(place, label(item)), labelOfPlace(to));
  },
  order: async (learner, { order }, { place, label }) => {
    for (const [index, item] of order.entries())
      await chooseInList(learner, listOf(place, label(item)), String(index + 1));
  },
  /** Written, or chosen from a list. */
  gaps: async (learner, { texts }, { place, label }) => {
    for (const [gap, text] of texts) {
      const field = place.getByLabel(label(gap), { exact: true });
      const isList = await field.evaluate((element) => element.tagName === 'SELECT');
      if (isList) await chooseInList(learner, field, text);
      else await write(learner, field, text);
    }
  },
  number: (learner, { value }, { place }) =>
    write(learner, place.getByRole('spinbutton').or(place.getByRole('textbox')), String(value)),
  text: (learner, { text }, { place }) => write(learner, place.getByRole('textbox'), text),
  /** Each decision leads to the next scene, which is read from its beginning. */
  path: async (learner, { steps }, { place, label }) => {
    for (const step of steps) {
      await learner.activate(learner.button(label(step), place));
      await learner.isLedTo(place.locator('section > section[tabindex="-1"]').last());
    }
  },
  cards: async (learner, { cards }, { place, label }) => {
    for (const { item } of cards) await learner.activate(learner.button(label(item), place));
  },
};

/** Gives an answer with the keyboard. */
export const giveByKeyboard = (
  learner: KeyboardLearner,
  answer: Answer,
  sheet: Sheet,
): Promise<void> => giveKind(learner, answer, sheet);

function giveKind<Kind extends AnswerKind>(
  learner: KeyboardLearner,
  answer: AnswerOf<Kind>,
  sheet: Sheet,
): Promise<void> {
  const way: GiveByKeyboard<Kind> = ways[answer.kind];
  return way(learner, answer, sheet);
}

const listOf = (place: Locator, name: string): Locator =>
  place.getByRole('combobox', { name, exact: true });

/** Arrows from the stop that its group is. */
async function chooseRadio(learner: KeyboardLearner, option: Locator): Promise<void> {
  await learner.reach(option, takeAimAtGroup);
  let isThere = (await learner.aimAt(option)).way === 'there';
  while (!isThere) ({ isThere } = await learner.press('ArrowDown'));
  if (!(await option.isChecked())) await learner.press('Space');
}

/** By the sign with which no other option begins; or by arrows, as far as it stands from the chosen one. */
async function chooseInList(
  learner: KeyboardLearner,
  list: Locator,
  option: string,
): Promise<void> {
  await learner.reach(list);
  const away = () => learner.page.evaluate(awayFrom, option);
  for (let { left, sign } = await away(); left !== 0; { left, sign } = await away()) {
    if (sign === null) await learner.hold(left > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(left));
    else await learner.page.keyboard.press(sign);
  }
}

/**
 * How many options lie between the one that is chosen, where the focus is, and another; and the key
 * that leads to that alone, if there is one. In the page.
 */
function awayFrom(option: string): { readonly left: number; readonly sign: string | null } {
  const { activeElement: list } = document;
  if (!(list instanceof HTMLSelectElement)) throw new Error('No list.');
  const texts = [...list.options].map(({ label }) => label.trim());
  const sign = option.slice(0, 1).toLowerCase();
  const others = texts.filter((text) => text.toLowerCase().startsWith(sign));
  return {
    left: texts.indexOf(option) - list.selectedIndex,
    sign: /^[a-z0-9]$/.test(sign) && others.length === 1 ? sign : null,
  };
}

async function write(learner: KeyboardLearner, field: Locator, text: string): Promise<void> {
  await learner.reach(field);
  await learner.page.keyboard.type(text);
}
