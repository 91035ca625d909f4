import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';

import { Author } from './author.ts';
import { violations } from './axe.ts';
import { listComplaints } from './complaints.ts';
import { KeyboardAuthor } from './keyboardAuthor.ts';
import { test } from './simulated.ts';

const PHOTO = join(import.meta.dirname, '..', '..', 'courses', 'peer-work', 'media', 'cover.svg');

test('on a plain web host a course is made, published and carried away, and plays in an LMS', async ({
  page,
  context,
  baseURL,
  simulate,
}, info) => {
  const complaints = listComplaints(context, baseURL ?? '');
  const author = new Author(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Make or change courses' }).click();
  await author.make('Safe lifting');
  // What this shelf has to keep: texts, and files beside them. All else is as over the desk.
  await author.nameLesson();
  await author.addPhoto(PHOTO);
  await author.saved();

  const packed = info.outputPath('safe-lifting-1.0.0-scorm12.zip');
  await author.publish();
  await author.download('Download', packed);
  await author.button('Close').click();

  // The package carries the course back, beside the one that is still there.
  await author.button('All courses').click();
  await page.getByLabel(/^A copy of a course/).setInputFiles(packed);
  const name = page.getByRole('textbox', { name: 'What is the copy to be called?' });
  await expect(name).toHaveValue('Safe lifting');
  expect(await violations(page)).toEqual([]);
  await name.fill('Safer lifting');
  await page.getByRole('button', { name: 'Open a copy' }).last().click();
  await expect(author.outline.getByRole('row', { name: /Lift with care/ })).toBeVisible();
  // Its strict policy refuses nothing of its own.
  expect(complaints).toEqual([]);

  const desk = await simulate(packed);
  await desk.playToEnd();
  expect((await readFile(packed)).length).toBeGreaterThan(100_000);
});

test.describe('without what keeps the editor for when there is no connection, which fetches all of it', () => {
  test.use({ serviceWorkers: 'block' });

  test('in a folder of the computer a course is made and published by the keyboard alone, and plays to its end', async ({
    page,
    simulate,
  }, info) => {
    // Nobody can press in the system's window: the folder that it would give is one of the browser’s own,
    // with a handle of the same kind.
    await page.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('Courses', { create: true }),
      });
    });
    const author = new KeyboardAuthor(page);
    await page.goto('/editor/');
    await author.hand.press(author.button('Work in a folder of this computer instead'));
    await expect(
      page.getByText('These are the courses in a folder of this computer.'),
    ).toBeVisible();
    await author.make('Safe lifting');
    await author.firstMinutes(PHOTO);
    await author.saved();

    const packed = info.outputPath('safe-lifting-1.0.0-scorm12.zip');
    await author.publish();
    await author.download('Download', packed);
    // It lies in the folder as files of its own.
    const lesson = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const course = await (
        await root.getDirectoryHandle('Courses')
      ).getDirectoryHandle('safe-lifting');
      const lessons = await course.getDirectoryHandle('lessons');
      return (await (await lessons.getFileHandle('one-idea.json')).getFile()).text();
    });
    expect(lesson).toContain('"title": "Lift with care"');
    await (await simulate(packed)).playToEnd();
  });
});
