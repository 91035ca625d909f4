import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { violations } from './axe.ts';
import { listComplaints } from './complaints.ts';
import { Learner } from './learner.ts';
import { test } from './simulated.ts';

test('on a plain web host a course is made, published and carried away, and plays to its end', async ({
  page,
  context,
  baseURL,
  simulate,
}, info) => {
  const complaints = listComplaints(context, baseURL ?? '');
  await page.goto('/');
  await page.getByRole('link', { name: 'Make or change courses' }).click();
  await page.getByRole('button', { name: 'New course' }).click();
  await page.getByRole('textbox', { name: 'What is your course called?' }).fill('Safe lifting');
  await page.getByRole('radio', { name: /^An example/ }).check();
  await page.getByRole('button', { name: 'Make the course' }).click();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const panel = page.getByRole('complementary', { name: 'What is chosen' });
  // The learner who plays it at the end reads Australian English.
  await panel.getByRole('combobox', { name: 'Language', exact: true }).selectOption('en-AU');
  await outline.getByRole('row', { name: /One idea at a time/ }).click();
  await panel.getByRole('textbox', { name: 'Title', exact: true }).fill('Lift with care');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  const packed = info.outputPath('safe-lifting-1.0.0-scorm12.zip');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Make the package' }).click();
  const download = page.getByRole('button', { name: 'Download', exact: true });
  await download.waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
  await saved.saveAs(packed);
  await page.getByRole('button', { name: 'Close' }).click();

  // The package carries the course back, beside the one that is still there.
  await page.getByRole('button', { name: 'All courses' }).click();
  await page.getByLabel(/^A copy of a course/).setInputFiles(packed);
  const name = page.getByRole('textbox', { name: 'What is the copy to be called?' });
  await expect(name).toHaveValue('Safe lifting');
  expect(await violations(page)).toEqual([]);
  await name.fill('Safer lifting');
  await page.getByRole('button', { name: 'Open a copy' }).last().click();
  await expect(outline.getByRole('row', { name: /Lift with care/ })).toBeVisible();
  // Its strict policy refuses nothing of its own.
  expect(complaints).toEqual([]);

  const desk = await simulate(packed);
  await desk.launch();
  const learner = new Learner(page, { course: desk.course, screen: desk.frame });
  await learner.start();
  const { lessons } = await learner.outline();
  for (const { id } of lessons) await learner.finishLesson(id);
  await learner.saved();
  await desk.close();
  await desk.show('Progress');
  await expect(page.getByText('The course is completed.')).toBeVisible();
  expect((await readFile(packed)).length).toBeGreaterThan(100_000);
});
