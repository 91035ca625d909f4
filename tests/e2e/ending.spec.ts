import type { Locator } from '@playwright/test';

import { focusFaults } from './focusFaults.ts';
import type { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';
import { resize } from './resize.ts';

const READINGS = ['objectives', 'co-production', 'benefits-and-barriers', 'recovery-coaching'];

const before = (learner: Learner, lessons: readonly string[]) =>
  learner.openAfter(lessons.map((id) => ({ id })));

test('a lesson is done at its end: the ring closes and the bar moves, then there is Next', async ({
  page,
  learner,
  t,
}) => {
  await before(learner, READINGS.slice(0, 3));
  await learner.goTo('recovery-coaching');
  const { blocks } = await learner.content('recovery-coaching');
  for (const block of blocks) await learner.do(block);
  const bar = page.getByRole('banner').getByRole('progressbar');
  const share = Number(await bar.getAttribute('value'));
  await learner.next.scrollIntoViewIfNeeded();
  await expect(
    page.getByText(t('lesson.doneOf', { done: 4, of: 6 }), { exact: true }),
  ).toBeVisible();
  await expect(page.locator('[data-lesson-end] svg[data-done]')).toBeVisible();
  expect(Number(await bar.getAttribute('value'))).toBeGreaterThan(share);
  await expect(learner.heading(t('lesson.covered'), 3)).toBeVisible();
  await expect(page.getByRole('status')).toContainText(t('lesson.isDone', { number: 4 }));
  // Nothing was pressed: whoever closes the window now keeps the lesson.
  await learner.saved();
  await learner.comeBack();
  await learner.goTo('quiz');
  await learner.isIn(5);
});

/** Of the letters, in pixels. */
const size = (heading: Locator): Promise<number> =>
  heading.first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test('the outline shows the parts of a long lesson and where one is, and leads there', async ({
  page,
  learner,
  t,
}) => {
  await before(learner, READINGS);
  await learner.goTo('benefits-and-barriers');
  await learner.isIn(3);
  // What opens a part is set clearly larger than what stands in it.
  const shown = page.getByRole('main').locator('[data-block]');
  const section = await size(shown.locator('[data-section] h2'));
  const inside = await size(shown.locator('h2:not([data-section] h2)'));
  expect(section / inside).toBeGreaterThan(1.2);
  const parts = page.getByRole('list', { name: t('lesson.parts') }).getByRole('button');
  const { blocks } = await learner.content('benefits-and-barriers');
  const titled = blocks.flatMap((block) =>
    block.type === 'text' && block.content.title !== null ? [block.content.title] : [],
  );
  await expect(parts).not.toHaveCount(0);
  const names = await parts.allTextContents();
  expect(names.filter((name) => titled.includes(name))).toEqual(titled);
  for (const index of [2, names.length - 1, 1]) {
    await parts.nth(index).press('Enter');
    await expect(learner.heading(names[index] ?? '', 2).first()).toBeFocused();
    expect(await page.evaluate(focusFaults)).toEqual([]);
    await expect(parts.nth(index)).toHaveAttribute('aria-current', 'location');
  }
});

test('what was missed leads to the part that teaches it, from the results and the review', async ({
  page,
  learner,
  t,
}) => {
  await before(learner, READINGS);
  await learner.goTo('quiz');
  await learner.startQuiz();
  await skipToResults(learner);
  await expect(learner.heading(t('results.notPassed'), 1)).toBeVisible();
  const { objectives, lessons } = await learner.outline();
  const [place] = objectives.find(({ id }) => id === 'know-training')?.places ?? [];
  const number = lessons.findIndex(({ key }) => key === place?.lesson) + 1;
  const name = t('results.lookAgainAt', {
    part: place?.title ?? '',
    lesson: t('lesson.number', { number }),
  });
  for (const press of [
    () => Promise.resolve(),
    () => learner.button(t('results.review')).click(),
  ]) {
    await press();
    await page.getByRole('link', { name, exact: true }).first().click();
    const taught = learner.heading(place?.title ?? '', 2);
    await expect(taught).toBeFocused();
    await expect(taught).toBeInViewport();
    await page.goBack();
  }
});

test('a pass stands beside the certificate, and moves nothing where motion is not wanted', async ({
  page,
  learner,
  t,
}) => {
  await before(learner, READINGS);
  await learner.goTo('quiz');
  const { quiz } = await learner.quiz();
  const bar = page.getByRole('banner').getByRole('progressbar');
  const share = Number(await bar.getAttribute('value'));
  await learner.startQuiz();
  await learner.answerShown(quiz.questions);
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(share);
  await answerTheRest(learner, quiz.questions);
  await expect(learner.heading(t('results.passed'), 1)).toBeFocused();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  // Everything was right: there is nothing to gain by another try, and nothing to practise.
  await expect(learner.button(t('results.retryAll'))).toHaveCount(0);
  await learner.button(t('cover.certificate')).click();
  await expect(page.getByLabel(t('blocks.certificate.nameLabel'))).toBeInViewport();
  // The survey asks once the certificate is there.
  const types = (await learner.content('certificate')).blocks.map(({ type }) => type);
  expect(types.indexOf('survey')).toBeGreaterThan(types.indexOf('certificate'));
});

async function answerTheRest(
  learner: Learner,
  questions: Parameters<Learner['answerShown']>[0],
): Promise<void> {
  const next = learner.button(learner.t('quiz.next'));
  while ((await next.count()) > 0) {
    await next.click();
    await learner.answerShown(questions);
  }
  await learner.button(learner.t('quiz.submit')).click();
}

test('lessons, questions, results and the exit share one column, however wide the window', async ({
  page,
  learner,
  t,
}) => {
  await before(learner, READINGS);
  const main = page.getByRole('main');
  const columns = new Map(WIDTHS.map((width) => [width, new Map<string, string>()]));
  const measure = async (name: string, text: Locator) => {
    for (const [width, found] of columns) {
      await resize(page, width, 800);
      found.set(name, await edges(text));
    }
  };
  await learner.goTo('co-production');
  await measure('lesson', main.locator('[data-block] h2').first().locator('..'));
  await measure('end', main.locator('[data-lesson-end]'));
  await learner.goTo('quiz');
  await measure('quiz', main.locator('dl'));
  await learner.button(t('quiz.start')).click();
  await measure('question', main.getByRole('group').first());
  await skipToResults(learner);
  await measure('results', main.getByRole('list').first());
  await learner.button(t('results.review')).click();
  await measure('review', main.getByRole('group').first());
  await page.goto('/peer-work/#/exit');
  await measure('exit', learner.heading(t('exit.title'), 1));
  // The outline comes when it can: the page keeps its place without it.
  await hideOutline(main);
  columns.get(1680)?.set('alone', await edges(learner.heading(t('exit.title'), 1)));
  for (const [width, found] of columns) {
    const [first] = found.values();
    const alike = new Map([...found.keys()].map((name) => [name, first]));
    expect(found, `${width} pixels`).toEqual(alike);
  }
});

const WIDTHS = [360, 768, 1280, 1680];

async function hideOutline(main: Locator): Promise<void> {
  const outline = main.locator('xpath=preceding-sibling::*[1]');
  await expect(outline.getByRole('navigation')).toBeVisible();
  await outline.evaluate((element) => element.setAttribute('hidden', ''));
}

async function skipToResults({ page, t }: Learner): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name });
  await page.getByRole('group').first().waitFor();
  while ((await button(t('quiz.next')).count()) > 0) await button(t('quiz.next')).click();
  await button(t('quiz.submit')).last().click();
  await button(t('quiz.submitAnyway')).click();
}

/** Where a text begins and ends across the window, in pixels. */
async function edges(text: Locator): Promise<string> {
  await expect(text).toBeVisible();
  return text.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return `${Math.round(left)} to ${Math.round(right)}`;
  });
}
