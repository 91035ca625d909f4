import type { Locator } from '@playwright/test';

import type { Answer, AnswerKind, ItemNumber } from '../../src/core/blockState.ts';
import { putIn } from './putIn.ts';
import { expect, test } from './quietTest.ts';

const names = ['', 'Hope', 'Choice', 'Staff', 'Everyone'];
const label = (item: ItemNumber) => names[item] ?? '';

const list = (name: string, options: readonly string[]) =>
  `<label>${name}<select><option></option>${options.map((each) => `<option>${each}</option>`).join('')}</select></label>`;
const radios = (name: string) =>
  `<fieldset><legend>${name}</legend>
    <label><input type="radio" name="${name}">Staff</label>
    <label><input type="radio" name="${name}">Everyone</label></fieldset>`;
const pressed = (name: string) =>
  `<button onclick="this.setAttribute('aria-pressed', 'true')">${name}</button>`;
const buttons = names.slice(1).map(pressed).join('');

const values = (place: Locator) =>
  place
    .locator('input:not([type="radio"],[type="checkbox"]), select, textarea')
    .evaluateAll((all) => all.map((each) => ('value' in each ? each.value : '')));
const marked = (place: Locator) =>
  place
    .locator(':checked:not(option), [aria-pressed="true"]')
    .evaluateAll((all) => all.map((each) => (each.closest('label') ?? each).textContent));

/** The plainest view of each kind, an answer, and what then stands there. */
const kinds: {
  readonly [Kind in AnswerKind]: readonly [
    page: string,
    answer: Extract<Answer, { readonly kind: Kind }>,
    read: (place: Locator) => Promise<readonly unknown[]>,
    given: readonly string[],
  ];
} = {
  choice: [radios('Who?'), { kind: 'choice', chosen: [4] }, marked, ['Everyone']],
  grid: [
    radios('Hope') + radios('Choice'),
    {
      kind: 'grid',
      cells: [
        [1, 4],
        [2, 3],
      ],
    },
    marked,
    ['Everyone', 'Staff'],
  ],
  pairs: [
    list('Hope', ['Staff', 'Everyone']) + list('Choice', ['Staff', 'Everyone']),
    {
      kind: 'pairs',
      pairs: [
        [1, 4],
        [2, 3],
      ],
    },
    values,
    ['Everyone', 'Staff'],
  ],
  order: [
    list('Hope', ['1', '2']) + list('Choice', ['1', '2']),
    { kind: 'order', order: [2, 1] },
    values,
    ['2', '1'],
  ],
  gaps: [
    '<label>Hope<input></label><select aria-label="Choice"><option>a</option><option>b</option></select>',
    {
      kind: 'gaps',
      texts: [
        [1, 'a'],
        [2, 'b'],
      ],
    },
    values,
    ['a', 'b'],
  ],
  number: ['<input type="number">', { kind: 'number', value: 3.5 }, values, ['3.5']],
  text: ['<textarea></textarea>', { kind: 'text', text: 'In my words.' }, values, ['In my words.']],
  path: [buttons, { kind: 'path', steps: [1, 4] }, marked, ['Hope', 'Everyone']],
  cards: [
    ['Show the answer', 'Not yet', 'I knew it'].map(pressed).join(''),
    { kind: 'cards', cards: [{ item: 2, box: 1, reviews: 1, day: 1 }] },
    marked,
    ['Show the answer', 'I knew it'],
  ],
};

test('an answer of every kind is given by the role and the name of what takes it', async ({
  page,
}) => {
  for (const [kind, [html, answer, read, given]] of Object.entries(kinds)) {
    await page.setContent(`<main>${html}</main>`);
    const place = page.getByRole('main');
    await putIn(answer, { place, label });
    expect(await read(place), kind).toEqual(given);
  }
});
