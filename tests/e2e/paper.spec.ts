import type { Page } from '@playwright/test';

import type { Learner } from './learner.ts';
import { headingsAlone } from './headingsAlone.ts';
import { expect, test } from './quietTest.ts';

/** The tree of a PDF's pages says how many there are. */
const pagesIn = (pdf: Buffer): number =>
  Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );

/** Asks for the whole course on paper, and leaves the page as it is while that is printed. */
async function printCourse(page: Page, learner: Learner): Promise<void> {
  const { t } = learner;
  // The window that asks for a printer cannot be driven: its place is taken, what it shows is not.
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.title = 'printing';
    };
  });
  await (await learner.open()).start();
  await page
    .getByRole('button', { name: t('paper.open'), exact: true })
    .first()
    .click();
  await page.getByText(t('paper.course')).click();
  await learner.button(t('paper.print')).click();
  await expect(page).toHaveTitle('printing');
}

test('the course prints as a document of its own, in light colours whatever the theme, and no heading stands alone at the foot of a page', async ({
  page,
  learner,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await printCourse(page, learner);

  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('[data-paper]');
  await expect(sheets).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  await expect(sheets.locator('[data-lesson]')).toHaveCount(6);
  expect(await sheets.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  // The sign of a link on the screen would clip the address that is printed after it.
  const clippedLinks = await sheets.locator('a[href^="http"]').evaluateAll((all) =>
    all.map((link) => {
      const { display, clipPath } = getComputedStyle(link, '::after');
      return `${display}, ${clipPath}`;
    }),
  );
  expect(new Set(clippedLinks)).toEqual(new Set(['inline, none']));
  const broken = await sheets
    .locator('img')
    .evaluateAll((all) => all.filter((image) => !(image as HTMLImageElement).naturalWidth).length);
  expect(broken).toBe(0);
  // What stands over a picture is measured by its frame: the picture fills it.
  const apart = await sheets.locator('[data-picture]').evaluateAll((frames) =>
    frames.map((frame) => {
      const [of, picture] = [frame, frame.querySelector('img') ?? frame].map((each) =>
        each.getBoundingClientRect(),
      );
      return Math.round(Math.abs((of?.width ?? 0) - (picture?.width ?? 0)));
    }),
  );
  expect(apart.filter((pixels) => pixels > 1)).toEqual([]);

  expect(await sheets.evaluate(headingsAlone, { kept: true })).toEqual([]);
  // That there is something to keep together: without the rule, headings would stand alone.
  expect(await sheets.evaluate(headingsAlone, { kept: false })).not.toEqual([]);
  await sheets.evaluate((element) => element.removeAttribute('style'));

  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(8);
  // Afterwards the page is itself again.
  await expect(sheets).toBeHidden();
  await expect(page.locator('#root')).toBeVisible();
});

test("the browser's own command prints the lesson as a document, upright or across", async ({
  page,
  learner,
  t,
}) => {
  await (await learner.open()).start();
  await expect(async () => {
    // Behind the player's own listener, which comes once the lesson is there.
    await page.evaluate(() => {
      const parts: string[] = [];
      window.addEventListener('beforeprint', () => {
        const { dataset } = document.documentElement;
        const sheets = [...document.querySelectorAll('[data-paper]')];
        parts.push(`${dataset['printing']}: ${sheets.length}`);
      });
      Object.assign(window, { parts });
    });
    await page.pdf({ format: 'A4' });
    expect(await page.evaluate(() => Reflect.get(window, 'parts'))).toContain('page: 1');
  }).toPass();
  for (const landscape of [false, true]) {
    expect(pagesIn(await page.pdf({ format: 'A4', landscape }))).toBeLessThanOrEqual(2);
  }
  await expect(page.locator('[data-paper]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('exit.button'), exact: true })).toBeVisible();
});
