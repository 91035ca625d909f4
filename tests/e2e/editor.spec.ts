import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';

import { Author } from './author.ts';
import { violations } from './axe.ts';
import { test } from './builtDesk.ts';
import { dropPhoto } from './droppedPhoto.ts';
import { Simulated } from './simulated.ts';

// In one worker, over its one desk.
test.describe.configure({ mode: 'default' });

test('a course is made, written and put right without a file, an id or a command, and plays in an LMS', async ({
  page,
  context,
  desk,
}) => {
  const author = new Author(page);
  await page.goto(desk.address);
  await author.make('Safe lifting');
  await author.firstMinutes(join(desk.courses, 'peer-work', 'media', 'cover.svg'));

  // Undo has a name, and takes back what was typed last.
  await author.choose(/^Flip cards: Front of card 1/);
  const card = author.course.getByText('Bend the knees').first();
  await author.field('Front').last().fill('Lift with your legs');
  await author.button(/^Undo: write/).click();
  await expect(card).toBeVisible();
  await author.button(/^Do again/).click();
  await expect(card).toHaveCount(0);
  await author.button(/^Undo: write/).click();

  // A picture of which nothing is said yet, and a note whose button says that nothing is to be said.
  await author.choose(/^Image/);
  await author.field(/^Alternative text/).fill('');
  await author.button(/^\d+ (note|error)/).click();
  const nothingSaid = author.dialog.getByRole('button', { name: /^It says nothing/ });
  await nothingSaid.click();
  await expect(nothingSaid).toHaveCount(0);
  await page.keyboard.press('Escape');
  await author.button(/^Undo: put right/).click();
  await author.field(/^Alternative text/).fill('Somebody lifts a box.');

  await author.saved();
  expect(await violations(page)).toEqual([]);
  const file = join(desk.courses, 'safe-lifting', 'lessons', 'one-idea.json');
  const lesson = await readFile(file, 'utf8');
  expect(lesson).toContain('"title": "Lift with care"');
  expect(lesson).toContain('"front": "Bend the knees"');
  expect(lesson).toContain('"alternative": "Somebody lifts a box."');
  // Written as a hand would have written it: what was not changed stands as it stood.
  expect(lesson).toMatch(/^\{\n {2}"format": 1,\n {2}"type": "lesson",\n {2}"id": "one-idea",/);

  await author.publish();
  await author.button('Try it in an LMS').click();
  const [played] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open it in the LMS' }).click(),
  ]);
  await new Simulated(played, played.url()).playToEnd();
});

test('a course is worked on from its page, takes a photo, goes to the bin, and comes back', async ({
  page,
  desk,
}) => {
  const author = new Author(page);
  const folder = join(desk.courses, 'peer-work');
  await page.goto(`${desk.address}?course=peer-work`);
  await test.step('what is pressed in the page opens in the panel, and what is wrong leads there', () =>
    isLed(author));
  await test.step('what is written stays above the tools of its text', () => staysInSight(author));
  await test.step('a photo falls on the page', () => dropPhoto(page, folder));
  await author.saved();

  await author.button('All courses').click();
  const before = await readdir(folder);
  await page.getByRole('button', { name: 'Move “Working with peer workers” to the bin' }).click();
  await expect(page.getByRole('link', { name: 'Edit “Working with peer workers”' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back “Working with peer workers”' }).click();
  await expect(page.getByRole('link', { name: 'Edit “Working with peer workers”' })).toBeVisible();
  expect(await readdir(folder)).toEqual(before);
  expect(await violations(page)).toEqual([]);
});

/** In a text that is longer than the panel, whose tools stand over it. */
async function staysInSight(author: Author): Promise<void> {
  const { page, panel } = author;
  await page.setViewportSize({ width: 1280, height: 400 });
  await author.outline
    .getByRole('row', { name: /^Text: / })
    .first()
    .click();
  await panel.getByRole('textbox', { name: 'Text', exact: true }).click();
  const tools = panel.getByRole('toolbar');
  await expect(tools).toBeVisible();
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < 10; line += 1) {
    await page.keyboard.type('.');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('.');
  expect(await tools.evaluate(standBelowLine)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** Whether tools leave the line in sight in which somebody writes. */
function standBelowLine(tools: Element): boolean {
  const written = getSelection()?.getRangeAt(0).getClientRects()[0];
  return written !== undefined && written.bottom <= tools.getBoundingClientRect().top;
}

async function isLed(author: Author): Promise<void> {
  await author.choose(/Recovery coaching/);
  await expect(author.course.getByRole('heading', { level: 1 })).toHaveText('Recovery coaching');
  await author.course.getByText('From peer work to recovery coaching').first().click();
  await expect(author.panel.getByRole('heading', { level: 2 })).toHaveText('Text');

  await author.choose(/Recovery coaching/);
  const field = author.field('Title');
  await field.fill('');
  await author.button(/1 error/).click();
  await author.dialog.getByRole('button', { name: 'Go there' }).first().click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('Recovery coaching');
  await expect(author.button('No notes')).toBeVisible();
  await author.saved();
}
