import { expect, test } from 'vitest';

import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
} from '../../testing/goodCourse.ts';
import { gradedTypes } from '../../../blocks/questionBehaviours.ts';
import { loadCourse } from '../loadCourse.ts';
import { listed } from './kinds.ts';

type Words = readonly [path: string, message: string, remedy: string];

/** What is said of the good course with one of its files replaced. */
const wordsFor = (file: string, content: unknown): readonly Words[] =>
  loadCourse(filesOf({ ...goodCourse(), [file]: content })).issues.map(
    ({ place, message, remedy }): Words => [place.path, message, remedy],
  );

const inLesson = (fields: object): readonly Words[] =>
  wordsFor('lessons/welcome.json', { ...goodLesson(), ...fields });
const inBlock = (block: object): readonly Words[] => inLesson({ blocks: [block] });
const inCourse = (fields: object): readonly Words[] =>
  wordsFor('course.json', { ...goodCourseJson(), ...fields });
const inQuiz = (fields: object): readonly Words[] =>
  wordsFor('lessons/quiz.json', { ...goodQuiz(), quiz: { ...goodQuiz().quiz, ...fields } });

test('a mistyped field is reported once, where it stands', () => {
  expect(inBlock({ type: 'flipCards', id: 'a', cardz: [] })).toEqual([
    [
      'blocks[0].cardz',
      'There is no field “cardz” here. Did you mean “cards”?',
      'Rename it to “cards”.',
    ],
  ]);
});

test('a field that nothing comes near to', () => {
  expect(inBlock({ type: 'text', id: 'a', text: 'Words.', colour: 'red' })).toEqual([
    [
      'blocks[0].colour',
      'There is no field “colour” here.',
      'Remove it, or use one of the fields that can stand here: “type”, “id”, “optional”, “title” or “text”.',
    ],
  ]);
});

test('a mistyped block type', () => {
  expect(inBlock({ type: 'flipcard', id: 'a' })).toEqual([
    [
      'blocks[0].type',
      'There is no type “flipcard” here. Did you mean “flipCards”?',
      'Write “flipCards”.',
    ],
  ]);
});

test('a block that cannot stand in a quiz', () => {
  expect(inQuiz({ questions: [{ type: 'text', id: 'a', text: 'Words.' }] })).toEqual([
    [
      'quiz.questions[0].type',
      'There is no type “text” here.',
      `Use one of ${listed(gradedTypes)}.`,
    ],
  ]);
});

test('a missing field, with what it is for', () => {
  expect(inBlock({ type: 'text', id: 'a' })).toEqual([
    [
      'blocks[0].text',
      'The field “text” is missing here.',
      'Add it, for example "text": "Peer workers draw on **lived experience** to support others.". Paragraphs, headings, lists, links and tables, in Markdown.',
    ],
  ]);
});

test('a block without a type', () => {
  expect(inBlock({ id: 'a', text: 'Words.' }).map(([, message]) => message)).toEqual([
    'The field “type” is missing here.',
  ]);
});

test('values of the wrong kind', () => {
  expect(
    inLesson({ title: 7, minutes: '12', blocks: [{ type: 'text', id: 'a', text: ['Words.'] }] }),
  ).toEqual([
    [
      'title',
      '“title” must be a text in quotation marks, but it is a number.',
      'For example: "title": "Peer work and co-production"',
    ],
    [
      'minutes',
      '“minutes” must be a number, but it is a text.',
      'Write it without quotation marks: 12.',
    ],
    [
      'blocks[0].text',
      '“text” must be a text in quotation marks, but it is a list.',
      'Write them as one text, with \\n\\n between its paragraphs: "Words."',
    ],
  ]);
});

test('a block that is no group of fields', () => {
  expect(inLesson({ blocks: ['Words.'] }).map(([path, message]) => [path, message])).toEqual([
    ['blocks[0]', 'Entry 1 of “blocks” must be a group of fields in { }, but it is a text.'],
  ]);
});

test('a number in parts where whole ones count', () => {
  expect(inLesson({ minutes: 2.5 })).toEqual([
    ['minutes', '“minutes” must be a whole number, but it is 2.5.', 'For example: "minutes": 12'],
  ]);
});

test('a number out of range', () => {
  expect(inCourse({ passingScore: 800 }).concat(inLesson({ minutes: 0 }))).toEqual([
    [
      'passingScore',
      '“passingScore” must be at most 100, and is 800.',
      'The score that passes a quiz, in percent. An LMS may set its own. For example: "passingScore": 80',
    ],
    [
      'minutes',
      '“minutes” must be at least 1, and is 0.',
      'How long a learner typically needs. For example: "minutes": 12',
    ],
  ]);
});

test('a group of fields in place of a list, with a length of its own', () => {
  const messages = inCourse({ lessons: { length: 0 } }).map(([, message]) => message);
  expect(messages).toEqual(['“lessons” must be a list in [ ], but it is a group of fields.']);
});

test('an empty list', () => {
  expect(inBlock({ type: 'flipCards', id: 'a', cards: [] })).toEqual([
    [
      'blocks[0].cards',
      '“cards” is empty.',
      'For example: "cards": [{"id":"hope","front":"Hope","back":"People do recover."}]',
    ],
  ]);
});

test('an empty text', () => {
  expect(inLesson({ title: ' ' })).toEqual([
    [
      'title',
      '“title” is empty.',
      'Write it, or remove the field if it can be left out. What learners see as the name of the lesson.',
    ],
  ]);
});

test('a word that is none of those that are known', () => {
  expect(inBlock({ type: 'callout', id: 'a', tone: 'tipp', text: 'Words.' })).toEqual([
    ['blocks[0].tone', '“tone” cannot be “tipp”. Did you mean “tip”?', 'Write “tip”.'],
  ]);
});

test('an id that is none', () => {
  expect(inBlock({ type: 'text', id: 'What is Peer work?', text: 'Words.' })).toEqual([
    [
      'blocks[0].id',
      '“What is Peer work?” cannot be an id.',
      'An id begins with a letter and has small letters a–z, digits and hyphens only: “what-is-peer-work”.',
    ],
  ]);
});

test('an id that is too long', () => {
  expect(
    inBlock({ type: 'text', id: 'a'.repeat(61), text: 'Words.' }).map(([, message]) => message),
  ).toEqual(['“id” must have at most 60 characters, and has 61.']);
});

test('an address without https', () => {
  const contact = { name: 'Team', link: 'www.example.org' };
  expect(inCourse({ contact })).toEqual([
    [
      'contact.link',
      '“www.example.org” is not a full address.',
      'Write “https://www.example.org”.',
    ],
  ]);
});

test('a date that is none', () => {
  expect(inCourse({ updated: '1 November 2026' })).toEqual([
    ['updated', '“updated” cannot be “1 November 2026”.', 'Write “2026-11-01”.'],
  ]);
});

test('a completion rule with a mistyped word, deep within others', () => {
  expect(inCourse({ completion: { all: [{ lessons: ['welcome'] }, { passd: 'quiz' }] } })).toEqual([
    [
      'completion.all[1]',
      'There is no field “passd” here. Did you mean “passed”?',
      'Use one of “lessons”, “share”, “passed”, “all” or “any”.',
    ],
  ]);
});

test('a completion rule that says two things at once', () => {
  expect(inCourse({ completion: { lessons: ['welcome'], passed: 'quiz' } })).toEqual([
    [
      'completion',
      '“completion” must have exactly one of the fields “lessons”, “share”, “passed”, “all” or “any”.',
      'Keep one of them. To combine rules, put each in a group of its own within “all” or “any”.',
    ],
  ]);
});

test.each([[{}], [[]], ['all']])('a completion rule that is %j', (completion) => {
  expect(inCourse({ completion })).toHaveLength(1);
});

test('an empty list within a completion rule', () => {
  expect(inCourse({ completion: { all: [] } }).map(([path, message]) => [path, message])).toEqual([
    ['completion.all', '“all” is empty.'],
  ]);
});

test('a format from the future', () => {
  expect(inLesson({ format: 2, shiny: true })).toEqual([
    [
      'format',
      'This file has format 2; this version of Waymark knows formats up to 1.',
      'Install a newer version of Waymark.',
    ],
  ]);
});

test('a field that stands there twice', () => {
  const lesson = JSON.stringify(goodLesson()).replace('"minutes":5', '"minutes":5,"minutes":6');
  expect(wordsFor('lessons/welcome.json', lesson)).toEqual([
    [
      'minutes',
      'The field “minutes” stands here twice.',
      'Keep one of the two. Only the last one would count.',
    ],
  ]);
});

test('problems of all files come in one run', () => {
  const issues = loadCourse(
    filesOf({
      'course.json': { ...goodCourseJson(), titel: 'x', lessons: ['welcome', 'quiz'] },
      'lessons/welcome.json': { ...goodLesson(), minutes: -1 },
      'lessons/quiz.json': '{',
      'course.lock.json': { format: 1, course: 'peer-work', lessons: { welcome: 'one' } },
    }),
  ).issues;
  expect(issues.map(({ place, rule }) => [place.file, rule])).toEqual([
    ['course.json', 'unknown-field'],
    ['lessons/quiz.json', 'missing-bracket'],
    ['lessons/welcome.json', 'number-range'],
    ['course.lock.json', 'wrong-kind'],
  ]);
});
