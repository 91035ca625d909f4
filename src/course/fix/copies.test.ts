import { describe, expect, test } from 'vitest';

import { loadCourse } from '../load/loadCourse.ts';
import { lockText } from '../lock/lockText.ts';
import { updateLock } from '../lock/updateLock.ts';
import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
  type WrittenFile,
} from '../testing/goodCourse.ts';
import { fixFiles } from './fixFiles.ts';

const WELCOME = 'lessons/welcome.json';
const QUIZ = 'lessons/quiz.json';

/** The good course as learners have it, with the lock that was written for it. */
function locked(): Readonly<Record<string, WrittenFile>> {
  const { course } = loadCourse(filesOf(goodCourse()));
  if (course === null) throw new Error('The good course has errors.');
  return { ...goodCourse(), 'course.lock.json': lockText(updateLock(course, null).lock) };
}

/** What was given another id in the course with some files changed: from, to, and who keeps it. */
const renamed = (changes: Readonly<Record<string, WrittenFile>>) =>
  fixFiles(filesOf({ ...locked(), ...changes })).renamed.map(
    ({ file, path, to, kept }) => `${file} ${path} → ${to}, not ${kept.file} ${kept.path}`,
  );

const { blocks } = goodLesson();
const [peers, principles] = blocks;
if (peers === undefined || principles === undefined) throw new Error('The good lesson is short.');

describe('a copy that was pasted above its original and edited', () => {
  test('of a block, gets the new id', () => {
    const copy = { ...peers, text: 'Peers listen first.' };
    expect(renamed({ [WELCOME]: { ...goodLesson(), blocks: [copy, ...blocks] } })).toEqual([
      `${WELCOME} blocks[0] → peers-2, not ${WELCOME} blocks[1]`,
    ]);
  });

  test('also made into another type', () => {
    const copy = { type: 'callout', id: 'peers', tone: 'note', text: 'Peers listen first.' };
    expect(renamed({ [WELCOME]: { ...goodLesson(), blocks: [copy, ...blocks] } })).toEqual([
      `${WELCOME} blocks[0] → peers-2, not ${WELCOME} blocks[1]`,
    ]);
  });

  test('of a question within a bank', () => {
    const quiz = goodQuiz();
    const [first, ...others] = quiz.quiz.questions;
    const copy = { ...first, statement: 'Everybody can be a peer.' };
    const questions = [copy, first, ...others];
    expect(renamed({ [QUIZ]: { ...quiz, quiz: { ...quiz.quiz, questions } } })).toEqual([
      `${QUIZ} quiz.questions[0] → q-everyone-2, not ${QUIZ} quiz.questions[1]`,
    ]);
  });

  test('of an option', () => {
    const quiz = goodQuiz();
    const questions = quiz.quiz.questions.map((question) => {
      const [first, ...others] = question.options ?? [];
      if (first === undefined) return question;
      const copy = { ...first, text: 'Doing nothing', feedback: 'Somebody decides.' };
      return { ...question, options: [{ ...copy, correct: false }, first, ...others] };
    });
    expect(renamed({ [QUIZ]: { ...quiz, quiz: { ...quiz.quiz, questions } } })).toEqual([
      `${QUIZ} quiz.questions[1].options[0] → for-2, not ${QUIZ} quiz.questions[1].options[1]`,
    ]);
  });

  test('of a card', () => {
    const cards = 'cards' in principles ? (principles.cards ?? []) : [];
    const copy = { ...cards[0], front: 'Trust', back: 'It grows.' };
    const changed = { ...principles, cards: [copy, ...cards] };
    expect(renamed({ [WELCOME]: { ...goodLesson(), blocks: [peers, changed] } })).toEqual([
      `${WELCOME} blocks[1].cards[0] → hope-2, not ${WELCOME} blocks[1].cards[1]`,
    ]);
  });
});

describe('what stands in a copied block', () => {
  const closer = blocks.at(-1);
  if (closer?.type !== 'accordion' || !('panels' in closer)) throw new Error('No accordion.');
  const [panel] = closer.panels ?? [];
  if (panel === undefined) throw new Error('No panel.');
  const more = { type: 'text', id: 'more', text: 'Peer supporter.' };
  const original = { ...closer, panels: [{ ...panel, blocks: [...panel.blocks, more] }] };
  const inLesson = (...others: readonly object[]) => ({
    [WELCOME]: { ...goodLesson(), blocks: [...blocks.slice(0, -1), ...others] },
  });
  const withLock = () => {
    const files = { ...goodCourse(), ...inLesson(original) };
    const { course } = loadCourse(filesOf(files));
    if (course === null) throw new Error('The course has errors.');
    return lockText(updateLock(course, null).lock);
  };

  test.each([
    ['the title of a panel', [{ ...panel, title: 'Names', blocks: [...panel.blocks, more] }]],
    ['one block in it', [{ ...panel, blocks: [...panel.blocks, { ...more, text: 'Mentor.' }] }]],
    ['what it holds', [{ ...panel, blocks: panel.blocks }]],
    ['its order, and a word', [{ ...panel, title: 'Names', blocks: [more, ...panel.blocks] }]],
  ])('goes with it, where only %s was edited', (_what, panels) => {
    const files = {
      ...goodCourse(),
      ...inLesson({ ...closer, panels }, original),
      'course.lock.json': withLock(),
    };
    const { texts, renamed: given } = fixFiles(filesOf(files));
    const places = given.map(({ path, kept }) => [path.slice(0, 9), kept.path.slice(0, 9)]);
    expect(new Set(places.flatMap(String))).toEqual(new Set(['blocks[4],blocks[5]']));
    expect(given.map(({ from }) => from)).toEqual(expect.arrayContaining(['closer', 'more-names']));
    const again = { ...files, ...Object.fromEntries(texts) };
    expect(fixFiles(filesOf(again)).texts).toEqual(new Map());
  });
});

test('a copy in an earlier lesson gets the new id, whatever the order of lessons', () => {
  const course = goodCourseJson();
  const before = { ...goodLesson(), id: 'before', blocks: [{ ...peers, text: 'Other words.' }] };
  expect(
    renamed({
      'course.json': { ...course, lessons: ['before', ...course.lessons] },
      'lessons/before.json': before,
    }),
  ).toEqual([`lessons/before.json blocks[0] → peers-2, not ${WELCOME} blocks[0]`]);
});

test('a copy of a lesson’s file gets the file’s name, and new ids, also where it comes first', () => {
  const course = goodCourseJson();
  const files = {
    ...locked(),
    'course.json': { ...course, lessons: ['again', ...course.lessons] },
    'lessons/again.json': goodLesson(),
  };
  const { texts, renamed: given } = fixFiles(filesOf(files));
  expect([...texts.keys()]).toEqual(['lessons/again.json']);
  expect(texts.get('lessons/again.json')).toContain('"id": "again"');
  expect(new Set(given.map(({ file, kept }) => `${file}, not ${kept.file}`))).toEqual(
    new Set([`lessons/again.json, not ${WELCOME}`]),
  );
  expect(given.map(({ from }) => from)).toContain('more-names');
});

test('of terms and objectives the one keeps its id that the id was made of', () => {
  const course = goodCourseJson();
  const glossary = [
    { id: 'peer-worker', term: 'Mentor', definition: 'Somebody else.' },
    { id: 'peer-worker', term: 'Peer worker', definition: 'Who has been there.' },
  ];
  expect(renamed({ 'course.json': { ...course, glossary } })).toEqual([
    'course.json glossary[0] → peer-worker-2, not course.json glossary[1]',
  ]);
});

test('without a lock, or for copies that are the same, the first keeps it', () => {
  const twice = { [WELCOME]: { ...goodLesson(), blocks: [peers, peers] } };
  const expected = [`${WELCOME} blocks[1] → peers-2, not ${WELCOME} blocks[0]`];
  expect(renamed(twice)).toEqual(expected);
  expect(renamed({ ...twice, 'course.lock.json': '{}' })).toEqual(expected);
});
