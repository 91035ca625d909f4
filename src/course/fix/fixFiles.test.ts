import { expect, test } from 'vitest';

import { checkCourse } from '../check/checkCourse.ts';
import { filesOf, goodCourse, goodLesson, goodQuiz } from '../testing/goodCourse.ts';
import { fixFiles } from './fixFiles.ts';

const WELCOME = 'lessons/welcome.json';

/** The good course with one lesson written as it stands, and what becomes of that. */
const fixed = (lesson: string): string | undefined =>
  fixFiles(filesOf({ ...goodCourse(), [WELCOME]: lesson })).texts.get(WELCOME);

const lesson = (blocks: string): string => `{
  "format": 1, "type": "lesson", "id": "welcome", "title": "Welcome", "minutes": 1,
  "blocks": [
${blocks}
  ]
}
`;

test('nothing to mend, nothing to write', () => {
  expect(fixFiles(filesOf(goodCourse()))).toEqual({ texts: new Map(), renamed: [] });
});

test('ids are made of the first words, in the manner of the file', () => {
  expect(
    fixed(
      lesson(`    {
      "type": "text",
      "text": "**Peers** have something in common."
    },
    { "type": "flipCards", "cards": [{ "front": "Hope", "back": "People do recover." }, {"front":"Hope", "back":"Again."}] },
    { "type": "continue" }`),
    ),
  ).toBe(
    lesson(`    {
      "type": "text",
      "id": "peers-have-something-in-common",
      "text": "**Peers** have something in common."
    },
    { "type": "flipCards", "id": "cards", "cards": [{ "id": "hope", "front": "Hope", "back": "People do recover." }, {"id": "hope-2", "front":"Hope", "back":"Again."}] },
    { "type": "continue", "id": "continue" }`).replace('"id": "cards"', '"id": "flip-cards"'),
  );
});

test('of two ids the later one changes, also in a later file', () => {
  const quiz = goodQuiz();
  const [first, second] = quiz.quiz.questions;
  const files = filesOf({
    ...goodCourse(),
    'lessons/quiz.json': {
      ...quiz,
      quiz: {
        ...quiz.quiz,
        questions: [
          { ...first, id: 'peers' },
          { ...second, id: 'peers-2' },
        ],
      },
    },
  });
  const text = fixFiles(files).texts.get('lessons/quiz.json') ?? '';
  expect(text).toContain('"id": "peers-3"');
  expect(text).toContain('"id": "peers-2"');
});

test('an empty id is a missing one', () => {
  expect(fixed(lesson('    { "type": "text", "id": "", "text": "Words." }'))).toBe(
    lesson('    { "type": "text", "id": "words", "text": "Words." }'),
  );
});

test('nested blocks, objectives and terms get theirs', () => {
  const files = filesOf({
    ...goodCourse(),
    [WELCOME]: lesson(
      '{ "type": "accordion", "panels": [{ "title": "Names", "blocks": [{ "type": "text", "text": "العمل" }] }] }',
    ),
    'course.json': JSON.stringify(goodCourse()['course.json']).replace(
      '"id":"define-peer-work",',
      '',
    ),
  });
  const { texts } = fixFiles(files);
  expect(texts.get(WELCOME)).toContain(
    '{ "type": "accordion", "id": "accordion", "panels": [{ "id": "names", "title": "Names", "blocks": [{ "type": "text", "id": "text", "text": "العمل" }] }] }',
  );
  expect(texts.get('course.json')).toContain('{"id": "say-what-peer-work-is", "text"');
});

test('a byte-order mark and Windows line ends stay', () => {
  const text = `\uFEFF${lesson('    {\n      "type": "text",\n      "text": "Words."\n    }').replaceAll('\n', '\r\n')}`;
  expect(fixed(text)).toBe(
    text.replace('"type": "text",\r\n', '"type": "text",\r\n      "id": "words",\r\n'),
  );
});

test('a file with a mistake in its JSON is left alone', () => {
  expect(fixed(lesson('{ "type": "text", "text": "Words." },'))).toBeUndefined();
});

test('what was mended has nothing left to mend', () => {
  const { blocks, ...others } = goodLesson();
  const without = {
    ...others,
    blocks: [...blocks, ...blocks].map((block) => ({ ...block, id: '' })),
  };
  const files = filesOf({ ...goodCourse(), [WELCOME]: without });
  const mended = new Map([...files, ...filesOf(Object.fromEntries(fixFiles(files).texts))]);
  expect(fixFiles(mended).texts).toEqual(new Map());
  expect(checkCourse(mended).issues.filter(({ rule }) => rule !== 'continue-at-end')).toEqual([]);
});
