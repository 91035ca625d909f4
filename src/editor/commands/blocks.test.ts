import { expect, test } from 'vitest';

import { blockTypes } from '../../blocks/definitions.ts';
import { gradedTypes } from '../../blocks/questionBehaviours.ts';
import { checkCourse } from '../../course/check/checkCourse.ts';
import { filesOf, goodCourse, goodLesson } from '../../course/testing/goodCourse.ts';
import type { Draft } from '../document/draft.ts';
import { blockTypesFor, blockTypesToAdd } from './blockLists.ts';
import { duplicateBlock, insertBlock, removeBlock } from './blocks.ts';
import type { Command } from './edit.ts';
import { after, goodDraft, QUIZ, textAfter, WELCOME } from './testing/drafts.ts';

const draft = goodDraft();
const blocks = { file: WELCOME, path: ['blocks'] };
const block = (...path: (string | number)[]) => ({ file: WELCOME, path: ['blocks', ...path] });

/** The type and id of each block of the first lesson. */
function outline(command: Command, from: Draft = draft): readonly string[] {
  const text = textAfter(from, WELCOME, command) ?? '{ "blocks": [] }';
  const lesson: Pick<ReturnType<typeof goodLesson>, 'blocks'> = JSON.parse(text);
  return lesson.blocks.map(({ type, id }) => `${type} ${id}`);
}

const errorsIn = (course: Draft): readonly string[] =>
  checkCourse(filesOf({ ...goodCourse(), 'media/talk.mp3': 'x', ...Object.fromEntries(course) }))
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.file} ${place.path}`);

test.each(blockTypes)('a new block of the type %s has no errors', (type) => {
  // The course shows a picture, but lets nobody hear anything yet.
  const chosen = type === 'audio' ? { recording: 'talk.mp3' } : {};
  const command = insertBlock(blocks, 1, type, chosen);
  expect(outline(command)[1]).toMatch(new RegExp(`^${type} `));
  expect(errorsIn(after(draft, command) ?? new Map())).toEqual([]);
});

test('a new block has ids that say what it is, in whatever place it stands', () => {
  const edit = insertBlock(blocks, 9, 'flipCards')(draft);
  expect(edit).toMatchObject({ name: 'insertBlock', place: { file: WELCOME, path: 'blocks[5]' } });
  const slot = block(4, 'panels', 0, 'blocks');
  const text = textAfter(draft, WELCOME, insertBlock(slot, 0, 'flipCards')) ?? '';
  expect(text).toContain(`"blocks": [
            {
              "type": "flipCards",
              "id": "flip-cards",
              "cards": [
                {
                  "id": "card",`);
});

test('the blocks of a panel that has none yet are made, and go with the last one', () => {
  const text = draft.get(WELCOME) ?? '';
  const panel = goodDraft({
    [WELCOME]: text.replace(
      /"title": "Other names",[^]*?\n {10}\]/,
      '"title": "Other names", "text": "Words."',
    ),
  });
  const slot = block(4, 'panels', 0, 'blocks');
  const made = after(panel, insertBlock(slot, 0, 'quote')) ?? new Map();
  expect(made.get(WELCOME)).toContain('"type": "quote"');
  const quote = block(4, 'panels', 0, 'blocks', 0);
  expect(after(made, removeBlock([quote]))).toEqual(panel);
});

test('a picture that was chosen stands in its block, and nothing is said of it that is not known', () => {
  const chosen = { file: 'team.webp', alternative: 'Two people talk.' };
  const text = textAfter(draft, WELCOME, insertBlock(blocks, 0, 'image', chosen));
  expect(text).toContain(`{
      "type": "image",
      "id": "image",
      "file": "team.webp",
      "alternative": "Two people talk."
    },`);
  const unseen = textAfter(draft, WELCOME, insertBlock(blocks, 0, 'image', { file: 'team.webp' }));
  expect(unseen).toContain('"file": "team.webp",\n      "decorative": true');
});

test('without any picture in the course, one has to be chosen first', () => {
  const [words] = goodLesson().blocks;
  const bare = goodDraft({ [WELCOME]: { ...goodLesson(), blocks: [words] } });
  expect(insertBlock(blocks, 0, 'image')(bare)).toBeNull();
  expect(insertBlock(blocks, 0, 'labeledGraphic')(bare)).toBeNull();
});

test('a certificate brings what it says', () => {
  const made = after(draft, insertBlock(blocks, 9, 'certificate'));
  expect(made?.get('course.json')).toContain('"certificate": {\n    "title": "Certificate of');
});

test('only what can stand in a list is put there', () => {
  const questions = { file: QUIZ, path: ['quiz', 'questions'] };
  const panel = block(4, 'panels', 0, 'blocks');
  expect(blockTypesFor(draft, questions)).toEqual(gradedTypes);
  expect(blockTypesFor(draft, blocks)).toEqual(blockTypes);
  expect(blockTypesFor(draft, panel)).toEqual(blockTypes.filter((type) => type !== 'continue'));
  expect(blockTypesFor(draft, block(1, 'cards'))).toEqual([]);
  expect(insertBlock(questions, 0, 'text')(draft)).toBeNull();
  expect(insertBlock(panel, 0, 'continue')(draft)).toBeNull();
});

test('copies stand behind the last of what they are of, with new ids throughout', () => {
  const both = [block(4), block(1)];
  expect(outline(duplicateBlock(both))).toEqual([
    'text peers',
    'flipCards principles',
    'continue go-on',
    'image ladder',
    'accordion closer',
    'flipCards principles-2',
    'accordion closer-2',
  ]);
  const text = textAfter(draft, WELCOME, duplicateBlock(both)) ?? '';
  expect(text).toContain('"id": "more-names-2"');
  expect(text.split('"id": "hope"')).toHaveLength(3);
});

test('blocks are removed, each with what is in it, but never all of a lesson', () => {
  const edit = removeBlock([block(4, 'panels', 0, 'blocks', 0), block(4), block(0)])(draft);
  expect(edit).toMatchObject({
    name: 'removeBlocks',
    about: '2',
    place: { path: 'blocks[0]' },
  });
  expect(outline(removeBlock([block(4), block(0)]))).toEqual([
    'flipCards principles',
    'continue go-on',
    'image ladder',
  ]);
  expect(removeBlock([0, 1, 2, 3, 4].map((index) => block(index)))(draft)).toBeNull();
  expect([removeBlock([])(draft), removeBlock([block(7)])(draft)]).toEqual([null, null]);
});

/** A lesson with a story that asks these questions. */
const story = (questions: readonly object[]) =>
  goodDraft({
    [WELCOME]: {
      ...goodLesson(),
      blocks: [{ type: 'scenario', id: 'story', scenes: [{ id: 'one', asks: questions }] }],
    },
  });

test('nothing is offered where no more can stand', () => {
  const asked = { type: 'trueFalse', id: 'has-to', statement: 'She has to.', answer: false };
  const asks = block(0, 'scenes', 0, 'asks');
  expect(blockTypesToAdd(story([]), asks)).toContain('trueFalse');
  expect(blockTypesToAdd(story([asked]), asks)).toEqual([]);
});
