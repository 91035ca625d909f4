// Not the quiet test: a browser writes every answer that is not there into its console.
import { expect, type Page, type Route } from '@playwright/test';

import { test } from './languageTest.ts';
import type { Learner } from './learner.ts';

/** A learner in the first lesson, whose second one was not fetched ahead and cannot be had. */
async function strand(learner: Learner, answer: (route: Route) => Promise<void>): Promise<void> {
  await learner.open();
  const [, second] = await learner.readings();
  await learner.page.route(`**/content/lessons/${second?.id}.*.json`, answer);
  await learner.start();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('offline in mid-course: said, and the lesson opens by itself when the network is back', async ({
  page,
  context,
  learner,
  t,
}) => {
  let offline = true;
  await strand(learner, (route) => (offline ? route.abort() : route.continue()));
  const [first, second] = await learner.readings();
  for (const block of first?.blocks ?? []) await learner.do(block);
  await context.setOffline(true);
  await learner.goOn();
  await expect(title(page)).toHaveText(t('trouble.offline.title'));
  await expect(title(page)).toBeFocused();
  await expect(page.getByText(t('saving.trouble.savedOnly'))).toBeVisible();

  await learner.button(t('exit.button')).first().click();
  await expect(title(page)).toHaveText(t('exit.title'));
  await learner.button(t('exit.stay')).click();
  await expect(title(page)).toHaveText(t('trouble.offline.title'));

  offline = false;
  await context.setOffline(false);
  await expect(title(page)).toHaveText(second?.title ?? '');
  await expect(page).toHaveURL(new RegExp(`${second?.id}$`));
  await page.goBack();
  await expect(title(page)).toHaveText(first?.title ?? '');
  await expect(page.locator('input:checked').first()).toBeAttached();
});

test('a login page in place of a lesson asks to open the course again, and a course that was updated is loaded again, at the same place', async ({
  page,
  learner,
  t,
}) => {
  const login = '<!doctype html><title>Sign in</title><form></form>';
  let answer: 'login' | 'gone' | 'there' = 'login';
  await strand(learner, (route) => {
    if (answer === 'there') return route.continue();
    return answer === 'login'
      ? route.fulfill({ status: 200, contentType: 'text/html', body: login })
      : route.fulfill({ status: 404, body: 'Not found' });
  });
  const [, second] = await learner.readings();
  await learner.finishLesson('objectives');
  await expect(title(page)).toHaveText(t('trouble.signedOut.title'));
  answer = 'gone';
  await learner.button(t('trouble.tryNow')).click();
  await expect(title(page)).toHaveText(t('trouble.replaced.title'));
  answer = 'there';
  await learner.button(t('trouble.reload')).click();
  await expect(title(page)).toHaveText(second?.title ?? '');
});

test('a block whose script cannot be had says so, also when it is asked for in vain, and comes when it can', async ({
  page,
  context,
  learner,
  t,
}) => {
  let lost = true;
  await page.route('**/assets/questions-*.js', (route) =>
    lost ? route.abort() : route.continue(),
  );
  await (await learner.open()).start();
  await expect(page.getByText(t('trouble.unreachable.part'))).toBeVisible();
  await learner.button(t('trouble.tryNow')).click();
  await expect(page.getByText(t('trouble.inVain')).first()).toBeVisible();
  // It comes by itself when the network is back: by then there may be nothing left to press.
  lost = false;
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole('radio', { name: t('blocks.question.true') })).toBeVisible();
});
