import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { goodCourse, goodLesson } from '../../course/testing/goodCourse.ts';
import { writeTexts } from '../../node/writeFiles.ts';
import { checkCommand } from './checkCommand.ts';

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-check-'));
  folder = join(parent, 'peer-work');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Writes the good course, which has its numbers, with one lesson replaced. */
async function write(lesson: object = goodLesson()): Promise<void> {
  const files = {
    ...goodCourse(),
    'course.lock.json': { format: 1, course: 'peer-work' },
    'lessons/welcome.json': lesson,
    'media/ladder.svg': '<svg />',
  };
  const texts = Object.entries(files).map(
    ([path, file]) =>
      [path, typeof file === 'string' ? file : JSON.stringify(file, null, 2)] as const,
  );
  await writeTexts(folder, new Map(texts));
}

test('a good course', async () => {
  await write();
  expect(await checkCommand.run([folder])).toEqual({
    status: 0,
    output: 'No problems found in “Working with peer workers”: 2 lessons, 8 blocks.\n',
  });
});

test('errors are grouped by file, each with its place and its remedy', async () => {
  await write({ ...goodLesson(), minuts: 3 });
  writeFileSync(join(folder, 'lessons', 'quiz.json'), '');
  expect(await checkCommand.run([folder])).toEqual({
    status: 1,
    output: `lessons/quiz.json
  1:1      error: The file is empty.
           Write its content, or delete the file. “waymark new” makes a course to copy from.

lessons/welcome.json
  60:3     error: There is no field “minuts” here. Did you mean “minutes”?
           Rename it to “minutes”.
           at minuts

2 errors: the course cannot be played yet.
`,
  });
});

test('warnings do not fail', async () => {
  await write({
    ...goodLesson(),
    blocks: [...goodLesson().blocks, { type: 'continue', id: 'end' }],
  });
  const { status, output } = await checkCommand.run([folder]);
  expect(status).toBe(0);
  expect(output).toMatch(/\n1 warning: the course can be played\.\n$/);
});

test('beside the path stands what the lesson and the block are known by', async () => {
  const lines = [{ type: 'continue', id: 'within' }];
  const panels = [{ id: 'empty', title: 'Nothing', blocks: lines }];
  const more = { type: 'accordion', id: 'more', title: 'More words', panels };
  await write({ ...goodLesson(), blocks: [...goodLesson().blocks, more] });
  const { output } = await checkCommand.run([folder]);
  expect(output).toMatch(/^lessons\/welcome\.json \(“What is peer work\?”\)\n/);
  expect(output).toContain('           at blocks[5].panels[0].blocks[0], in “More words”\n');
});

test('--json prints one JSON document', async () => {
  await write({ ...goodLesson(), minutes: 0 });
  const { status, output = '' } = await checkCommand.run([folder, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(output)).toEqual({
    course: null,
    errors: 1,
    warnings: 0,
    fixed: [],
    renamed: [],
    issues: [
      {
        severity: 'error',
        rule: 'number-range',
        place: { file: 'lessons/welcome.json', line: 6, column: 14, path: 'minutes' },
        message: '“minutes” must be at least 1, and is 0.',
        remedy: 'How long a learner typically needs. For example: "minutes": 12',
      },
    ],
  });
});

test('--fix writes the ids that are missing, and checks what it wrote', async () => {
  const blocks = goodLesson().blocks.map(({ id, ...block }) =>
    id === 'peers' ? block : { id, ...block },
  );
  await write({ ...goodLesson(), blocks });
  expect((await checkCommand.run([folder])).status).toBe(1);
  expect(await checkCommand.run([folder, '--fix'])).toEqual({
    status: 0,
    output: `Mended the ids in lessons/welcome.json.

No problems found in “Working with peer workers”: 2 lessons, 8 blocks.
`,
  });
  expect(readFileSync(join(folder, 'lessons', 'welcome.json'), 'utf8')).toContain(
    '"id": "peers-have-something-in-common"',
  );
});

test('a lock that is missing is named, with how to get it back, and not made', async () => {
  await write();
  rmSync(join(folder, 'course.lock.json'));
  expect(await checkCommand.run([folder])).toEqual({
    status: 0,
    output: `course.lock.json
  1:1      warning: There is no course.lock.json, which holds the numbers that learners' progress hangs on.
           If the course was published before, put the file back from a backup, or publish with “--previous” and the package that learners have, before you run “npm start”: with other numbers, what they did would be found at other lessons. If it is new, “npm start” writes the file.

1 warning: the course can be played.
`,
  });
  expect(() => readFileSync(join(folder, 'course.lock.json'))).toThrow('ENOENT');
});

test('check changes nothing, not even a lock that does not know all', async () => {
  await write();
  const before = readFileSync(join(folder, 'course.lock.json'), 'utf8');
  await checkCommand.run([folder]);
  expect(readFileSync(join(folder, 'course.lock.json'), 'utf8')).toBe(before);
});

test('the file of a course stands for its folder', async () => {
  await write();
  expect((await checkCommand.run([join(folder, 'course.json')])).status).toBe(0);
});

test.each([
  [[], 'Say which folder.'],
  [['a', 'b'], 'Name one folder only, not also "b".'],
  [['a', '--jsn'], 'There is no option "--jsn". Did you mean "--json"?'],
  [['no-such-folder'], 'There is no folder "no-such-folder".'],
])('called wrongly: %j', async (args, complaint) => {
  const outcome = await checkCommand.run(args);
  expect(outcome.status).toBe(2);
  expect(outcome.complaint).toContain(complaint);
});

test('links are asked for only when that is wanted, and a dead one is told by the exit status', async () => {
  // A site without https, on this machine: nothing leaves it.
  const site = createServer((_request, response) => response.end());
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  const address = site.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const link = `https://127.0.0.1:${port}/page`;
  await write({
    ...goodLesson(),
    blocks: [{ type: 'text', id: 'a', text: `See [this](${link}).` }],
  });
  expect((await checkCommand.run([folder])).status).toBe(0);
  const { status, output } = await checkCommand.run([folder, '--links']);
  site.close();
  expect([status, output]).toEqual([
    1,
    expect.stringMatching(
      /warning: The link https:\/\/127\.0\.0\.1:\d+\/page cannot be opened safely: browsers warn of this site \(.+\)\.[^]+1 link checked: one leads nowhere\.\n$/,
    ),
  ]);
});

test('a packed course, and a place within one', async () => {
  await write();
  expect((await checkCommand.run([join(folder, 'lessons')])).status).toBe(0);
  expect((await checkCommand.run([join(folder, 'lessons', 'quiz.json')])).status).toBe(0);
  expect(await checkCommand.run(['my-course.zip'])).toEqual({
    status: 2,
    complaint:
      '"my-course.zip" is a packed folder. Unpack it, and name the folder that comes out. If "waymark publish" made it, "waymark open" does that.\n',
  });
});
