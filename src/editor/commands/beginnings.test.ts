import { expect, test } from 'vitest';

import { isLong } from '../../../tests/effort.ts';
import { blockTypes } from '../../blocks/definitions.ts';
import { gradedTypes } from '../../blocks/questionBehaviours.ts';
import { checkCourse } from '../../course/check/checkCourse.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
} from '../../course/testing/goodCourse.ts';
import { startingNotes } from '../build/startingNotes.ts';
import { type Draft, edited } from '../document/draft.ts';
import { peerWork } from '../merge/testing/anyCommand.ts';
import { startingBlock } from './beginnings.ts';
import { insertBlock } from './blocks.ts';
import { addItem } from './items.ts';
import type { Command } from './edit.ts';
import { setField } from './setField.ts';
import { goodDraft, QUIZ, WELCOME } from './testing/drafts.ts';

const courseIn = (language: string) =>
  goodDraft({ 'course.json': { ...goodCourseJson(), language } });

const afterAll = (draft: Draft, ...commands: readonly Command[]): Draft =>
  commands.reduce((before, command) => edited(before, command(before)?.edits ?? []), draft);

const notesIn = (draft: Draft) =>
  startingNotes()(draft).map(({ place, message }) => `${place.path} ${message}`);

const checked = (draft: Draft): readonly string[] =>
  checkCourse(
    filesOf({ ...goodCourse(), 'media/talk.mp3': 'x', ...Object.fromEntries(draft) }),
  ).issues.map(({ severity, rule, place }) => `${severity} ${rule} ${place.file}`);

const blocks = { file: WELCOME, path: ['blocks'] };

/** Chosen by whoever inserts it: in a block that shows one, it is not to be written again. */
const picture = { file: 'ladder.svg', alternative: 'Steps.' };
const recording = { recording: 'talk.mp3' };

/** A course in each language as it was before, and what is said of it. */
const begun = new Map(
  ['en', 'ar', 'de'].map((language) => {
    const before = courseIn(language);
    return [language, { before, was: checked(before), notes: notesIn(before) }] as const;
  }),
);

// What there is in a language without words of its own, questions show; in the long run all types.
const everyPlace = [...begun].flatMap(([language, course]) => [
  ...(isLong || language !== 'de' ? blockTypes : []).map((type) => ({
    type,
    language,
    course,
    list: blocks,
  })),
  ...gradedTypes.map((type) => ({
    type,
    language,
    course,
    list: { file: QUIZ, path: ['quiz', 'questions'] },
  })),
]);

test.each(everyPlace)(
  'what a new $type in $language says is to be written, and check has no error for it: $list.file',
  ({ type, language, course: { before, notes, was }, list }) => {
    const after = afterAll(
      before,
      insertBlock(list, 0, type, type === 'audio' ? recording : picture),
    );
    const errors = checked(after).filter((each) => each.startsWith('error') && !was.includes(each));
    expect(errors).toEqual([]);
    const saidBy = JSON.stringify(
      valueAt(JSON.parse(after.get(list.file) ?? ''), [...list.path, 0]),
    );
    expect(saidBy).not.toMatch(/peer|recover|landing/i);
    expect(notes).toEqual([]);
    // A certificate, a Continue, a line and pictures say nothing of themselves.
    const isSilent = ['certificate', 'continue', 'divider', 'gallery', 'image'].includes(type);
    expect(notesIn(after).length > 0).toBe(!isSilent);
    if (language === 'ar' && !isSilent) expect(saidBy).toMatch(/\p{Script=Arabic}/u);
  },
);

test('each text says what is to stand there, and which of several it is', () => {
  expect(startingBlock('flipCards', 'en')).toMatchObject({
    cards: [
      { front: 'Front of card 1', back: 'What is on the back of card 1.' },
      { front: 'Front of card 2', back: 'What is on the back of card 2.' },
    ],
  });
  const heard = afterAll(goodDraft(), insertBlock(blocks, 0, 'audio', recording));
  expect(heard.get(WELCOME)).toContain('Write here what is said, and what else is to be heard.');
  expect(startingBlock('choice', 'ar')).toMatchObject({
    question: 'اكتب السؤال هنا',
    options: [{ text: 'الإجابة 1' }, { text: 'الإجابة 2 (صحيحة)', correct: true }, {}],
  });
});

test('what is right is said in words that are to be written over, with what a new question begins with', () => {
  expect(startingBlock('trueFalse', 'en')).toMatchObject({
    statement: 'Write a statement here (false)',
    answer: false,
  });
  expect(startingBlock('sorting', 'en')).toMatchObject({
    items: [{ text: 'Card 1 (category 1)' }, { text: 'Card 2 (category 2)' }, {}, {}, {}],
  });
  expect(startingBlock('matrix', 'ar')).toMatchObject({
    rows: [{}, { text: 'ما يسأل عنه الصف 2 (العمود 2)' }, {}],
  });
});

const numbers = (draft: Draft) => notesIn(draft).filter((note) => /“\d+”/.test(note));

test('a number that only the author knows begins with one that nobody means, and is noted', () => {
  const answer = { file: WELCOME, path: ['blocks', 0, 'answer'] };
  const value = { file: WELCOME, path: ['blocks', 1, 'rows', 1, 'value'] };
  const draft = afterAll(
    goodDraft(),
    insertBlock(blocks, 0, 'chart'),
    insertBlock(blocks, 0, 'numeric'),
  );
  expect(numbers(draft)).toEqual([
    'blocks[0].answer Still to write: “11111”',
    ...[11111, 22222, 33333, 44444].map(
      (each, row) => `blocks[1].rows[${row}].value Still to write: “${each}”`,
    ),
  ]);
  const after = afterAll(draft, setField(answer, 10), setField(value, 0));
  expect(numbers(after)).toHaveLength(3);
});

test('code and formulas begin with what is to stand there', () => {
  const draft = afterAll(
    goodDraft(),
    insertBlock(blocks, 0, 'math'),
    insertBlock(blocks, 0, 'code'),
  );
  expect(notesIn(draft)).toEqual([
    'blocks[0].code Still to write: “Write the lines of code here.”',
    'blocks[1].latex Still to write: “\\text{Write the formula here}”',
  ]);
});

test('an item more names what its block has, not what the example had', () => {
  const sorting = startingBlock('sorting', 'en');
  const categories = [
    { id: 'near', title: 'Near' },
    { id: 'far', title: 'Far' },
  ];
  const items = [{ id: 'moon', text: 'The moon', category: 'far' }];
  const block = { ...sorting, id: 'sorted', categories, items };
  const draft = afterAll(
    goodDraft({ [WELCOME]: { ...goodLesson(), blocks: [block] } }),
    addItem({ file: WELCOME, path: ['blocks', 0, 'items'] }, 1),
  );
  const added = valueAt(JSON.parse(draft.get(WELCOME) ?? ''), ['blocks', 0, 'items', 1]);
  expect(added).toMatchObject({ category: 'far' });
});

test('a note stands at each text that nobody has written, and goes once it is', () => {
  const front = { file: WELCOME, path: ['blocks', 0, 'cards', 0, 'front'] };
  const back = { file: WELCOME, path: ['blocks', 0, 'cards', 1, 'back'] };
  const draft = afterAll(
    goodDraft(),
    insertBlock(blocks, 0, 'flipCards'),
    setField(front, 'Back of card 1'),
    setField(back, 'What hope is.'),
  );
  expect(notesIn(draft)).toEqual([
    'blocks[0].cards[0].back Still to write: “What is on the back of card 1.”',
    'blocks[0].cards[1].front Still to write: “Front of card 2”',
  ]);
});

test('of a course that is written nothing is still to write', () => {
  expect(notesIn(peerWork)).toEqual([]);
});

test.each(['labeledGraphic', 'labelPicture'] as const)(
  'on a picture of its author the points of a new %s lie side by side in the middle',
  (type) => {
    const points = valueAt(startingBlock(type, 'en', picture), ['pins']);
    expect(points).toMatchObject([
      { x: 25, y: 50 },
      { x: 50, y: 50 },
      { x: 75, y: 50 },
    ]);
  },
);
