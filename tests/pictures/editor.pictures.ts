import { expect } from '@playwright/test';

import { Author } from '../e2e/author.ts';
import { test } from '../e2e/builtDesk.ts';
import { takePicture } from './picture.ts';

test.use({ viewport: { width: 1200, height: 700 } });

test('the editor, with a block chosen, and a course beside its translation', async ({
  page,
  desk,
}) => {
  const author = new Author(page);
  await page.goto(`${desk.address}?course=peer-work`);
  await author.choose(/Peer work and co-production/);
  await author.choose(/Six principles to plan by/);
  await expect(author.course.getByRole('heading', { name: 'Six principles' })).toBeVisible();
  await takePicture(page, 'editor');

  await author.open(/^Translate/);
  await author.button('All texts').click();
  await expect(page.getByRole('textbox', { name: /^Translation: / }).first()).toBeVisible();
  await takePicture(page, 'editor-translate');
});

test('a first course, from its name to its package', async ({ page, desk }) => {
  const author = new Author(page);
  await page.goto(desk.address);
  await author.button('New course').click();
  await page.getByRole('textbox', { name: 'What is your course called?' }).fill('Safe lifting');
  await takePicture(page, 'editor-new');
  await page.reload();
  await author.make('Safe lifting');
  await author.nameLesson();
  await author.outline.getByRole('button', { name: 'Add a block' }).click();
  await takePicture(page, 'editor-add');
  await page.keyboard.press('Escape');
  await author.addCards();
  await author.course.getByText('Your legs are stronger').first().click();
  await takePicture(page, 'editor-text');
  await page.keyboard.press('Escape');
  await author.button(/^\d+ (note|error)/).click();
  await takePicture(page, 'editor-notes');
  await page.keyboard.press('Escape');
  await author.publish();
  await takePicture(page, 'editor-publish');
});
