import type { Locator, Page } from '@playwright/test';

import { violations, violationsOfColour } from './axe.ts';
import { expect, test } from './quietTest.ts';
import { resize } from './resize.ts';

const card = (page: Page, title: string) => page.getByRole('dialog', { name: title, exact: true });

/** Where an element stands, in pixels of the window. */
async function box(element: Locator) {
  const found = await element.boundingBox();
  if (found === null) throw new Error('It is not drawn.');
  return found;
}

test('a term tells what it means where it stands, by keys alone', async ({ page, learner, t }) => {
  const { glossary } = await learner.outline();
  const { term = '' } = glossary.find(({ id }) => id === 'lived-experience') ?? {};
  await learner.openAfter(await learner.readings());
  await learner.goTo('co-production');
  const word = page.getByRole('button', { name: t('links.term') }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(card(page, term)).toBeFocused();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOfColour(page), 'light').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page, term)).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('nothing cuts it off, on a narrow screen as on a wide one, in a text as on a turned card', async ({
  page,
  learner,
  t,
}) => {
  await learner.openAfter(await learner.readings());
  await learner.goTo('co-production');
  const words = page.getByRole('button', { name: t('links.term') });
  await expect(words.first()).toBeVisible();
  const [text, onCard] = [words.first(), words.last()];
  const sizes = [
    { width: 320, height: 640 },
    { width: 1280, height: 720 },
  ];
  for (const { width, height } of sizes) {
    await resize(page, width, height);
    for (const word of [text, onCard]) {
      await word.click();
      const opened = page.getByRole('dialog');
      const { x, y, width: wide, height: high } = await box(opened);
      expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual(
        Array.from({ length: 4 }, () => true),
      );
      // The learner sees its corner, and not what would lie over it.
      const corner = { x: x + wide - 20, y: y + high - 20 };
      expect(
        await opened.evaluate(
          (element, at) => element.contains(document.elementFromPoint(at.x, at.y)),
          corner,
        ),
      ).toBe(true);
      await opened.getByRole('button', { name: t('common.close') }).click();
    }
  }
});

test('a link to a block opens its lesson there, and Back leads to the words that were followed', async ({
  page,
  learner,
  t,
}) => {
  const { lessons } = await learner.outline();
  await learner.openAfter(lessons.slice(0, -1));
  await learner.goTo('certificate');
  const number = lessons.findIndex(({ id }) => id === 'co-production') + 1;
  const { title = '' } = lessons[number - 1] ?? {};
  const link = page.getByRole('link', { name: t('links.lesson', { number, title }) });
  await link.click();
  await learner.isIn(number);
  await expect(page.locator('#ladder')).toBeInViewport();
  await page.goBack();
  await learner.isIn(lessons.length);
  await expect(link).toBeInViewport();
});

test('a link to a lesson that is locked says what opens it', async ({ page, learner, t }) => {
  const { lessons } = await learner.outline();
  const number = lessons.findIndex(({ id }) => id === 'quiz') + 1;
  const { title = '' } = lessons[number - 1] ?? {};
  await learner.open();
  await learner.start();
  await page.getByRole('button', { name: t('links.notOpen') }).click();
  await expect(card(page, title)).toContainText(t('outline.lockedShort', { number: number - 1 }));
});
