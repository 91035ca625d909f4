import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';

import { type Desk, test } from './devServer.ts';

test('a course in Arabic has an Arabic interface, from right to left', async ({ page, desk }) => {
  await speak(desk, 'ar');
  await page.goto(desk.address);
  const link = page.getByRole('link', { name: 'Working with peer workers', exact: true });
  await expect(link).toBeVisible();
  await page.goto(`${desk.address}peer-work/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'ابدأ الدورة' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Training objectives' })).toBeVisible();
  const outline = await page.getByRole('navigation').first().boundingBox();
  const lesson = await page.getByRole('main').boundingBox();
  expect(outline?.x).toBeGreaterThan(lesson?.x ?? Infinity);
  await speak(desk, 'en-AU');
});

/** Changes the language of the reference course. */
async function speak({ courses, address }: Desk, language: string): Promise<void> {
  const file = join(courses, 'peer-work', 'course.json');
  const course = (await readFile(file, 'utf8')).replace(
    /"language": "[\w-]+"/,
    `"language": "${language}"`,
  );
  // Written again until it is seen: a server that just started may not watch the files yet.
  const written = async () => {
    await writeFile(file, course);
    return (await fetch(`${address}peer-work/content/outline.${language}.json`)).status;
  };
  await expect.poll(written, { intervals: [1000] }).toBe(200);
}
