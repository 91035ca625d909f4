import { byVite } from './byVite.ts';
import { EditorFrame } from './editorFrame.ts';
import { expect, test } from './quietTest.ts';
import type * as Writing from './writtenCourse.ts';

const LESSON = 'recovery-coaching';
const FILE = `lessons/${LESSON}.json`;

/** A field of a block of it. */
const field = (block: number, ...path: readonly (string | number)[]) => ({
  file: FILE,
  path: ['blocks', block, ...path],
});

interface Written {
  readonly editor: EditorFrame;
  readonly course: Writing.WrittenCourse;
}

// One page, and one draft of the course, for all that is looked at in them.
test('the page of a draft is tried and left without a trace, looks as the editor says, and is written on', async ({
  page,
}) => {
  const { WrittenCourse } = await byVite<typeof Writing>('tests/e2e/writtenCourse.ts');
  const course = await WrittenCourse.read('courses/peer-work');
  const editor = new EditorFrame(page);
  await editor.open();
  await editor.giveMedia(course.media);
  await editor.play(course.page);
  const written = { editor, course };
  await test.step('who tries it plays as learners do, and leaves nothing to them', () =>
    tries(written));
  await test.step('it looks as the editor says, also when it comes anew', () => looks(editor));
  await test.step('what is written shows at once, where the author is', () => writes(written));
  await test.step('where an author writes, all stands open, and a press chooses', () =>
    presses(written));
  await test.step('a question of a quiz comes up when it is written on', () => asks(written));
  await test.step('its cover is that of a first visit, whatever was shown before', () =>
    starts(editor));
});

async function tries({ editor, course }: Written): Promise<void> {
  const { page, frame } = editor;
  const cards = course.block(LESSON, ['blocks', 1]);
  await editor.send({ kind: 'mode', mode: 'try' });
  await editor.send({ kind: 'show', lesson: LESSON, block: cards });
  await editor.shows(LESSON);
  const back = frame.getByText('For people in the NDIS whose main');
  await expect(frame.getByText('Who is a recovery coach for?').first()).toBeVisible();
  await expect(back).toBeHidden();
  await frame.getByRole('button', { name: /Who is a recovery coach for/ }).click();
  await expect(back).toBeVisible();
  await editor.send({ kind: 'restart' });
  await editor.shows(null);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(course.page.cover.title);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect(kept).toEqual([]);
  expect((await editor.heard()).filter(({ kind }) => kind === 'chosen')).toEqual([]);
}

async function looks(editor: EditorFrame): Promise<void> {
  const { frame } = editor;
  await editor.send({ kind: 'look', theme: 'dark', language: 'ar' });
  const html = frame.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const ready = async () => (await editor.heard()).filter(({ kind }) => kind === 'ready').length;
  const before = await ready();
  await editor.send({ kind: 'mode', mode: 'write' });
  await expect.poll(ready).toBe(before + 1);
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await editor.send({ kind: 'look', theme: 'light', language: 'en-AU' });
  await expect(html).toHaveAttribute('dir', 'ltr');
}

async function writes({ editor, course }: Written): Promise<void> {
  const { page, frame } = editor;
  const block = course.block(LESSON, ['blocks', 4]);
  const outline = page.getByLabel('Name');
  await outline.focus();
  await editor.send({ kind: 'show', lesson: LESSON, block });
  await editor.shows(LESSON);
  const table = frame.locator(`[data-block="${block}"]`);
  await expect(table).toBeInViewport();
  await editor.send({ kind: 'mark', block });
  const before = await table.boundingBox();
  const cell = await table.getByText('Lived or learned experience').elementHandle();
  course.write(FILE, 'Lived or learned experience', 'Lived experience, or learned');
  await editor.play(course.page);
  await expect(table).toContainText('Lived experience, or learned');
  expect(await cell?.textContent()).toBe('Lived experience, or learned');
  expect(await table.boundingBox()).toEqual(before);
  await expect(outline).toBeFocused();
}

async function presses({ editor, course }: Written): Promise<void> {
  const { frame } = editor;
  await editor.send({ kind: 'show', lesson: LESSON, block: course.block(LESSON, ['blocks', 1]) });
  await editor.shows(LESSON);
  const back = frame.getByText('For people in the NDIS whose main');
  await expect(back).toBeVisible();
  await back.click();
  await editor.says({
    kind: 'pressed',
    place: field(1, 'cards', 0, 'back'),
    text: 'For people in the NDIS whose main disability is psychosocial.',
  });
  await frame.getByRole('link', { name: 'NDIS' }).first().click();
  // Nothing that can be seen, heard or copied tells of it.
  const html = await frame.locator('html').evaluate((page) => page.outerHTML);
  expect(html).not.toMatch(/[\u{e0020}\u{e0040}-\u{e005f}]/u);
}

async function asks({ editor, course }: Written): Promise<void> {
  const { frame } = editor;
  const question = course.block('quiz', ['quiz', 'questions', 6]);
  await editor.send({ kind: 'show', lesson: 'quiz', block: question });
  await editor.shows('quiz');
  const heading = frame.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('7');
  // What is pressed here may belong elsewhere: the page stays.
  await editor.send({ kind: 'show', lesson: null, block: null, isSeen: true });
  await frame
    .locator('main')
    .getByRole('group')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await editor.says({
    kind: 'pressed',
    place: { file: 'lessons/quiz.json', path: ['quiz', 'questions', 6, 'question'] },
    text: course.textAt('lessons/quiz.json', ['quiz', 'questions', 6, 'question']),
  });
  // So does another one of the quiz that is open.
  const other = course.block('quiz', ['quiz', 'questions', 1]);
  await editor.send({ kind: 'show', lesson: 'quiz', block: other });
  await expect(heading).toHaveText(/\b2\b/);
}

async function starts(editor: EditorFrame): Promise<void> {
  await editor.send({ kind: 'show', lesson: null, block: null });
  await editor.shows(null);
  await expect(editor.frame.getByRole('button', { name: 'Start course' })).toBeVisible();
}
