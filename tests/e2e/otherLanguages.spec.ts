// Not the quiet test: this page comes from the disk, and has no origin.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { expect, type Locator } from '@playwright/test';

import { test } from './languageTest.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function waymark(...words: readonly string[]): void {
  const launch = join(root, 'src', 'cli', 'launch.mjs');
  const { status, stderr } = spawnSync(process.execPath, [launch, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Publishes the course to start from as one file, after a change; gives the file's address. */
function published(folder: string, change: (course: string) => void): string {
  const course = join(folder, 'courses', 'teaching');
  waymark('new', course);
  change(course);
  const out = join(folder, 'out');
  waymark('publish', course, '--target', 'html', '--out', out, '--first');
  return pathToFileURL(join(out, 'teaching-1.0.0.html')).href;
}

function edit(file: string, from: RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

/** The language that a screen reader takes an element's words for, and how they run. */
const spoken = (element: Locator) =>
  element.evaluate((found) => {
    const words = document.createTreeWalker(found, NodeFilter.SHOW_TEXT).nextNode();
    const holder = words?.parentElement ?? found;
    return [holder.closest('[lang]')?.getAttribute('lang'), getComputedStyle(holder).direction];
  });

test('a German course: its texts are German, the words of the player English', async ({
  page,
}, info) => {
  const address = published(info.outputPath('german'), (course) =>
    edit(join(course, 'course.json'), /"language": "en"/g, '"language": "de"'),
  );
  await page.goto(address);
  const start = page.getByRole('button', { name: /^Start/ }).first();
  await expect.poll(() => spoken(start)).toEqual(['en', 'ltr']);
  expect(await spoken(page.getByRole('heading', { level: 1 }))).toEqual(['de', 'ltr']);
  await start.click();
  const lesson = page.getByRole('heading', { level: 1, name: 'One idea at a time' });
  await expect(lesson).toBeVisible();
  expect(await spoken(lesson)).toEqual(['de', 'ltr']);
  await expect
    .poll(() => spoken(page.getByRole('button', { name: 'Continue' }).first()))
    .toEqual(['en', 'ltr']);
  expect(await spoken(page.getByRole('heading', { name: 'Why less is more' }))).toEqual([
    'de',
    'ltr',
  ]);
});

test('a translation into Arabic with a text that is not translated', async ({ browser }, info) => {
  const page = await browser.newPage({ locale: 'ar' });
  const address = published(info.outputPath('arabic'), (course) => {
    waymark('translate', course, 'ar');
    const file = join(course, 'locales', 'ar.json');
    edit(file, /("source": "[^"]*",\s*"text": ")"/g, '$1كلمة"');
    edit(file, /("source": "One idea at a time",\s*"text": ")[^"]*/g, '$1');
  });
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.locator('main button').first().click();
  const lesson = page.getByRole('heading', { level: 1, name: 'One idea at a time' });
  await expect.poll(() => spoken(lesson)).toEqual(['en', 'ltr']);
  expect(await spoken(page.locator('main p', { hasText: 'كلمة' }).first())).toEqual(['ar', 'rtl']);
});
