import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';

import { test } from './devServer.ts';

test('a course in Arabic has an Arabic interface, from right to left', async ({ page, desk }) => {
  const file = join(desk.courses, 'peer-work', 'course.json');
  const course = await readFile(file, 'utf8');
  await writeFile(file, course.replace('"language": "en-AU"', '"language": "ar"'));
  await page.goto(desk.address);
  await expect(page.getByRole('link', { name: /Working with peer workers/ })).toBeVisible();
  await page.goto(`${desk.address}peer-work/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'ابدأ الدورة' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Training objectives' })).toBeVisible();
  const outline = await page.getByRole('navigation').first().boundingBox();
  const lesson = await page.getByRole('main').boundingBox();
  expect(outline?.x).toBeGreaterThan(lesson?.x ?? Infinity);
  await writeFile(file, course);
});
