import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

import { expect, type Page } from '@playwright/test';

import { test as base } from './courseSite.ts';
import { Learner } from './learner.ts';
import { resize } from './resize.ts';
import { once } from './runOnce.ts';
import type { Language } from './spoken.ts';

const names = {
  Vietnamese: 'Nguyễn Thị Ánh Tuyết',
  Arabic: 'فاطمة الزهراء بنت محمد',
  Chinese: '欧阳娜娜',
  long: 'Maria-Magdalena Aleksandra Konstantinopoulou-Featherstonehaugh of Saint Germain',
};

/** Rooms are the same in both directions: right to left, the longest tells, and one that runs so itself. */
const namesIn = (language: Language): readonly string[] =>
  language === 'ar' ? [names.Arabic, names.long] : Object.values(names);

/** Of those, what is also drawn into a file: one for each script that letters are taken from. */
const inFiles = (language: Language): readonly string[] =>
  language === 'ar' ? [names.long] : [names.Arabic, names.Chinese];

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

test.describe('in a window too low for the end of the lesson', () => {
  test.use({ viewport: { width: 1280, height: 320 } });

  test(
    'before completion it says what is left, and leads there',
    { tag: once },
    async ({ page, learner, t }) => {
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
    },
  );
});

interface Paper {
  readonly format: keyof typeof LANDSCAPE;
  readonly landscape: boolean;
}

/** The papers of the world, however they lie in the printer. */
const papers: readonly Paper[] = [true, false].flatMap((landscape) => [
  { format: 'A4' as const, landscape },
  { format: 'Letter' as const, landscape },
]);

async function expectOnePage(page: Page, name: string, on = papers): Promise<void> {
  for (const { format, landscape } of on) {
    // No `printBackground`: the sheet keeps its colours by itself.
    const pdf = await page.pdf({ format, landscape });
    const sides = paper(pdf).toSorted((a, b) => b - a);
    expect({ name, landscape, pages: pages(pdf), sides }).toEqual({
      name,
      landscape,
      pages: 1,
      sides: LANDSCAPE[format],
    });
  }
}

test('fits on the page, on paper and in its file, whatever the name', async ({
  page,
  learner,
  language,
}) => {
  await learner.goOn();
  await holdPrinting(page);
  for (const name of namesIn(language)) {
    await test.step(name, async () => {
      await writeName(learner, name);
      await fitsOnPage(page);
      await fitsOnPaper(learner, name);
      await resize(page, 360, 800);
      if (inFiles(language).includes(name)) await fitsInFile(learner, name);
    });
  }
});

/** Down to 320 pixels. */
async function fitsOnPage(page: Page): Promise<void> {
  for (const width of [320, 768, 1280]) {
    await resize(page, width, 800);
    expect(await overflows(page, 'section .certificate-sheet')).toEqual([]);
  }
}

async function fitsOnPaper(learner: Learner, name: string): Promise<void> {
  const { page } = learner;
  const print = learner.button(learner.t('blocks.certificate.print'));
  await print.click();
  // The longest takes the most room; of the others one paper tells.
  await expectOnePage(page, name, name === names.long ? papers : papers.slice(0, 1));
  await print.click();
  await page.emulateMedia({ media: 'print' });
  // A4 lying and standing, and as WebKit lays it out: a point to the pixel.
  for (const [width, height] of [
    [1123, 794],
    [794, 1123],
    [595, 842],
  ] as const) {
    await resize(page, width, height);
    expect(await overflows(page, PRINTED)).toEqual([]);
    const sheet = await page.locator(PRINTED).boundingBox();
    expect(sheet?.width).toBeCloseTo(width * 0.88, 0);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThan(height);
  }
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

const PRINTED = 'body > [data-certificate-print] .certificate-sheet';

test(
  'on the page there is no empty middle, and who prints the lesson gets the lesson',
  { tag: once },
  async ({ page, learner }) => {
    await learner.goOn();
    await writeName(learner, names.Chinese);
    await resize(page, 1280, 900);
    const gaps = await page.locator('section .certificate-words').evaluate((words) => {
      const { height } = words.getBoundingClientRect();
      const boxes = [...words.children].map((group) => group.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, index) => (top - (boxes[index]?.bottom ?? 0)) / height);
    });
    expect(gaps).toHaveLength(2);
    expect(Math.max(...gaps)).toBeLessThan(0.2);
    await expect(page.locator('section .certificate-logo')).toBeVisible();
    await expect(page.locator('section .certificate-signed')).toBeVisible();

    const { title } = await learner.content('certificate');
    await page.emulateMedia({ media: 'print' });
    await expect(learner.heading(title, 1)).toBeVisible();
    await expect(page.locator('body > [data-certificate-print]')).toBeHidden();
  },
);

/** Downloads the certificate into a folder of its own; gives the file's place. */
async function download(learner: Learner): Promise<string> {
  const [kept] = await Promise.all([
    learner.page.waitForEvent('download'),
    learner.button(learner.t('blocks.certificate.download')).click(),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), 'waymark-file-')), kept.suggestedFilename());
  await kept.saveAs(file);
  return file;
}

/** The dots of the picture that a PDF holds. */
function pictureOf(pdf: Buffer) {
  const text = pdf.toString('latin1');
  const found = /\/Width (\d+) \/Height (\d+) [^>]*\/Length (\d+) >>\nstream\n/.exec(text);
  const [head = '', width, height, length] = found ?? [];
  const start = (found?.index ?? 0) + head.length;
  const dots = inflateSync(pdf.subarray(start, start + Number(length)));
  return { width: Number(width), height: Number(height), dots };
}

/** A PDF of one sharp page. What is drawn is the sheet as it stands on the page. */
async function fitsInFile(learner: Learner, name: string): Promise<void> {
  const { certificate } = await learner.outline();
  const file = await download(learner);
  expect(basename(file)).toMatch(new RegExp(`^${certificate?.title} – .+ – .+\\.pdf$`));
  const pdf = await readFile(file);
  expect({ pages: pages(pdf), paper: paper(pdf) }).toEqual({ pages: 1, paper: [842, 595] });
  // What is read and searched: UTF-16, as the format has it.
  const written = Buffer.from(name.normalize('NFC'), 'utf16le').swap16().toString('hex');
  expect(pdf.toString('latin1')).toContain(`/ActualText <FEFF${written.toUpperCase()}>`);
  const { width, height, dots } = pictureOf(pdf);
  expect({ width, height }).toEqual({ width: 2970, height: 2100 });
  expect(inkOf(dots, width, height)).toBeGreaterThan(0.02);
}

/** The share of dark dots in the middle of the page, where the name stands. */
function inkOf(dots: Buffer, width: number, height: number): number {
  const rows = { from: Math.round(height * 0.35), to: Math.round(height * 0.65) };
  let dark = 0;
  for (let row = rows.from; row < rows.to; row++) {
    for (let column = 0; column < width; column++) {
      if ((dots[(row * width + column) * 3] ?? 255) < 60) dark++;
    }
  }
  return dark / (width * (rows.to - rows.from));
}

test(
  'where the browser makes no PDF the file is a page by itself, and prints on one',
  { tag: once },
  async ({ page, context, learner, t }) => {
    await learner.goOn();
    await writeName(learner, names.Arabic);
    await page.evaluate(() => Reflect.deleteProperty(window, 'CompressionStream'));
    const file = await download(learner);
    expect(basename(file)).toMatch(/\.html$/);
    await expect(page.getByText(t('blocks.certificate.asPage')).first()).toBeVisible();
    expect(await readFile(file, 'utf8')).toContain(names.Arabic);

    const opened = await context.newPage();
    const asked: string[] = [];
    opened.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    await opened.goto(pathToFileURL(file).href);
    await expect(opened.getByText(names.Arabic)).toBeVisible();
    expect(asked).toEqual([pathToFileURL(file).href]);
    const drawn = await opened
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
      );
    expect(drawn).toEqual([true, true]);
    await expectOnePage(
      opened,
      names.Arabic,
      [papers[0], papers[3]].flatMap((each) => each ?? []),
    );
  },
);
