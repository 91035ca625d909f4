import type { Locator, Page } from '@playwright/test';

import type { Learner } from './learner.ts';
import { violations, violationsOfColour } from './axe.ts';
import { expect, test } from './quietTest.ts';
import { resize } from './resize.ts';
import { once } from './runOnce.ts';
import { richTextToPlainText } from '../../src/richtext/linear.ts';

const card = (page: Page, title: string) => page.getByRole('dialog', { name: title, exact: true });

/** Whose lesson is there has the focus on its heading: where it came later, a key would go astray. */
async function isLedTo(learner: Learner, id: string): Promise<void> {
  const { title } = await learner.content(id);
  await expect(learner.heading(title, 1)).toBeFocused();
}

/** Where an element stands, in pixels of the window. */
async function box(element: Locator) {
  const found = await element.boundingBox();
  if (found === null) throw new Error('It is not drawn.');
  return found;
}

test('a term tells what it means, cut off on no screen, and a search leads to the back of a card in another lesson', async ({
  page,
  learner,
  language,
}) => {
  await learner.openAfter(await learner.readings());
  await learner.goTo('co-production');
  await isLedTo(learner, 'co-production');
  // By keys, and in which colours, no language changes.
  if (language !== 'ar') await tellsByKeys(page, learner);
  await isWhole(page, learner);
  await learner.goTo('objectives');
  await isLedTo(learner, 'objectives');
  await searchesByKeys(page, learner);
});

/** A term tells what it means where it stands, by keys alone. */
async function tellsByKeys(page: Page, learner: Learner): Promise<void> {
  const { glossary } = await learner.outline();
  const { term = '' } = glossary.find(({ id }) => id === 'lived-experience') ?? {};
  const word = page.getByRole('button', { name: learner.t('links.term') }).first();
  await word.press('Enter');
  await expect(card(page, term)).toBeFocused();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOfColour(page), 'light').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page, term)).toHaveCount(0);
  await expect(word).toBeFocused();
}

/** Nothing cuts it off, on a narrow screen as on a wide one, in a text as on a turned card. */
async function isWhole(page: Page, { t }: Learner): Promise<void> {
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
}

/** The back of the last card in the third lesson of the reference course. */
async function lastBack(learner: Learner): Promise<string> {
  const { blocks } = await learner.content('co-production');
  const cards = blocks.find(({ id }) => id === 'six-principles');
  const back = cards?.type === 'flipCards' ? cards.content.cards.at(-1)?.back : undefined;
  if (back === undefined) throw new Error('There are no such cards.');
  return richTextToPlainText(back).split('\n')[0] ?? '';
}

/** A search by keys alone leads to the back of a card in another lesson, and turns it. */
async function searchesByKeys(page: Page, learner: Learner): Promise<void> {
  const { language, t } = learner;
  const back = await lastBack(learner);
  await page.getByRole('button', { name: t('search.open') }).press('Enter');
  const dialog = card(page, t('search.title'));
  const field = dialog.getByRole('searchbox', { name: t('search.label') });
  await expect(field).toBeFocused();
  await page.keyboard.type(back.split(' ').slice(0, 5).join(' '));
  await expect(dialog.getByRole('status')).toHaveText(t('search.found', { count: 1 }));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  // What colours do to each other, no language changes.
  if (language !== 'ar') {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOfColour(page), 'light').toEqual([]);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const words = page.locator('#six-principles').getByText(back);
  await expect(words).toBeFocused();
  await expect(words).toBeInViewport();
  await expect(page.locator('#six-principles [inert]', { hasText: back })).toHaveCount(0);
}

test(
  'a link to a block opens its lesson there, and Back leads to the words that were followed',
  { tag: once },
  async ({ page, learner, t }) => {
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
  },
);

test('what is not open yet is named, where a word leads there and where it is searched, also on a narrow screen', async ({
  page,
  learner,
  t,
}) => {
  const { lessons } = await learner.outline();
  const number = lessons.findIndex(({ type }) => type === 'quiz') + 1;
  const { title = '' } = lessons[number - 1] ?? {};
  await learner.open();
  await resize(page, 320, 640);
  await learner.start();
  await page.getByRole('button', { name: t('links.notOpen') }).click();
  await expect(card(page, title)).toContainText(t('outline.lockedShort', { number: number - 1 }));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: t('outline.open') }).click();
  await page.getByRole('button', { name: t('search.open') }).click();
  const dialog = card(page, t('search.title'));
  await dialog.getByRole('searchbox').fill(title);
  await expect(dialog.getByRole('region', { name: t('search.closed') })).toContainText(title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
