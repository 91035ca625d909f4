import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';

import { type Desk, test } from './devServer.ts';

/** Changes a lesson as an author's editor would: the whole file is written anew. */
async function edit(desk: Desk, from: string, to: string): Promise<void> {
  const file = join(desk.courses, 'peer-work', 'lessons', 'objectives.json');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test.beforeEach(async ({ page, desk }) => {
  await page.goto(`${desk.address}peer-work/`);
  await page.getByRole('button', { name: 'Start course' }).click();
  await expect(page.getByRole('heading', { name: 'Training objectives' })).toBeVisible();
});

test('a saved lesson shows at once, in its place', async ({ page, desk }) => {
  await edit(desk, '"title": "Training objectives"', '"title": "What you will learn here"');
  await expect(
    page.getByRole('heading', { level: 1, name: 'What you will learn here' }),
  ).toBeVisible();
  await edit(desk, '"title": "What you will learn here"', '"title": "Training objectives"');
  await expect(page.getByRole('heading', { level: 1, name: 'Training objectives' })).toBeVisible();
});

test('a broken save says what is wrong, and the last good version keeps playing', async ({
  page,
  desk,
}) => {
  await edit(desk, '"minutes"', '"minuts"');
  await expect(page.getByText(/minuts/).first()).toBeVisible();
  await expect(page.getByText(/lessons\/objectives\.json/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Training objectives' })).toBeVisible();

  await edit(desk, '"minuts"', '"minutes"');
  await expect(page.getByText(/minuts/)).toHaveCount(0);
});
