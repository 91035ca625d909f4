import { describe, expect, test } from 'vitest';

import type { Issue } from '../../core/issue.ts';
import { filesOf, goodCourse, goodLesson, type WrittenFile } from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { loadCourse } from './loadCourse.ts';

/** The issues of the good course with one of its lessons replaced. */
function issuesOf(lesson: WrittenFile): readonly Issue[] {
  const { course, issues } = loadCourse(
    filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson }),
  );
  expect(course).toBeNull();
  return issues;
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string): Uint8Array =>
  bytes(0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0]));
const text = (lesson: unknown): string => JSON.stringify(lesson, null, 2);

const hostile: readonly (readonly [what: string, file: WrittenFile, line: string])[] = [
  ['an empty file', '', '1:1 The file is empty.'],
  ['only white space', ' \n\n', '1:1 The file is empty.'],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    '1:1 This is not a text file: it looks like a picture, a document or a program.',
  ],
  ['UTF-16', utf16(text(goodLesson())), '1:1 The file is saved as UTF-16.'],
  ['UTF-16 without a mark', bytes(0x7b, 0, 0x7d, 0), '1:1 The file is saved as UTF-16.'],
  [
    'Windows-1252',
    bytes(...[...'{\n"title": "caf'].map((character) => character.charCodeAt(0)), 0xe9, 0x22, 0x7d),
    '2:1 The file is not saved as UTF-8: line 2 holds a character that cannot be read.',
  ],
  [
    'a folder in its place',
    { unreadable: 'folder' },
    '1:1 There is a folder where a file should be.',
  ],
  ['no permission', { unreadable: 'denied' }, '1:1 The file cannot be opened.'],
  ['50 MB', { unreadable: 'tooLarge' }, '1:1 The file is too large: very many MB.'],
  ['6 MB in memory', ' '.repeat(6_000_000), '1:1 The file is too large: 6.0 MB.'],
  ['100,000 open brackets', '['.repeat(100_000), '1:65 More than 64 brackets are nested here.'],
  [
    '100,000 brackets within an object',
    `{"blocks": ${'[{"a":'.repeat(50_000)}`,
    '1:199 More than 64 brackets are nested here.',
  ],
  [
    'brackets behind a quotation mark in a comment',
    `/* " */ ${'['.repeat(100_000)}`,
    '1:73 More than 64 brackets are nested here.',
  ],
  [
    'a list of a million numbers',
    `[${'1,'.repeat(1_000_000)}1]`,
    '1:300001 The file holds far more fields and entries than a course can use.',
  ],
  ['a text', 'Hello', '1:1 “Hello” cannot stand here.'],
  ['null', 'null', '1:1 The content of the file must be a group of fields in { }, but it is null.'],
  [
    'a number',
    '42',
    '1:1 The content of the file must be a group of fields in { }, but it is a number.',
  ],
  [
    'a list',
    '[]',
    '1:1 The content of the file must be a group of fields in { }, but it is a list.',
  ],
];

test.each(hostile)('%s', (_what, file, line) => {
  const issues = issuesOf(file);
  expect(issueLines(issues)).toEqual([`lessons/welcome.json:${line}`]);
  expect(issues.every(({ remedy }) => remedy.length > 10)).toBe(true);
});

test('a byte-order mark and Windows line ends change nothing', () => {
  const lesson = `\uFEFF${text(goodLesson()).replaceAll('\n', '\r\n')}`;
  const { course, issues } = loadCourse(
    filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson }),
  );
  expect(issues).toEqual([]);
  expect(course?.lessons).toHaveLength(2);
});

test('lines and columns are right behind a byte-order mark and Windows line ends', () => {
  const lesson = `\uFEFF${text({ ...goodLesson(), minutes: 'five' }).replaceAll('\n', '\r\n')}`;
  expect(issueLines(issuesOf(lesson))).toEqual([
    'lessons/welcome.json:6:14 minutes: “minutes” must be a number, but it is a text.',
  ]);
});

test('a field called __proto__ is unknown, and changes no object', () => {
  const lesson = text(goodLesson()).replace('{', '{ "__proto__": { "title": "x" },');
  expect(issueLines(issuesOf(lesson))).toEqual([
    'lessons/welcome.json:1:3 __proto__: There is no field “__proto__” here.',
  ]);
});

test('a folder without a course', () => {
  expect(loadCourse(new Map()).issues).toEqual([
    {
      severity: 'error',
      rule: 'no-course',
      place: { file: 'course.json', line: 1, column: 1, path: '' },
      message: 'There is no file “course.json” in this folder.',
      remedy: 'Name the folder of a course, or make one with “waymark new”.',
    },
  ]);
});

describe('where course.json is missing', () => {
  const { 'course.json': course, ...others } = goodCourse();
  const remedyWith = (files: Readonly<Record<string, unknown>>) =>
    loadCourse(filesOf({ ...others, ...files })).issues[0]?.remedy;

  test.each(['Course.json', 'course.jsn', 'course.json.txt', 'course (1).json'])(
    'it may be called “%s”',
    (name) => {
      expect(remedyWith({ [name]: course, 'course.lock.json': '{}' })).toBe(
        `Did you mean “${name}”? Rename it to “course.json”.`,
      );
    },
  );

  test.each(['course.lock.json', 'Course.lock.json', 'course.lock.json.bak', 'course.png'])(
    'nobody is told to rename “%s”',
    (name) => {
      expect(remedyWith({ [name]: '{}' })).not.toContain('Did you mean');
    },
  );

  test('a lock says that there was a course, and stays as it is', () => {
    expect(remedyWith({ 'course.lock.json': '{}' })).toBe(
      "Put it back from a backup, or from the last package with “waymark open”. Leave course.lock.json as it is: learners' progress hangs on it.",
    );
  });
});
