import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';

import { BlockSeams } from './blockSeams.ts';
import { type FromFrame, NO_SEAMS } from './messages.ts';

const FILE = 'lessons/hope.json';
const at = (...path: readonly (string | number)[]) => ({ lesson: 'hope', file: FILE, path });

const where = {
  addBefore: 'Add a block here, above:',
  addAfter: 'Add a block here, below:',
};

const asks = {
  addBefore: 'Add a block here',
  addAfter: 'Add a block here',
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  turnInto: 'Turn into…',
  remove: 'Remove',
};

/** Two blocks, the second of which holds a third and has something listed beneath it. */
const places = new Map([
  [1, at('blocks', 0)],
  [2, at('blocks', 1)],
  [3, at('blocks', 1, 'panels', 0, 'blocks', 0)],
  [4, at('blocks', 1, 'questions', 0)],
]);

afterEach(() => document.body.replaceChildren());

function seamsOnPage() {
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML =
    '<section data-block="1"></section><section data-block="2"><h2>Panel</h2><div><p data-block="3"></p></div>' +
    '<div><p data-block="4"></p></div></section><ul data-hidden-texts></ul><footer></footer>';
  const told: FromFrame[] = [];
  const seams = new BlockSeams((message) => told.push(message));
  seams.words = { asks, where, tools: 'What can be done with this block' };
  seams.draw(places);
  return { page, seams, told, user: userEvent.setup() };
}

const outline = (element: Element): readonly string[] =>
  [...element.children].map((each) => {
    const { block, side } = each instanceof HTMLElement ? each.dataset : {};
    return block ?? side ?? each.tagName;
  });

test('a block can be added before the first of a list and after each, also within blocks', () => {
  const { page } = seamsOnPage();
  expect(outline(page)).toEqual(['addBefore', '1', 'addAfter', '2', 'UL', 'addAfter', 'FOOTER']);
  const [panel, questions] = page.querySelectorAll('section > div');
  expect(panel && outline(panel)).toEqual(['addBefore', '3', 'addAfter']);
  expect(questions && outline(questions)).toEqual(['4']);
});

test('each place says by keyboard where something is wanted', async () => {
  const { user, told } = seamsOnPage();
  await user.tab();
  expect(document.activeElement).toBe(
    screen.getAllByRole('button', { name: 'Add a block here' })[0],
  );
  await user.keyboard('{Enter}');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(told).toEqual([
    { kind: 'asked', ask: 'addBefore', block: 1 },
    { kind: 'asked', ask: 'addAfter', block: 1 },
  ]);
});

test('heard alone, a place says which block it is at, in the words that the block has now', () => {
  const { page, seams } = seamsOnPage();
  const names = () =>
    within(page)
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-label'));
  // Nothing stands in the first block, and in the third: the place beside them has words of its own.
  expect(names()).toEqual([
    'Add a block here',
    'Add a block here',
    'Add a block here',
    'Add a block here',
    'Add a block here, below: Panel',
  ]);
  page.querySelector('[data-block="1"]')?.append('Good  to\nsee you');
  const picture = document.createElement('img');
  picture.alt = 'A bridge at dawn, with nobody on it but one woman who waits';
  page.querySelector('[data-block="3"]')?.append(picture);
  seams.draw(places);
  expect(names()).toEqual([
    'Add a block here, above: Good to see you',
    'Add a block here, below: Good to see you',
    'Add a block here, above: A bridge at dawn, with nobody on it but…',
    'Add a block here, below: A bridge at dawn, with nobody on it but…',
    'Add a block here, below: Panel A bridge at dawn, with nobody on…',
  ]);
});

test('the tools of the block that is chosen stand beneath it, and stay under the finger', async () => {
  const { page, seams, told, user } = seamsOnPage();
  expect(screen.queryByRole('toolbar')).toBeNull();
  seams.chosen = 1;
  const tools = within(screen.getByRole('toolbar', { name: 'What can be done with this block' }));
  expect(tools.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Move up',
    'Move down',
    'Duplicate',
    'Turn into…',
    'Remove',
  ]);
  const down = tools.getByRole('button', { name: 'Move down' });
  await user.click(down);
  expect(told).toEqual([{ kind: 'asked', ask: 'down', block: 1 }]);
  // As the player draws it: the block comes to stand behind the other one.
  page.querySelector('footer')?.before(page.querySelector('[data-block="1"]') ?? '');
  seams.draw(places);
  expect(document.activeElement).toBe(down);
  expect(outline(page).slice(-3)).toEqual(['1', 'addAfter', 'FOOTER']);
  // A question that stands alone on the page has tools, and nothing is added beside it.
  seams.chosen = 4;
  expect(document.activeElement).toBe(down);
  expect(down.closest('div > div > div')?.textContent).not.toContain('Add a block');
});

test('a block that is removed leaves the focus with the tools of the one that is chosen then', async () => {
  const { page, seams, user } = seamsOnPage();
  seams.chosen = 1;
  const remove = screen.getByRole('button', { name: 'Remove' });
  await user.click(remove);
  page.querySelector('[data-block="1"]')?.remove();
  seams.draw(places);
  expect(remove.isConnected).toBe(false);
  seams.chosen = 2;
  expect(document.activeElement).toBe(remove);
});

test('drawn again, nothing on the page is touched; and where nothing can be asked, nothing is there', async () => {
  const { page, seams } = seamsOnPage();
  seams.chosen = 2;
  expect((await axe.run(page)).violations).toEqual([]);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((all) => records.push(...all));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  seams.draw(places);
  expect(observer.takeRecords()).toEqual([]);
  seams.words = NO_SEAMS;
  seams.draw(places);
  expect(outline(page)).toEqual(['1', '2', 'UL', 'FOOTER']);
});
