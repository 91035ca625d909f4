import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { COURSE_FILE } from '../../src/course/files.ts';
import { DESK_PAGE_DATA } from '../../src/editor/shelf/deskMessages.ts';
import type * as DeskShelf from '../../src/editor/shelf/deskShelf.ts';
import type { Shelf } from '../../src/editor/shelf/shelf.ts';
import { isLong } from '../effort.ts';
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

// One walk, on one page: hundreds of modules come with each that is opened from the server. Each test
// goes on where the one before has ended.
test.describe.configure({ mode: 'serial' });

/** As the dev server names it. */
const SHELF = '/src/editor/shelf/deskShelf.ts';
const LESSON = 'lessons/objectives.json';
const TITLE = 'Working with peer workers';

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
test.afterAll(() => page.close());

const panel = () => page.getByRole('complementary', { name: 'Author’s mode' });
const titled = (name: string) => page.getByRole('heading', { level: 1, name });

/** In light colours and in dark ones. */
async function hasNoBarriers(): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOfColour(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('a course with errors stands in the library with its reasons, and opens as far as it can', async ({
  desk,
}) => {
  await mkdir(join(desk.courses, 'half-done'));
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 2, name: TITLE })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New course' })).toBeVisible();
  await expect(page.getByRole('link', { name: `Edit “${TITLE}”` })).toBeVisible();
  const listed = page.getByRole('region', { name: 'Courses with errors' });
  await expect(listed.getByText('There is no file “course.json” in this folder.')).toBeVisible();
  await edit(desk, '"minutes"', '"minuts"');
  await expect(listed.getByText('It still opens as it last worked.')).toBeVisible();
  await hasNoBarriers();

  await listed.getByRole('link', { name: 'half-done' }).click();
  await expect(titled('This course cannot be played yet')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'All courses' }).click();
  await rm(join(desk.courses, 'half-done'), { recursive: true });
  await listed.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('button', { name: 'Start course' })).toBeVisible();
  await expect(
    panel()
      .getByText(/minuts/)
      .first(),
  ).toBeVisible();
  await hasNoBarriers();
  await edit(desk, '"minuts"', '"minutes"');
  await expect(panel().getByText(/minuts/)).toHaveCount(0);
});

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
  await page.getByRole('button', { name: 'Start course' }).click();
  await expect(titled('Training objectives')).toBeVisible();
  await edit(desk, '"title": "Training objectives"', '"title": "What you will learn here"');
  await expect(titled('What you will learn here')).toBeVisible();
  await edit(desk, '"title": "What you will learn here"', '"title": "Training objectives"');
  await expect(titled('Training objectives')).toBeVisible();
});

test('a broken save says what is wrong and opens there, and the last good version keeps playing', async ({
  desk,
}) => {
  await edit(desk, '"minutes"', '"minuts"');
  await expect(panel().getByRole('heading', { name: 'One error' })).toBeVisible();
  await expect(panel().getByText('There is no field “minuts” here.')).toBeVisible();
  await expect(titled('Training objectives')).toBeVisible();

  await panel()
    .getByRole('button', { name: /lessons\/objectives\.json line 8/ })
    .click();
  await expect(panel().getByText('Opened in your editor.')).toBeVisible();
  // The machine's editor begins when it can.
  await expect
    .poll(desk.opened)
    .toEqual([join(desk.courses, 'peer-work', LESSON), '8', expect.stringMatching(/^\d+$/), '']);

  await edit(desk, '"minuts"', '"minutes"');
  await expect(panel().getByText(/minuts/)).toHaveCount(0);
  await expect(panel().getByRole('button', { name: /^Author’s mode/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('the panel counts warnings, stays folded until it is asked for, and is moved', async ({
  desk,
}) => {
  await edit(desk, '"title": "Training objectives"', '"title": "TODO: Training objectives"');
  const fold = panel().getByRole('button', { name: /^Author’s mode 2 warnings/ });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(panel().getByText('Open all locks')).toBeHidden();
  await expect.poll(corner).toBe('bottom right');
  const move = panel().getByRole('button', { name: 'Move' });
  await move.hover();
  await page.mouse.down();
  await page.mouse.move(900, 100, { steps: 4 });
  await page.mouse.up();
  await expect.poll(corner).toBe('top right');
  await move.press('ArrowLeft');
  await expect(page.getByText('At the top left')).toBeAttached();
  await fold.click();
  await expect(panel().getByText('Open all locks')).toBeVisible();
  await expect(panel().getByText(/holds the place of words/)).toBeVisible();
  await edit(desk, 'TODO: Training objectives', 'Training objectives');
  await expect(panel().getByText(/warning/)).toHaveCount(0);
});

/** In which corner of the window the panel lies. */
async function corner(): Promise<string> {
  const box = await panel().boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (box === null) return 'none';
  return `${box.y < height / 2 ? 'top' : 'bottom'} ${box.x < width / 2 ? 'left' : 'right'}`;
}

test('a hand in the file of a course reaches the editor', async ({ desk }) => {
  const address = `${desk.address}editor/`;
  await page.goto(`${address}?new`);
  await expect(page.getByRole('textbox', { name: 'What is your course called?' })).toBeVisible();
  await expect(page.getByRole('link', { name: `Edit “${TITLE}”` })).toBeVisible();
  // What the editor asks to be told: with a course open it has thrice as many modules.
  const shelf = await page.evaluateHandle(shelfOfPage, [SHELF, DESK_PAGE_DATA] as const);
  const heard = shelf.evaluate(
    (each) => new Promise<void>((told) => void each.watch('peer-work', told)),
  );
  expect(await shelf.evaluate(read)).toContain('"Peer workers"');
  await edit(desk, '"Peer workers"', '"Peers"', COURSE_FILE);
  await heard;
  expect(await shelf.evaluate(read)).toContain('"Peers"');
  await edit(desk, '"Peers"', '"Peer workers"', COURSE_FILE);
});

/** In the page of the editor: the shelf that it has. */
async function shelfOfPage([module, data]: readonly [string, string]): Promise<Shelf> {
  const { deskShelf }: typeof DeskShelf = await import(module);
  return deskShelf(JSON.parse(document.getElementById(data)?.textContent ?? ''));
}

/** In the page of the editor: what stands in the course's own file. */
async function read(shelf: Shelf): Promise<string> {
  const stored = await shelf.read('peer-work');
  return stored.ok ? (stored.value.texts.get('course.json') ?? '') : stored.error.kind;
}

// Thrice as many modules as all that is above.
if (isLong)
  test('a hand in the same file and an editor lose nothing of each other', async ({ desk }) => {
    const author = new Author(page);
    await page.goto(`${desk.address}editor/?course=peer-work`);
    const short = author.field(/^Short title/);
    await expect(short).toHaveValue('Peer workers');
    const file = join(desk.courses, 'peer-work', COURSE_FILE);
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace('"Peer workers"', '"Peers"'));
    await expect(short).toHaveValue('Peers');

    // Taken back as any other change, to the byte.
    await author.button(/^Undo: what was written elsewhere/).click();
    await author.saved();
    expect(await readFile(file, 'utf8')).toBe(before);
  });
