// Not the quiet test: a browser writes every answer that is not there into its console.
import { expect, type Page, type Route, test } from '@playwright/test';

import { Learner } from './learner.ts';

/** A learner in the first lesson, whose second one was not fetched ahead and cannot be had. */
async function strand(page: Page, answer: (route: Route) => Promise<void>): Promise<Learner> {
  const learner = await new Learner(page).open();
  const { lessons } = await learner.outline();
  await page.route(`**/content/lessons/${lessons[1]?.id ?? ''}.*.json`, answer);
  await learner.start();
  return learner;
}

async function goOn(learner: Learner): Promise<void> {
  const { lessons } = await learner.outline();
  await learner.finishLesson(lessons[0]?.id ?? '');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('offline in mid-course: said, and the lesson opens by itself when the network is back', async ({
  page,
  context,
}) => {
  let offline = true;
  const learner = await strand(page, (route) => (offline ? route.abort() : route.continue()));
  const { lessons } = await learner.outline();
  const first = await learner.lesson(lessons[0]?.id ?? '');
  if (first.type !== 'lesson') throw new Error('The first lesson is one to read and do.');
  for (const block of first.blocks) await learner.do(block);
  await context.setOffline(true);
  await learner.goOn();
  await expect(title(page)).toHaveText('You are offline');
  await expect(title(page)).toBeFocused();
  await expect(page.getByText('What you have done is saved, and so is your place.')).toBeVisible();

  await page.getByRole('button', { name: 'Exit' }).first().click();
  await expect(title(page)).toHaveText('Leave the course?');
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(title(page)).toHaveText('You are offline');

  offline = false;
  await context.setOffline(false);
  await expect(title(page)).toHaveText(lessons[1]?.title ?? '');
  await expect(page).toHaveURL(new RegExp(`${lessons[1]?.id ?? ''}$`));
  await page.goBack();
  await expect(title(page)).toHaveText(lessons[0]?.title ?? '');
  await expect(page.locator('input:checked').first()).toBeAttached();
});

test('a login page in place of a lesson asks to open the course again', async ({ page }) => {
  const login = '<!doctype html><title>Sign in</title><form></form>';
  const learner = await strand(page, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: login }),
  );
  await goOn(learner);
  await expect(title(page)).toHaveText('Please open the course again');
});

test('a course that was updated is loaded again, at the same place', async ({ page }) => {
  let updated = true;
  const learner = await strand(page, (route) =>
    updated ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
  );
  await goOn(learner);
  await expect(title(page)).toHaveText('The course was updated');
  updated = false;
  const { lessons } = await learner.outline();
  await page.getByRole('button', { name: 'Load the course again' }).click();
  await expect(title(page)).toHaveText(lessons[1]?.title ?? '');
});

test('a block whose script cannot be had says so, and comes when it can', async ({ page }) => {
  let lost = true;
  await page.route('**/assets/questions-*.js', (route) =>
    lost ? route.abort() : route.continue(),
  );
  await (await new Learner(page).open()).start();
  await expect(page.getByText('This part cannot be reached just now')).toBeVisible();
  lost = false;
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('radio', { name: 'True' })).toBeVisible();
});
