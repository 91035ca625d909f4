import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { type Desk, test } from './devServer.ts';

const names = {
  Vietnamese: 'Nguyễn Thị Ánh Tuyết',
  Arabic: 'فاطمة الزهراء بنت محمد',
  Chinese: '欧阳娜娜',
  long: 'Maria-Magdalena Aleksandra Konstantinopoulou-Featherstonehaugh of Saint Germain',
};

const course = {
  format: 1,
  id: 'award',
  title: 'Working with peer workers in teams that have never had one before',
  description: 'A course of one page, and a certificate.',
  language: 'en-AU',
  updated: '2026-11-22',
  version: '1.2.0',
  objectives: [{ id: 'read', text: 'Read one page' }],
  lessons: ['read', 'certificate'],
  navigation: 'free',
  completion: { lessons: ['read'] },
  certificate: {
    title: 'Certificate of completion',
    text: 'has completed the introduction to peer work',
    issuer: 'Your organisation',
  },
};

const lesson = (id: string, title: string, block: object) => ({
  format: 1,
  type: 'lesson',
  id,
  title,
  minutes: 1,
  objectives: ['read'],
  blocks: [{ id: `${id}-block`, ...block }],
});

const files = {
  'course.json': course,
  'lessons/read.json': lesson('read', 'Read this', { type: 'text', text: 'One page.' }),
  'lessons/certificate.json': lesson('certificate', 'Take it with you', { type: 'certificate' }),
};

/** Puts the course on the desk, whole at once, and waits until its server has it. */
async function writeCourse({ courses, address }: Desk): Promise<void> {
  const draft = await mkdtemp(join(tmpdir(), 'waymark-award-'));
  await mkdir(join(draft, 'lessons'));
  for (const [path, value] of Object.entries(files)) {
    await writeFile(join(draft, path), JSON.stringify(value));
  }
  await rename(draft, join(courses, 'award'));
  await expect
    .poll(async () => (await fetch(`${address}award/content/cover.en-AU.json`)).text())
    .toContain(course.title);
}

test.beforeAll(({ desk }) => writeCourse(desk));

test.beforeEach(async ({ page, desk }) => {
  await page.goto(`${desk.address}award/`);
  await page.getByRole('button', { name: 'Start course' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Read this' })).toBeVisible();
});

async function writeName(page: Page, name: string): Promise<void> {
  const change = page.getByRole('button', { name: 'Change the name' });
  if (await change.isVisible()) await change.click();
  await page.getByLabel('Your name for the certificate').fill(name);
  await page.getByRole('button', { name: 'Save my name' }).click();
  await expect(page.getByRole('region', { name: course.certificate.title })).toContainText(name);
}

const finish = (page: Page) => page.getByRole('button', { name: 'Next: Take it with you' }).click();

/** How many pages a PDF has: each has an object of its own. */
const pages = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The paper, in points, of the first page. */
const paper = (pdf: Buffer): readonly number[] =>
  /\/MediaBox\s*\[([^\]]*)\]/
    .exec(pdf.toString('latin1'))?.[1]
    ?.trim()
    .split(/\s+/)
    .slice(2)
    .map((points) => Math.round(Number(points))) ?? [];

const LANDSCAPE = { A4: [843, 596], Letter: [792, 612] };

/** What would be cut off or run over. Whatever is on the sheet counts, the decoration does not. */
const overflows = (page: Page, sheet: string) =>
  page.locator(sheet).evaluate((element) => {
    const edge = element.getBoundingClientRect();
    return [...element.querySelectorAll('p, bdi, dt, dd')]
      .filter((part) => {
        const { right, left, bottom } = part.getBoundingClientRect();
        return (
          part.scrollWidth > part.clientWidth + 1 ||
          right > edge.right + 1 ||
          left < edge.left - 1 ||
          bottom > edge.bottom + 1
        );
      })
      .map((part) => part.textContent);
  });

/** From now on the page believes that it is being printed: print() opens no window in a test. */
const holdPrinting = (page: Page) =>
  page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });

test('before completion it says what is left, and leads there', async ({ page }) => {
  await page
    .getByRole('link', { name: /Take it with you/ })
    .first()
    .click();
  await expect(page.getByText('Your certificate opens when you have completed')).toBeVisible();
  await page.getByRole('link', { name: 'Lesson 1 Read this' }).click();
  await finish(page);
  await expect(page.getByLabel('Your name for the certificate')).toBeVisible();
});

test('prints on one page, whatever the name and the paper', async ({ page }) => {
  await finish(page);
  await holdPrinting(page);
  for (const name of Object.values(names)) {
    await writeName(page, name);
    for (const format of ['A4', 'Letter'] as const) {
      await page.getByRole('button', { name: 'Print or save as PDF' }).click();
      // No `printBackground`: the sheet keeps its colours by itself.
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      expect({ name, pages: pages(pdf), paper: paper(pdf) }).toEqual({
        name,
        pages: 1,
        paper: LANDSCAPE[format],
      });
    }
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1123, height: 794 });
    expect(await overflows(page, 'body > [data-certificate-print] .certificate-sheet')).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
});

test('nothing runs over on the page, down to 320 pixels', async ({ page }) => {
  await finish(page);
  for (const name of Object.values(names)) {
    await writeName(page, name);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflows(page, 'section .certificate-sheet')).toEqual([]);
    }
  }
});

test('whoever prints the lesson gets the lesson', async ({ page }) => {
  await finish(page);
  await writeName(page, names.Chinese);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Take it with you' })).toBeVisible();
  await expect(page.locator('body > [data-certificate-print]')).toBeHidden();
});

test('the file stands by itself, and prints on one page', async ({ page, context }) => {
  await finish(page);
  await writeName(page, names.Arabic);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the certificate' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('certificate.html');
  const file = join(await mkdtemp(join(tmpdir(), 'waymark-file-')), 'certificate.html');
  await download.saveAs(file);
  expect(await readFile(file, 'utf8')).toContain(names.Arabic);

  const opened = await context.newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(`file://${file}`);
  await expect(opened.getByText(names.Arabic)).toBeVisible();
  expect(asked).toEqual([`file://${file}`]);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await opened.pdf({ format, preferCSSPageSize: true });
    expect({ pages: pages(pdf), paper: paper(pdf) }).toEqual({
      pages: 1,
      paper: LANDSCAPE[format],
    });
  }
});
