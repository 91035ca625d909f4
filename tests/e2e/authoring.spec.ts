import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { Author } from './author.ts';
import { violations, violationsOfColour } from './axe.ts';
import { type Desk, test } from './devServer.ts';

/** Changes a file as an author's editor would: it is written anew as a whole. */
async function edit(desk: Desk, from: string, to: string, file = LESSON): Promise<void> {
  const path = join(desk.courses, 'peer-work', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

// One after the other, so that one server is started: its first answers cost more than all tests.
test.describe.configure({ mode: 'default' });

const LESSON = 'lessons/objectives.json';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Author’s mode' });

// Hundreds of modules come with each page that is opened from the server: those who look at the course
// as it plays share one.
test.describe('beside a course that plays', () => {
  let page: Page;
  test.beforeAll(async ({ browser, desk }) => {
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${desk.address}peer-work/`);
  });
  test.afterAll(() => page.close());

  /** On the first lesson, from the cover as from the lesson itself. */
  const inLesson = async () => {
    const start = page.getByRole('button', { name: 'Start course' });
    const lesson = page.getByRole('heading', { name: 'Training objectives' });
    await expect(start.or(lesson).first()).toBeVisible();
    if (await start.isVisible()) await start.click();
    await expect(lesson).toBeVisible();
  };

  test('a replaced picture shows without a reload', async ({ desk }) => {
    const picture = page.locator('main img').first();
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    const file = join(desk.courses, 'peer-work', 'media', 'cover.svg');
    const before = await readFile(file);
    await writeFile(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="77" height="50" viewBox="0 0 77 50"><path d="M0 0h77v50z"/></svg>',
    );
    await expect.poll(width).toBe(77);
    await writeFile(file, before);
    await expect.poll(width).not.toBe(77);
  });

  test('a saved lesson shows at once, in its place', async ({ desk }) => {
    await inLesson();
    await edit(desk, '"title": "Training objectives"', '"title": "What you will learn here"');
    await expect(
      page.getByRole('heading', { level: 1, name: 'What you will learn here' }),
    ).toBeVisible();
    await edit(desk, '"title": "What you will learn here"', '"title": "Training objectives"');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Training objectives' }),
    ).toBeVisible();
  });

  test('a broken save says what is wrong and opens there, and the last good version keeps playing', async ({
    desk,
  }) => {
    await inLesson();
    await edit(desk, '"minutes"', '"minuts"');
    await expect(panel(page).getByRole('heading', { name: 'One error' })).toBeVisible();
    await expect(panel(page).getByText('There is no field “minuts” here.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Training objectives' })).toBeVisible();

    await panel(page)
      .getByRole('button', { name: /lessons\/objectives\.json line 8/ })
      .click();
    await expect(panel(page).getByText('Opened in your editor.')).toBeVisible();
    expect(await desk.opened()).toEqual([
      join(desk.courses, 'peer-work', LESSON),
      '8',
      expect.stringMatching(/^\d+$/),
      '',
    ]);

    await edit(desk, '"minuts"', '"minutes"');
    await expect(panel(page).getByText(/minuts/)).toHaveCount(0);
    await expect(panel(page).getByRole('button', { name: /^Author’s mode/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  test('the panel counts warnings, stays folded until it is asked for, and is moved; as it was left it comes back', async ({
    desk,
  }) => {
    await inLesson();
    await edit(desk, '"title": "Training objectives"', '"title": "TODO: Training objectives"');
    const fold = panel(page).getByRole('button', { name: /^Author’s mode 2 warnings/ });
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(panel(page).getByText('Open all locks')).toBeHidden();
    expect(await corner(page)).toBe('bottom right');
    const move = panel(page).getByRole('button', { name: 'Move' });
    await move.press('ArrowUp');
    expect(await corner(page)).toBe('top right');
    await move.press('ArrowLeft');
    await expect(page.getByText('At the top left')).toBeAttached();
    await fold.click();
    await expect(panel(page).getByText('Open all locks')).toBeVisible();
    await expect(panel(page).getByText(/holds the place of words/)).toBeVisible();

    await page.reload();
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(await corner(page)).toBe('top left');
    await edit(desk, 'TODO: Training objectives', 'Training objectives');
    await expect(panel(page).getByText(/warning/)).toHaveCount(0);

    await move.hover();
    await page.mouse.down();
    await page.mouse.move(900, 600, { steps: 4 });
    await page.mouse.up();
    expect(await corner(page)).toBe('bottom right');
    await move.click();
    expect(await corner(page)).toBe('bottom left');
  });
});

/** In which corner of the window the panel lies. */
async function corner(page: Page): Promise<string> {
  const box = await panel(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (box === null) return 'none';
  return `${box.y < height / 2 ? 'top' : 'bottom'} ${box.x < width / 2 ? 'left' : 'right'}`;
}

test('a course with errors stands in the library with its reasons, and opens as far as it can', async ({
  page,
  desk,
}) => {
  await mkdir(join(desk.courses, 'half-done'));
  await page.goto(desk.address);
  const listed = page.getByRole('region', { name: 'Courses with errors' });
  await expect(listed.getByText('There is no file “course.json” in this folder.')).toBeVisible();
  await edit(desk, '"minutes"', '"minuts"');
  await expect(listed.getByText('It still opens as it last worked.')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page)).toEqual([]);
  }

  await listed.getByRole('link', { name: 'half-done' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This course cannot be played yet',
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'All courses' }).click();
  await listed.getByRole('link', { name: 'Working with peer workers' }).click();
  await expect(page.getByRole('button', { name: 'Start course' })).toBeVisible();
  await expect(
    panel(page)
      .getByText(/minuts/)
      .first(),
  ).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violationsOfColour(page)).toEqual([]);
  }
  expect(await violations(page)).toEqual([]);

  await edit(desk, '"minuts"', '"minutes"');
  await rm(join(desk.courses, 'half-done'), { recursive: true });
  await page.goto(desk.address);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Working with peer workers' }),
  ).toBeVisible();
  await expect(listed).toHaveCount(0);
});

test('a hand in the same file and an editor lose nothing of each other', async ({ page, desk }) => {
  const author = new Author(page);
  await page.goto(desk.address);
  await expect(page.getByRole('link', { name: 'New course' })).toBeVisible();
  await page.getByRole('link', { name: 'Edit “Working with peer workers”' }).click();
  const short = author.field(/^Short title/);
  await expect(short).toHaveValue('Peer workers');
  const file = join(desk.courses, 'peer-work', 'course.json');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('"Peer workers"', '"Peers"'));
  await expect(short).toHaveValue('Peers');

  // Taken back as any other change, to the byte.
  await author.button(/^Undo: what was written elsewhere/).click();
  await author.saved();
  expect(await readFile(file, 'utf8')).toBe(before);
});
