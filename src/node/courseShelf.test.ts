import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { answerRequest } from './answerRequest.ts';
import { CourseShelf } from './courseShelf.ts';
import { brokenDisk } from './testing/brokenDisk.ts';

let folder: string;
const inCourse = (...path: readonly string[]) => join(folder, 'award', ...path);

// A course of two short lessons in two languages: each test reads and builds it several times.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shelf-'));
  await cp(resolve('tests', 'e2e', 'courses', 'award'), inCourse(), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function get(shelf: CourseShelf, url: string) {
  const answer = await answerRequest(url, shelf);
  return answer?.kind === 'response'
    ? { status: answer.status, body: String(answer.body) }
    : answer;
}

const TITLE = 'Working with peer workers in teams that have never had one before';

it('lists the courses of its folder, in each of their languages', async () => {
  const shelf = await CourseShelf.open(folder);
  const listed = shelf.library().map(({ id, lessonCount, texts }) => ({
    id,
    lessonCount,
    titles: texts.map(({ language, title }) => `${language}: ${title}`),
  }));
  const titles = [`en-AU: ${TITLE}`, expect.stringMatching(/^ar: العمل مع /)];
  expect(listed).toEqual([{ id: 'award', lessonCount: 2, titles }]);
});

it('lists what people take by its title, and after it what is for authors', async () => {
  const add = async (name: string, changes: object) => {
    await cp(inCourse(), join(folder, name), { recursive: true });
    const file = join(folder, name, 'course.json');
    const course: unknown = JSON.parse(await readFile(file, 'utf8'));
    const changed = { ...Object(course), translations: [], id: name, ...changes };
    await writeFile(file, JSON.stringify(changed));
  };
  await add('a-tour', { title: 'A tour of every block', audience: 'authors' });
  await add('b-zebras', { title: 'Zebras' });
  await add('c-apples', { title: 'Apples' });
  const shelf = await CourseShelf.open(folder);
  const listed = shelf.library().map(({ id }) => id);
  expect(listed).toEqual(['c-apples', 'award', 'b-zebras', 'a-tour']);
});

it('tells of a course whose file is nested too deep for any reader, beside the others', async () => {
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'deep', 'course.json'), '['.repeat(100_000));
  const shelf = await CourseShelf.open(folder);
  const broken = (await shelf.broken()).map(({ folder: name, title }) => ({ name, title }));
  expect(broken).toEqual([{ name: 'deep', title: null }]);
});

it('waits for no pipe that lies among the files of a course', async () => {
  const pipe = (...path: readonly string[]) => execFileSync('mkfifo', [inCourse(...path)]);
  pipe('course.lock.json');
  pipe('media', 'pipe.svg');
  const shelf = await CourseShelf.open(folder);
  expect(shelf.get('award')?.broken).toBe(true);
  await shelf.writeLocks();
  await rm(inCourse('course.lock.json'));
  await shelf.refresh('award');
  expect(await get(shelf, '/award/content/media/pipe.svg')).toMatchObject({ status: 404 });
});

it('answers who asks for no address that there is nothing', async () => {
  const shelf = await CourseShelf.open(folder);
  expect(await get(shelf, '//[')).toMatchObject({ status: 404 });
});

it('is empty where there is no folder', async () => {
  expect((await CourseShelf.open(join(folder, 'nowhere'))).library()).toEqual([]);
});

it('serves the page and the data of a course, and leaves other addresses alone', async () => {
  const shelf = await CourseShelf.open(folder);
  expect(await get(shelf, '/award/?x=1')).toEqual({
    kind: 'page',
    course: 'award',
    url: '/award/?x=1',
  });
  expect(await get(shelf, '/award')).toMatchObject({ status: 302 });
  const outline = await get(shelf, '/award/content/outline.en-AU.json');
  expect(outline).toMatchObject({ status: 200, body: expect.stringContaining('"award"') });
  expect(await get(shelf, '/award/content/media/logo.svg')).toMatchObject({ status: 200 });
  expect(await get(shelf, '/src/player/main.tsx')).toBeNull();
});

it('serves nothing but media from the folder of a course', async () => {
  const shelf = await CourseShelf.open(folder);
  for (const path of ['course.json', 'media/../course.json', '..%2f..%2fpackage.json', 'media']) {
    expect(await get(shelf, `/award/content/${path}`)).toMatchObject({ status: 404 });
  }
});

it('follows no link out of a course', async () => {
  await writeFile(join(folder, 'secret.svg'), '<svg/>');
  await symlink(join(folder, 'secret.svg'), inCourse('media', 'link.svg'));
  await symlink(inCourse('media', 'logo.svg'), inCourse('media', 'again.svg'));
  const shelf = await CourseShelf.open(folder);
  expect(await get(shelf, '/award/content/media/link.svg')).toMatchObject({ status: 404 });
  expect(await get(shelf, '/award/content/media/again.svg')).toMatchObject({ status: 200 });
});

it('keeps the last good version while a lesson is broken, and says what is wrong', async () => {
  const shelf = await CourseShelf.open(folder);
  const file = inCourse('lessons', 'read.json');
  const good = await readFile(file, 'utf8');

  await writeFile(file, good.replace('"title"', '"titel"'));
  const broken = await shelf.refresh('award');
  expect(broken).toMatchObject({
    outcome: 'broken',
    issues: expect.arrayContaining([
      expect.objectContaining({
        place: expect.objectContaining({ file: 'lessons/read.json' }),
      }),
    ]),
  });
  expect(shelf.get('award')?.built?.cover.title).toBe(TITLE);

  await writeFile(file, good.replace('"title": "', '"title": "New: '));
  expect(await shelf.refresh('award')).toEqual({
    outcome: 'changed',
    course: 'award',
    issues: [expect.objectContaining({ rule: 'lagging-translation' })],
  });
  expect(shelf.get('award')?.built?.files.get('lessons/read.en-AU.json')).toContain('New: ');
});

it('writes the lock when something is new to it, and leaves it alone otherwise', async () => {
  const lock = inCourse('course.lock.json');
  await (await CourseShelf.open(folder)).writeLocks();
  const written = await readFile(lock, 'utf8');
  const again = await CourseShelf.open(folder);
  expect(again.get('award')?.built?.lock).toEqual({
    text: written,
    upToDate: true,
    before: written,
  });
  expect(await readdir(folder)).toEqual(['award']);
});

it('leaves a lock alone that somebody else wrote since the course was read', async () => {
  const lock = inCourse('course.lock.json');
  await (await CourseShelf.open(folder)).writeLocks();
  const own = await readFile(lock, 'utf8');
  await rm(lock);
  const shelf = await CourseShelf.open(folder);
  await writeFile(lock, own);
  expect(await shelf.writeLocks()).toEqual([]);
  expect(await readFile(lock, 'utf8')).toBe(own);
});

it('never leaves half a lock', async () => {
  const shelf = await CourseShelf.open(folder);
  const mend = brokenDisk('rename', 'EACCES');
  await expect(shelf.writeLocks()).rejects.toThrow('EACCES');
  mend();
  expect(await readdir(inCourse())).not.toContain('course.lock.json');
});

it('says how a course is: as it was opened, and after each save', async () => {
  const shelf = await CourseShelf.open(folder);
  expect(shelf.state('award')?.outcome).toBe('opened');
  expect(shelf.state('another')).toBeUndefined();
  const file = inCourse('lessons', 'read.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"minutes"', '"minuts"'));
  const edit = await shelf.refresh('award');
  expect(edit?.outcome).toBe('broken');
  expect(shelf.state('award')).toEqual(edit);
});

it('says what could be better in a course that can be played', async () => {
  const file = inCourse('lessons', 'read.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"Read this"', '"New lesson"'));
  const shelf = await CourseShelf.open(folder);
  const { outcome, issues = [] } = shelf.state('award') ?? {};
  expect([outcome, issues.map(({ severity, rule }) => `${severity} ${rule}`)]).toEqual([
    'opened',
    ['warning placeholder-text', 'warning lagging-translation'],
  ]);
});

it('lists a course with errors apart, by the name that it gives itself', async () => {
  await mkdir(inCourse('..', 'empty'));
  await mkdir(inCourse('..', '.git'));
  await writeFile(inCourse('..', 'notes.txt'), 'No course.');
  const file = inCourse('course.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"logo.svg"', '"logo.svg'));
  const shelf = await CourseShelf.open(folder);
  const broken = await shelf.broken();
  expect(broken.map(({ issues, ...course }) => [course, issues.length > 0])).toEqual([
    [{ folder: 'award', title: TITLE, plays: false }, true],
    [{ folder: 'empty', title: null, plays: false }, true],
  ]);
  expect(shelf.library()).toEqual([]);
});

it('gives a replaced picture another address, where browsers do not have the old one', async () => {
  await cp(resolve('courses', 'peer-work'), join(folder, 'peer-work'), { recursive: true });
  const shelf = await CourseShelf.open(folder);
  await writeFile(
    join(folder, 'peer-work', 'media', 'cover.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  );
  await shelf.refresh('peer-work', ['media/cover.svg', 'lessons/objectives.json']);
  await shelf.refresh('peer-work', ['media/cover.svg']);
  const entry = shelf.library().find(({ id }) => id === 'peer-work');
  const image = 'peer-work/content/media~2/cover.svg';
  expect(entry?.texts.map((each) => each.image)).toEqual([image, image]);
  expect(await get(shelf, `/${image}`)).toEqual({
    status: 200,
    body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
});

it('forgets a course whose folder is gone', async () => {
  const shelf = await CourseShelf.open(folder);
  await rm(inCourse(), { recursive: true });
  expect(await shelf.refresh('award')).toBeUndefined();
  expect(shelf.names()).toEqual([]);
});
