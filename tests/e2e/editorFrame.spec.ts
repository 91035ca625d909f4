import { EditorFrame, WrittenCourse } from './editorFrame.ts';
import { expect, test as base } from './quietTest.ts';

const test = base.extend<{ editor: EditorFrame; course: WrittenCourse }>({
  // Playwright wants to see the dependencies of a fixture, even where there are none.
  // oxlint-disable-next-line no-empty-pattern
  course: async ({}, provide) => provide(await WrittenCourse.read('courses/peer-work')),
  editor: async ({ page, course }, provide) => {
    const editor = new EditorFrame(page);
    await editor.open();
    await editor.giveMedia(course.media);
    await editor.play(course.page);
    await provide(editor);
  },
});

const LESSON = 'recovery-coaching';
const FILE = `lessons/${LESSON}.json`;

test('what is written shows at once, where the author is', async ({ editor, course }) => {
  const { frame } = editor;
  const block = course.block(LESSON, ['blocks', 4]);
  await editor.send({ kind: 'show', lesson: LESSON, block });
  await editor.says({ kind: 'shown', lesson: LESSON });
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
});

test('where an author writes, all stands open, and a press chooses', async ({ editor, course }) => {
  const { frame } = editor;
  await editor.send({ kind: 'show', lesson: LESSON, block: course.block(LESSON, ['blocks', 1]) });
  await editor.says({ kind: 'shown', lesson: LESSON });
  const back = frame.getByText('For people in the NDIS whose main');
  await expect(back).toBeVisible();
  await back.click();
  await editor.says({ kind: 'chosen', block: course.block(LESSON, ['blocks', 1]) });
  await frame.getByRole('link', { name: 'NDIS' }).first().click();
  await editor.says({ kind: 'chosen', block: course.block(LESSON, ['blocks', 0]) });
});
