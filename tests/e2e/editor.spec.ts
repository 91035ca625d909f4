import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { violations } from './axe.ts';
import { type Desk, test } from './devServer.ts';

const textOf = (desk: Desk, course: string, file: string): Promise<string> =>
  readFile(join(desk.courses, course, file), 'utf8');

const page = (outer: Page) => outer.frameLocator('iframe');
const outline = (outer: Page) => outer.getByRole('navigation', { name: 'Outline' });
const panel = (outer: Page) => outer.getByRole('complementary', { name: 'What is chosen' });

const saved = (outer: Page) => expect(outer.getByText('Saved', { exact: true })).toBeVisible();

/** A block of a kind, below what is chosen, or where the page offers it. */
async function insert(
  outer: Page,
  words: string,
  kind: RegExp,
  button = outline(outer).getByRole('button', { name: 'Add a block' }),
): Promise<void> {
  await button.click();
  const dialog = outer.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(words);
  await dialog.getByRole('button', { name: kind }).click();
}

test('a course is made, written and put right without a file, an id or a command', async ({
  page: outer,
  desk,
}) => {
  await outer.goto(desk.address);
  await outer.getByRole('link', { name: 'New course' }).click();
  await outer.getByRole('textbox', { name: 'What is your course called?' }).fill('Safe lifting');
  await outer.getByRole('radio', { name: /^An example/ }).check();
  await outer.getByRole('button', { name: 'Make the course' }).click();
  await expect(page(outer).getByRole('heading', { level: 1, name: 'Safe lifting' })).toBeVisible();

  // A text is written on the page itself, and the form shows it.
  await outline(outer)
    .getByRole('row', { name: /One idea/ })
    .click();
  await page(outer).getByRole('heading', { level: 1, name: 'One idea at a time' }).click();
  await page(outer).getByRole('textbox', { name: 'Title' }).fill('Lift with care');
  await expect(panel(outer).getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Lift with care',
  );

  // Flip cards, with one card more. Undo has a name, and takes back what was typed last.
  await insert(outer, 'flip', /^Flip cards/);
  await panel(outer).getByRole('button', { name: 'Add to: Cards' }).click();
  await panel(outer).getByRole('textbox', { name: 'Front' }).last().fill('Bend the knees');
  const card = page(outer).getByText('Bend the knees').first();
  await expect(card).toBeVisible();
  await outer.getByRole('button', { name: /^Undo: write/ }).click();
  await expect(card).toHaveCount(0);
  await outer.getByRole('button', { name: /^Do again/ }).click();
  await expect(card).toBeVisible();

  // A picture, of which a note’s button says that it says nothing; but it does.
  await insert(outer, 'photo', /^Image/);
  const picture = join(desk.courses, 'peer-work', 'media', 'cover.svg');
  await outer.getByRole('dialog').getByLabel('Add from this computer').setInputFiles(picture);
  await outer.getByRole('button', { name: /^\d+ (note|error)/ }).click();
  const nothingSaid = outer.getByRole('dialog').getByRole('button', { name: /^It says nothing/ });
  await nothingSaid.click();
  await expect(nothingSaid).toHaveCount(0);
  await outer.keyboard.press('Escape');
  await outer.getByRole('button', { name: /^Undo: put right/ }).click();
  await panel(outer)
    .getByRole('textbox', { name: /^Alternative text/ })
    .fill('Somebody lifts a box.');

  // A question at the end of the page, with its right answer.
  const end = page(outer).getByRole('button', { name: 'Add a block here' }).last();
  await insert(outer, 'choice', /^Choice question/, end);
  const right = panel(outer).getByRole('radio', { name: /^Right answer/ });
  await right.last().check();
  await expect(right.last()).toBeChecked();

  await saved(outer);
  expect(await violations(outer)).toEqual([]);
  const lesson = await textOf(desk, 'safe-lifting', 'lessons/one-idea.json');
  expect(lesson).toContain('"title": "Lift with care"');
  expect(lesson).toContain('"front": "Bend the knees"');
  expect(lesson).toContain('"alternative": "Somebody lifts a box."');
  // Written as a hand would have written it: what was not changed stands as it stood.
  expect(lesson).toMatch(/^\{\n {2}"format": 1,\n {2}"type": "lesson",\n {2}"id": "one-idea",/);
});

test('what is pressed in the page opens in the panel, and what is wrong leads there', async ({
  page: outer,
  desk,
}) => {
  await outer.goto(`${desk.address}editor/?course=peer-work`);
  await outline(outer)
    .getByRole('row', { name: /Recovery coaching/ })
    .click();
  await expect(page(outer).getByRole('heading', { level: 1 })).toHaveText('Recovery coaching');
  await page(outer).getByText('From peer work to recovery coaching').first().click();
  await expect(panel(outer).getByRole('heading', { level: 2 })).toHaveText('Text');

  const title = outline(outer).getByRole('row', { name: /Recovery coaching/ });
  await title.click();
  await panel(outer).getByRole('textbox', { name: 'Title', exact: true }).fill('');
  await outer.getByRole('button', { name: /1 error/ }).click();
  await outer.getByRole('dialog').getByRole('button', { name: 'Go there' }).first().click();
  const field = panel(outer).getByRole('textbox', { name: 'Title', exact: true });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('Recovery coaching');
  await expect(outer.getByRole('button', { name: 'No notes' })).toBeVisible();
  await saved(outer);
});

test('a hand in the same file and an editor lose nothing of each other', async ({
  page: outer,
  desk,
}) => {
  await outer.goto(`${desk.address}editor/?course=peer-work`);
  const short = panel(outer).getByRole('textbox', { name: /^Short title/ });
  await expect(short).toHaveValue('Peer workers');
  const file = join(desk.courses, 'peer-work', 'course.json');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('"Peer workers"', '"Peers"'));
  await expect(short).toHaveValue('Peers');

  // Taken back as any other change, to the byte.
  await outer.getByRole('button', { name: /^Undo: what was written elsewhere/ }).click();
  await saved(outer);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('a course goes to the bin, and comes back', async ({ page: outer, desk }) => {
  await outer.goto(`${desk.address}editor/`);
  const before = await readdir(join(desk.courses, 'peer-work'));
  await outer.getByRole('button', { name: 'Move “Working with peer workers” to the bin' }).click();
  await expect(outer.getByRole('link', { name: 'Edit “Working with peer workers”' })).toHaveCount(
    0,
  );
  await outer.getByRole('button', { name: 'Bring back “Working with peer workers”' }).click();
  await expect(outer.getByRole('link', { name: 'Edit “Working with peer workers”' })).toBeVisible();
  expect(await readdir(join(desk.courses, 'peer-work'))).toEqual(before);
  expect(await violations(outer)).toEqual([]);
});
