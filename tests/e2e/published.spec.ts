// Not the quiet test: these pages come from servers of their own, one of which goes away.
import { expect, type Page } from '@playwright/test';

import { isLong } from '../effort.ts';
import { test } from './languageTest.ts';
import { PublishedCourse } from './publishedCourse.ts';

const served = test.extend<{ course: PublishedCourse }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  course: async ({}, provide, info) => {
    const course = new PublishedCourse(info.outputPath('published'));
    await provide(course);
    course.close();
  },
});

/** What the page complains of, and the requests that leave its folder. */
function watch(page: Page, folder: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const own = request.url().startsWith(folder) || request.url().startsWith('data:');
    if (!own && request.frame() !== page.mainFrame()) complaints.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** What a page asks for does not depend on the standard: the long run looks at both. */
for (const target of isLong ? ['scorm12', 'scorm2004-4'] : ['scorm12']) {
  served(
    `${target} runs in any subfolder, with no request outside of it`,
    async ({ page, course }) => {
      course.publish(target);
      await course.serve();
      const folder = `${course.address}deep/folder/${target}/`;
      const complaints = watch(page, folder);
      await page.goto(`${course.address}#${folder}index.html`);
      const frame = page.frameLocator('iframe');
      await frame
        .getByRole('button', { name: /^Start/ })
        .first()
        .click();
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Training objectives');
      const status = target === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
      const kept = () => page.evaluate((name) => Reflect.get(window, 'kept')[name], status);
      await expect.poll(kept).toBe('incomplete');
      expect(complaints).toEqual([]);
    },
  );
}

served(
  'a course for the web plays without a connection, and takes an update whole',
  async ({ page, context, course }) => {
    course.publish('web');
    await course.serve();
    const address = `${course.address}deep/folder/web/`;
    const ready = () =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.goto(address);
    // All of the course is fetched before that, however long it takes.
    await ready();
    await expect.poll(ready).toBe('activated');

    await context.setOffline(true);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Course 1.0.0');
    await page
      .getByRole('button', { name: /^Start/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Training objectives');
    await context.setOffline(false);

    course.publish('web', '1.1.0');
    await page.goto(address);
    const waiting = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        return registration.waiting?.state;
      });
    await expect.poll(waiting).toBe('installed');
    // The page is still of the first version, with all that it may ask for.
    await expect(page).toHaveTitle('Course 1.0.0');
    await page.close();
    // Seen from beside the course: a page of it would itself hold the first version in use.
    const next = await context.newPage();
    await next.goto(course.address);
    const isReplaced = () =>
      next.evaluate(async (scope) => {
        const registration = await navigator.serviceWorker.getRegistration(scope);
        return registration?.waiting === null && registration.active?.state === 'activated';
      }, address);
    await expect.poll(isReplaced).toBe(true);
    await next.goto(address);
    await expect(next).toHaveTitle('Course 1.1.0');
    await expect(
      next.getByRole('button', { name: /^(?:Start|Go on|Continue|Resume)/ }).first(),
    ).toBeVisible();
  },
);
