import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { test as base } from './courseSite.ts';
import { Learner } from './learner.ts';

const names = {
  Vietnamese: 'Nguyễn Thị Ánh Tuyết',
  Arabic: 'فاطمة الزهراء بنت محمد',
  Chinese: '欧阳娜娜',
  long: 'Maria-Magdalena Aleksandra Konstantinopoulou-Featherstonehaugh of Saint Germain',
};

/** The learner sits in the course of one page, and a certificate. */
const test = base.extend({
  learner: async ({ page, language }, provide) => {
    const learner = new Learner(page, { course: 'award', language });
    await (await learner.open()).start();
    await provide(learner);
  },
});

async function writeName(learner: Learner, name: string): Promise<void> {
  const { page, t } = learner;
  const change = learner.button(t('blocks.certificate.rename'));
  if (await change.isVisible()) await change.click();
  await page.getByLabel(t('blocks.certificate.nameLabel')).fill(name);
  await learner.button(t('blocks.certificate.nameSave')).click();
  const { certificate } = await learner.outline();
  const sheet = page.getByRole('region', { name: certificate?.title ?? '' });
  await expect(sheet).toContainText(name);
}

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

test('before completion it says what is left, and leads there', async ({ page, learner, t }) => {
  const { lessons } = await learner.outline();
  const [read, certificate] = lessons.map(({ title }) => title);
  await page
    .getByRole('link', { name: certificate ?? '' })
    .first()
    .click();
  await expect(page.getByText(t('blocks.certificate.opens'))).toBeVisible();
  const first = `${t('blocks.certificate.lesson', { number: 1 })} ${read}`;
  await page.getByRole('link', { name: first }).click();
  await learner.goOn();
  await expect(page.getByLabel(t('blocks.certificate.nameLabel'))).toBeVisible();
});

test('prints on one page, whatever the name and the paper', async ({ page, learner, t }) => {
  await learner.goOn();
  await holdPrinting(page);
  for (const name of Object.values(names)) {
    await writeName(learner, name);
    for (const format of ['A4', 'Letter'] as const) {
      await learner.button(t('blocks.certificate.print')).click();
      // No `printBackground`: the sheet keeps its colours by itself.
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      expect({ name, pages: pages(pdf), paper: paper(pdf) }).toEqual({
        name,
        pages: 1,
        paper: LANDSCAPE[format],
      });
    }
    await learner.button(t('blocks.certificate.print')).click();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1123, height: 794 });
    expect(await overflows(page, 'body > [data-certificate-print] .certificate-sheet')).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
});

test('nothing runs over on the page, down to 320 pixels', async ({ page, learner }) => {
  await learner.goOn();
  for (const name of Object.values(names)) {
    await writeName(learner, name);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflows(page, 'section .certificate-sheet')).toEqual([]);
    }
  }
});

test('whoever prints the lesson gets the lesson', async ({ page, learner }) => {
  await learner.goOn();
  await writeName(learner, names.Chinese);
  const { title } = await learner.content('certificate');
  await page.emulateMedia({ media: 'print' });
  await expect(learner.heading(title, 1)).toBeVisible();
  await expect(page.locator('body > [data-certificate-print]')).toBeHidden();
});

test('the file stands by itself, and prints on one page', async ({ page, context, learner, t }) => {
  await learner.goOn();
  await writeName(learner, names.Arabic);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    learner.button(t('blocks.certificate.download')).click(),
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
