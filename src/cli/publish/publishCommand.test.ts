import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { lockText } from '../../course/lock/lockText.ts';
import { carriedLock } from '../../course/lock/publishedLock.ts';
import { lockSchema } from '../../course/lock/schema.ts';
import { goodCourseJson, goodLesson } from '../../course/testing/goodCourse.ts';
import { nodePacker } from '../../node/packer.ts';
import { zipped } from '../../publish/zip.ts';
import { openCommand } from '../open/openCommand.ts';
import { openWorkshop, type Workshop } from './testing/workshop.ts';

let home = '';
let folder = '';
let out = '';
let writeCourse: Workshop['writeCourse'];
let publish: Workshop['publish'];
let close = () => {};

beforeEach(async () => {
  ({ home, folder, out, writeCourse, publish, close } = await openWorkshop());
});

afterEach(() => close());

const read = (...path: readonly string[]) => readFileSync(join(...path));

test('a package, its settings sheet, and the numbers that it uses', async () => {
  await writeCourse();
  const { status, output = '', complaint } = await publish();
  expect([status, complaint]).toEqual([0, undefined]);
  expect(readdirSync(out)).toEqual(['peer-work-1.0.0-scorm12.txt', 'peer-work-1.0.0-scorm12.zip']);
  expect(readdirSync(folder)).toContain('course.lock.json');
  expect(output).toMatch(
    /^Published “Working with peer workers”, version 1\.0\.0\.\n\nSCORM 1\.2: /,
  );
  expect(output).toContain('  Settings for the LMS: SCORM 1.2');
  expect(output).toMatch(/For learners: the first version, nobody has begun it yet\.\n$/);
});

test('several targets at once, and as JSON for other programs', async () => {
  await writeCourse();
  const { status, output = '' } = await publish('--target', 'web, scorm12', '--json');
  const sheet = (name: string) => read(out, name).toString();
  expect([status, JSON.parse(output)]).toEqual([
    0,
    {
      title: 'Working with peer workers',
      version: '1.0.0',
      warnings: 0,
      notes: [],
      packages: [
        {
          target: 'scorm12',
          name: 'peer-work-1.0.0-scorm12.zip',
          bytes: read(out, 'peer-work-1.0.0-scorm12.zip').length,
          sheet: sheet('peer-work-1.0.0-scorm12.txt'),
          settings: expect.objectContaining({ use: 'Settings for the LMS: SCORM 1.2' }),
        },
        {
          target: 'web',
          name: 'peer-work-1.0.0-web.zip',
          bytes: read(out, 'peer-work-1.0.0-web.zip').length,
          sheet: sheet('peer-work-1.0.0-web.txt'),
          settings: expect.objectContaining({ use: 'For a web server' }),
        },
      ],
      leftOut: [],
      learners: {
        since: 'nothing',
        words: 'For learners: the first version, nobody has begun it yet.',
      },
      languages: null,
    },
  ]);
});

test('the same bytes the second time', async () => {
  await writeCourse();
  await publish();
  const first = read(out, 'peer-work-1.0.0-scorm12.zip');
  await publish();
  expect(read(out, 'peer-work-1.0.0-scorm12.zip').equals(first)).toBe(true);
});

test('opening gives back what the author wrote, file by file', async () => {
  await writeCourse();
  await publish();
  const back = join(home, 'back');
  const opened = await openCommand.run([join(out, 'peer-work-1.0.0-scorm12.zip'), `--out=${back}`]);
  expect(opened).toEqual({
    status: 0,
    output: `The course is in ${back}: 5 files.\nBefore you go on with it, rename the folder to “peer-work”, the course’s id.\n`,
  });
  const paths = ['course.json', 'lessons/welcome.json', 'lessons/quiz.json', 'media/ladder.svg'];
  for (const path of paths) expect(read(back, path).equals(read(folder, path))).toBe(true);
  // That its numbers are published is noted beside the course, and in no package.
  const lock = lockSchema.parse(JSON.parse(read(folder, 'course.lock.json').toString()));
  expect(lock.published).toEqual({ nextLesson: 3, nextBlock: 10 });
  expect(read(back, 'course.lock.json').toString()).toBe(lockText(carriedLock(lock)));
});

test('one page, opened again when it carries its source', async () => {
  await writeCourse();
  const page = join(out, 'peer-work-1.0.0.html');
  const back = join(home, 'back');
  await publish('--target', 'html');
  expect(readdirSync(out)).toEqual(['peer-work-1.0.0-html.txt', 'peer-work-1.0.0.html']);
  expect(await openCommand.run([page, '--out', back])).toEqual({
    status: 1,
    complaint: `“${page}” was not opened. It is a course of Waymark, but was published without what its author wrote. Who has the course’s folder can publish it with --source.\n`,
  });
  await publish('--target', 'html', '--source');
  expect((await openCommand.run([page, '--out', back])).status).toBe(0);
  for (const path of ['course.json', 'lessons/quiz.json', 'media/ladder.svg']) {
    expect(read(back, path).equals(read(folder, path))).toBe(true);
  }
});

test('an update of one page that carries its source', async () => {
  await writeCourse();
  await publish('--target', 'html', '--source');
  await writeCourse({ 'course.json': { ...goodCourseJson(), version: '1.1.0' } });
  const { output } = await publish('--target', 'html', '--source');
  expect(output?.slice(output.indexOf('For learners')))
    .toBe(`For learners in progress, since peer-work-1.0.0.html:
  Texts and settings. Everybody goes on where they were.
    in course.json
`);
});

test.each([
  ['scorm12', [], true],
  ['scorm12', ['--no-source'], false],
  ['web', [], false],
  ['web', ['--source'], true],
])('%s %j: the source goes along, or does not', async (target, words, carried) => {
  await writeCourse();
  await publish('--target', target, '--folder', ...words);
  const files = readdirSync(join(out, `peer-work-1.0.0-${target}`));
  expect(files.includes('source')).toBe(carried);
});

test('a folder, and again over it; but never over another', async () => {
  await writeCourse();
  const made = join(out, 'peer-work-1.0.0-scorm12');
  expect((await publish('--folder')).status).toBe(0);
  expect((await publish('--folder')).status).toBe(0);
  expect(readdirSync(made)).toContain('imsmanifest.xml');
  writeFileSync(join(made, 'index.html'), '<p>Mine.</p>');
  const { status, complaint } = await publish('--folder');
  expect([status, complaint]).toEqual([
    1,
    `“${made}” is there already, and is not a package of Waymark. Nothing was written over. Move it away, or choose another folder.\n`,
  ]);
});

test('what an update means', async () => {
  await writeCourse();
  await publish();
  const [first, second, ...others] = goodLesson().blocks;
  const more = { type: 'text', id: 'new-words', text: 'With, not for.' };
  await writeCourse({
    'course.json': { ...goodCourseJson(), version: '1.1.0' },
    'lessons/welcome.json': { ...goodLesson(), blocks: [more, second, ...others] },
  });
  // As the dev server does while its author works: the lock shows no change any more.
  await publish('--target', 'html', '--out', join(home, 'elsewhere'));
  const { output } = await publish();
  expect(first?.id).toBe('peers');
  expect(output?.slice(output.indexOf('For learners')))
    .toBe(`For learners in progress, since peer-work-1.0.0-scorm12.zip:
  Texts and settings. Everybody goes on where they were.
    in course.json
    in “What is peer work?” (lessons/welcome.json)
  Added. Nobody has to go back for it: what is done stays done.
    block “With, not for.” (new-words)
  Taken out, or made into something else. What they did there no longer counts; all else does.
    block “peers”
`);
});

test('packages that their course calls otherwise follow those that it called by its folder', async () => {
  await writeCourse();
  await publish();
  await writeCourse({ 'course.json': { ...goodCourseJson(), packageName: 'peers' } });
  const { output } = await publish();
  expect(readdirSync(out)).toContain('peers-1.0.0-scorm12.zip');
  expect(output).toContain('For learners in progress, since peer-work-1.0.0-scorm12.zip:');
  await writeCourse({ 'course.json': { ...goodCourseJson(), packageName: 'our-peers' } });
  expect((await publish()).output).toContain('since peers-1.0.0-scorm12.zip:');
});

test('the mark of a numbering is given with its first lock, and stands in the package', async () => {
  await writeCourse();
  await publish('--target', 'web', '--folder');
  const { mark } = JSON.parse(read(folder, 'course.lock.json').toString());
  const outline = JSON.parse(
    read(out, 'peer-work-1.0.0-web', 'content', 'outline.en-AU.json').toString(),
  );
  expect([typeof mark, outline.numbering]).toEqual(['number', mark]);
});

test('--frozen-lock refuses, and writes nothing', async () => {
  await writeCourse();
  const { status, complaint } = await publish('--frozen-lock');
  expect(status).toBe(1);
  expect(complaint).toMatch(/^course\.lock\.json does not know all of the course: \d+ changes\./);
  expect(readdirSync(home)).not.toContain('out');
  expect(readdirSync(folder)).not.toContain('course.lock.json');
});

test('a broken course: what check says, and no package', async () => {
  await writeCourse({ 'lessons/welcome.json': { ...goodLesson(), minutes: 0 } });
  const { status, complaint } = await publish();
  expect(status).toBe(1);
  expect(complaint).toMatch(/^lessons\/welcome\.json\n +6:14 +error: “minutes” must be at least 1/);
  expect(readdirSync(home)).not.toContain('out');
});

test.each([
  [['--target', 'scrom12'], /^There is no target "scrom12"\. Did you mean "scorm12"\?/],
  [['--target', 'web,scrom12'], /^There is no target "scrom12"\. Did you mean "scorm12"\?/],
  [['--passing-score', '180'], /^The passing score is a number from 1 to 100, not "180"\./],
  [['--contact', '<a@b.c>'], /^Write the contact as a name/],
  [['--out', ''], /^Say where to/],
  [['--source', '--no-source'], /^Say either --source or --no-source, not both\./],
])('%j is called wrongly', async (args, complaint) => {
  await writeCourse();
  const outcome = await publish(...args);
  expect(outcome.status).toBe(2);
  expect(outcome.complaint).toMatch(complaint);
});

test('opening refuses what is no package of ours, and a folder with something in it', async () => {
  const zip = join(home, 'other.zip');
  const other = new Map([['imsmanifest.xml', new Uint8Array([60])]]);
  writeFileSync(zip, await zipped(other, nodePacker()));
  expect(await openCommand.run([zip, '--out', join(home, 'back')])).toEqual({
    status: 1,
    complaint: `“${zip}” was not opened. It does not carry a course: only packages that “waymark publish” made can be opened.\n`,
  });
  await writeCourse();
  await publish();
  const made = join(out, 'peer-work-1.0.0-scorm12.zip');
  const { complaint } = await openCommand.run([made, '--out', folder]);
  expect(complaint).toBe(
    `The folder “${folder}” is not empty. Nothing was written over: name a new one.\n`,
  );
});

test('what a target makes untrue of a survey is said before it is uploaded', async () => {
  const survey = {
    type: 'survey',
    id: 'feedback',
    whoSees: 'Our team reads your answers, without your name.',
    questions: [{ type: 'openText', id: 'what-else', question: 'What else?' }],
  };
  const blocks = [...goodLesson().blocks, survey];
  await writeCourse({ 'lessons/welcome.json': { ...goodLesson(), blocks } });
  expect((await publish()).output).toContain(
    'Warning for SCORM 1.2: An LMS keeps answers together with names',
  );
  expect((await publish('--target', 'web')).output).toContain(
    'Warning for The web: Nobody gets the answers of a survey in “What is peer work?”',
  );
});
