import { expect, test } from 'vitest';

import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { loadCourse } from './loadCourse.ts';

const issuesOf = (lesson: string) =>
  loadCourse(filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson })).issues;

const base = '"format": 1, "type": "lesson", "id": "welcome", "title": "A", "minutes": 1';
const blocks = '"blocks": [{ "type": "text", "id": "a", "text": "Words." }]';

const mistakes: readonly (readonly [string, string])[] = [
  [`{ ${base}, ${blocks}, }`, '1:138 There is a comma after the last entry.'],
  [`{ ${base},\n  ${blocks.replace(']', ',]')} }`, '2:61 There is a comma after the last entry.'],
  [`{ ${base}\n  ${blocks} }`, '2:3 A comma is missing before “blocks”.'],
  [`{ ${base}, // note\n ${blocks} }`, '1:79 JSON has no comments.'],
  [`{ ${base}, ${blocks}`, '1:138 A closing } is missing here: the { of line 1 is still open.'],
  [
    `{ ${base}, ${blocks.replace(']', '')}`,
    '1:137 A closing ] is missing here: the [ of line 1 is still open.',
  ],
  [`{ ${base}, ${blocks} } }`, '1:141 There is more text after the end of the content.'],
  [`{ ${base}, "blocks" [] }`, '1:88 A colon is missing after the name of a field.'],
  [`{ ${base.replace('"A"', '“A”')}, ${blocks} }`, '1:60 “A” stands in curly quotation marks.'],
  [
    `{ ${base.replace('"A"', '"A')},\n ${blocks} }`,
    '1:65 Before “minutes” there is a quotation mark too many, or one is missing further up.',
  ],
  [`{ ${base.replace('"A"', '"A\tB"')}, ${blocks} }`, '1:62 A text holds a tab.'],
  [
    `{ ${base.replace('"A"', '"C:\\data"')}, ${blocks} }`,
    '1:61 “C:\\data” is a place on a Windows computer.',
  ],
  [`{ ${base.replace(': 1', ': 1e')}, ${blocks} }`, '1:13 “1e” is not a number.'],
  [
    `{\n<<<<<<< ours\n${base}\n=======\n`,
    '2:1 The file holds the marks of a merge that was not finished.',
  ],
];

test.each(mistakes)('%j', (lesson, line) => {
  expect(issueLines(issuesOf(lesson))).toEqual([`lessons/welcome.json:${line}`]);
});

test('what follows a comma too many is still checked', () => {
  expect(
    issueLines(issuesOf(`{ ${base}, ${blocks.replace('"text": "W', '"txt": "W')}, }`)),
  ).toEqual([
    'lessons/welcome.json:1:137 There is a comma after the last entry.',
    'lessons/welcome.json:1:119 blocks[0].txt: There is no field “txt” here. Did you mean “text”?',
  ]);
});
