import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, type Page } from '@playwright/test';

import { nodePacker } from '../../src/node/packer.ts';
import { zipped } from '../../src/publish/zip.ts';
import { Author } from './author.ts';
import { violations } from './axe.ts';
import { killTab } from './killTab.ts';
import { Learner } from './learner.ts';
import { test } from './simulated.ts';

// What keeps the editor for when there is no connection fetches all of it: editorSite.spec.ts has it.
test.use({ serviceWorkers: 'block' });

const BRIEF = join(import.meta.dirname, 'courses', 'brief');

/** The brief course, as somebody would send it. */
async function briefCourse(): Promise<Buffer> {
  const files = await readdir(BRIEF, { recursive: true });
  const texts = files
    .filter((path) => path.endsWith('.json'))
    .map(async (path) => [path, new Uint8Array(await readFile(join(BRIEF, path)))] as const);
  return Buffer.from(await zipped(new Map(await Promise.all(texts)), nodePacker()));
}

/** An author who has the brief course open on a plain web host, in their browser. */
async function opened(page: Page): Promise<Author> {
  const author = new Author(page);
  await page.goto('/editor/');
  const copy = { name: 'brief.zip', mimeType: 'application/zip', buffer: await briefCourse() };
  await page.getByLabel(/^A copy of a course/).setInputFiles(copy);
  await expect(author.outline.getByRole('row', { name: /The ladder/ })).toBeVisible();
  return author;
}

/** Another window on the same course. */
async function another(page: Page): Promise<Author> {
  const window = await page.context().newPage();
  await window.goto(page.url());
  return new Author(window);
}

test('learners who are in the middle of a course go on where they were when it is changed, translated and published anew', async ({
  page,
  simulate,
}, info) => {
  const [first, next] = [info.outputPath('first.zip'), info.outputPath('next.zip')];
  const author = await opened(page);
  const course = page.url();
  await author.publish();
  await author.download('Download', first);

  const before = await (await simulate(first)).launch();
  const learner = new Learner(page, { course: before.course, screen: before.frame });
  await learner.start();
  const { blocks } = await learner.content('ladder');
  for (const block of blocks) await learner.do(block);
  await (await learner.goOn()).saved();
  await before.close();
  const kept = await before.kept();

  await page.goto(course);
  await author.choose(/^1\. The ladder/);
  await author.choose(/^Flip cards/);
  await author.field('Front').first().fill('What is hope to you?');
  await author.insert('choice', /^Choice question/);
  await author.panel
    .getByRole('radio', { name: /^Right answer/ })
    .first()
    .check();
  await author.choose(/^Choice question: Which of these/);
  await page.keyboard.press('Delete');
  await expect(author.outline.getByRole('row', { name: /Which of these/ })).toHaveCount(0);
  await author.open(/^Translate/);
  await page.getByRole('combobox', { name: 'Which language do learners read?' }).fill('Arabic');
  await author.button('Add it').click();
  const translate = (name: string, description: string, words: string) =>
    page.getByRole('textbox', { name: `Translation: ${name}`, description }).fill(words);
  await translate('Title', 'The ladder', 'السلّم');
  await translate('Front', 'What is hope to you?', 'ما الأمل عندك؟');
  await expect(author.course.getByText('ما الأمل عندك؟').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await author.button('Back to writing').click();
  const told = await author.publish();
  for (const words of ['have begun', 'Texts and settings', 'Added', 'Taken out', 'the languages']) {
    await expect(told.getByText(words).first()).toBeVisible();
  }
  await author.download('Download', next);

  // In the same LMS, in the place of the first package.
  const after = await simulate(next);
  await (await after.load(kept)).launch();
  const screen = after.frame;
  const again = new Learner(page, { course: after.course, screen });
  await again.resume();
  await again.button(again.t('settings.open')).click();
  await screen.getByRole('radio', { name: 'العربية' }).click();
  await expect(screen.locator('html')).toHaveAttribute('lang', 'ar');
  await page.keyboard.press('Escape');
  const arabic = new Learner(page, { course: after.course, screen, language: 'ar' });
  const changed = await arabic.content('ladder');
  await expect(arabic.heading('السلّم', 1)).toBeVisible();
  // The card that was turned is turned, whatever it says now; only what was added is to be done.
  for (const block of changed.blocks) {
    if (block.type === 'choice') await arabic.do(block);
    else
      await expect(arabic.block(block.key).getByRole('button').first()).toHaveAttribute(
        'aria-expanded',
        'true',
      );
  }
  await arabic.goOn();
  await arabic.passQuiz((await arabic.quiz()).quiz.questions);
  await arabic.saved();
  await after.close();
  await after.show('Progress');
  await expect(page.getByText('The course is completed.')).toBeVisible();
});

/** What reviewers say in their copy comes back to its block, in every window. */
async function hearReviewers(author: Author, other: Author, place: string): Promise<void> {
  const { page } = author;
  const copy = join(place, 'copy.html');
  await author.open(/^Review/);
  await author.download('Make a copy for reviewers', copy);
  await expect(page.getByText(/-review\.html” was downloaded/)).toBeVisible();

  const reviewer = await page.context().newPage();
  await reviewer.goto(pathToFileURL(copy).href);
  await reviewer.getByRole('button', { name: 'Start course' }).click();
  await reviewer.getByRole('button', { name: /^Comment: .*Which of these/ }).click();
  await reviewer.getByRole('textbox', { name: 'What would you like to say?' }).fill('Says who?');
  await reviewer.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await reviewer.getByRole('button', { name: 'Keep', exact: true }).click();
  await reviewer.getByRole('button', { name: 'Comments (1)' }).click();
  const sent = join(place, 'ana.json');
  await new Author(reviewer).download('Save the comments as a file', sent);
  await reviewer.close();
  // By the address of its page, which only a browser has.
  const file: unknown = JSON.parse(await readFile(sent, 'utf8'));
  expect(file).toMatchObject({ comments: [{ lesson: 'ladder', page: 'The ladder' }] });

  await other.open(/^Review/);
  await page.getByLabel('Add what reviewers sent').setInputFiles(sent);
  const heard = other.page.getByRole('listitem').filter({ hasText: 'Says who?' });
  await heard.getByRole('textbox', { name: 'Answer' }).fill('The book does.');
  await expect(page.getByRole('textbox', { name: 'Answer' })).toHaveValue('The book does.');
  expect(await violations(page)).toEqual([]);
  await author.button('Go there').click();
  await expect(
    author.panel.getByRole('heading', { level: 2, name: 'Choice question' }),
  ).toBeVisible();
  await expect(author.panel.getByText('Says who?')).toBeVisible();
  await other.button('Back to writing').click();
}

/** Lets no window read or write a course; gives what lets them go on. */
async function holdShelf(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    () =>
      new Promise<{ readonly free: () => void }>((hold) => {
        void navigator.locks.request(
          'waymark-shelf-browser',
          () => new Promise<void>((free) => hold({ free })),
        );
      }),
  );
  return () => held.evaluate(({ free }) => free());
}

/** What is written is noted in the browser, though no shelf has it yet. */
const isNoted = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((tell) => {
        const opening = indexedDB.open('waymark-editor');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('texts').objectStore('texts').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            tell(all.result.some((text) => String(text).includes(wanted)));
          });
        });
      }),
    words,
  );

const length = ({ panel }: Author) => panel.getByRole('spinbutton', { name: 'Length' });

test('two windows on one course hear what reviewers say, and lose nothing when one is killed', async ({
  page,
}, info) => {
  const author = await opened(page);
  const other = await another(page);
  await test.step('reviewers', () => hearReviewers(author, other, info.outputDir));
  const isCalled = async (title: string) => {
    for (const each of [author, other]) await expect(each.field('Title')).toHaveValue(title);
  };
  await author.choose(/^1\. The ladder/);
  await length(author).fill('7');
  await other.choose(/^1\. The ladder/);
  await other.field('Title').fill('The steps');
  await isCalled('The steps');
  await expect(length(other)).toHaveValue('7');

  // What both write at the same place, before either hears of it, is asked about.
  const free = await holdShelf(page);
  await author.field('Title').fill('The stairs');
  await other.field('Title').fill('The rungs');
  await free();
  const windows = [author, other];
  const asked = () => Promise.all(windows.map((each) => each.button('Look and choose').count()));
  await expect.poll(async () => (await asked()).toSorted()).toEqual([0, 1]);
  const [chooser = author] = (await asked()).flatMap((count, at) =>
    count > 0 ? (windows[at] ?? []) : [],
  );
  await chooser.button('Look and choose').click();
  const clash = chooser.dialog.getByRole('group', { name: /Title$/ });
  await expect(clash).toContainText('The stairs');
  await expect(clash).toContainText('The rungs');
  expect(await violations(chooser.page)).toEqual([]);
  await clash.getByRole('radio', { name: /^What you wrote/ }).check();
  await chooser.button('Go on with this').click();
  await isCalled(chooser === author ? 'The stairs' : 'The rungs');

  // Killed before anything could be saved.
  await author.saved();
  await holdShelf(page);
  await author.field('Title').fill('The way up');
  await expect.poll(() => isNoted(other.page, 'The way up')).toBe(true);
  await killTab(page);
  const later = await another(other.page);
  await later.choose(/^1\. The way up/);
  await later.saved();
  await expect(other.field('Title')).toHaveValue('The way up');
  await later.button(/^Undo: write/).click();
  await expect(later.field('Title')).not.toHaveValue('The way up');
});
