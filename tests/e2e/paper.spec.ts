import { expect, test } from './quietTest.ts';

/** The tree of a PDF's pages says how many there are. */
const pagesIn = (pdf: Buffer): number =>
  Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );

test('the course prints as a document of its own, in light colours whatever the theme', async ({
  page,
  learner,
  t,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
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

  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('[data-paper]');
  await expect(sheets).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  await expect(sheets.locator('[data-lesson]')).toHaveCount(6);
  expect(await sheets.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  const broken = await sheets
    .locator('img')
    .evaluateAll((all) => all.filter((image) => !(image as HTMLImageElement).naturalWidth).length);
  expect(broken).toBe(0);

  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(8);
  // Afterwards the page is itself again.
  await expect(sheets).toBeHidden();
  await expect(page.locator('#root')).toBeVisible();
});
