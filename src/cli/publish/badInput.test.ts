import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { goodCourseJson } from '../../course/testing/goodCourse.ts';
import { fail } from '../../core/result.ts';
import { carriedFiles } from '../../node/carriedFiles.ts';
import { brokenDisk } from '../../node/testing/brokenDisk.ts';
import { openWorkshop, type Workshop } from './testing/workshop.ts';

let shop: Workshop;
let mend = () => {};

beforeEach(async () => {
  shop = await openWorkshop();
  await shop.writeCourse();
});

afterEach(() => {
  mend();
  mend = () => {};
  shop.close();
});

/** What is said when it cannot be done, with the folder of the test left out. */
async function complaintOf(...words: readonly string[]): Promise<string> {
  const { status, complaint = '' } = await shop.publish(...words);
  expect(status).toBe(1);
  return complaint.replaceAll(shop.home, '');
}

const inOut = (): readonly string[] => (existsSync(shop.out) ? readdirSync(shop.out) : []);
const zip = 'peer-work-1.0.0-scorm12.zip';

describe('the build', () => {
  const broken =
    'The built player in “/dist” is not whole. Run “npm run build”, and then publish again.\n';

  test('is not there', async () => {
    rmSync(join(shop.home, 'dist'), { recursive: true });
    expect(await complaintOf()).toBe(
      'There is no built player in “/dist”, and every package is made from one. Run “npm run build” once, and then publish again.\n',
    );
  });

  test('is cut off', async () => {
    truncateSync(join(join(shop.home, 'dist', '.publish'), 'player.zip'), 500);
    expect(await complaintOf()).toBe(broken);
  });

  test('has no cover', async () => {
    rmSync(join(join(shop.home, 'dist', '.publish'), 'cover.cjs'));
    expect(await complaintOf()).toBe(broken);
  });

  test('has a file that is damaged', async () => {
    const file = join(join(shop.home, 'dist', '.publish'), 'player.zip');
    const bytes = readFileSync(file);
    const at = bytes.indexOf('assets/lesson.js') + 'assets/lesson.js'.length;
    bytes.fill(0, at, at + 8);
    writeFileSync(file, bytes);
    expect(await complaintOf()).toBe(
      'The build of the player is not whole: “assets/lesson.js” is missing. Run “npm run build”.\n',
    );
    expect(inOut()).toEqual([]);
  });
});

describe('the course', () => {
  test('is nowhere', async () => {
    rmSync(shop.folder, { recursive: true });
    const { status, complaint } = await shop.publish();
    expect([status, complaint]).toEqual([2, `There is no folder "${shop.folder}".\n`]);
  });

  test('lacks a picture', async () => {
    rmSync(join(shop.folder, 'media', 'ladder.svg'));
    expect(await complaintOf()).toContain('There is no file “ladder.svg” in the media folder.');
    expect(inOut()).toEqual([]);
  });

  test('loses a picture while it is published', async () => {
    const gone = new Map([['media/gone.png', { present: true, size: 1 } as const]]);
    expect(await carriedFiles('/nowhere', gone, '')).toEqual(
      fail(
        '“/nowhere/media/gone.png” cannot be read. Put the file back, or ask for the right to read it, and publish again.',
      ),
    );
  });

  test('is not written in the language', async () => {
    expect(await complaintOf('--language', 'de')).toBe(
      'The course is not written in “de”. It has: en-AU. Name only these, or translate the course first.\n',
    );
    expect(inOut()).toEqual([]);
  });
});

describe('the course’s own folder', () => {
  test.each([[''], ['out'], ['media/out/deep']])('“%s” in it takes no package', async (name) => {
    const out = join(shop.folder, name);
    expect(await complaintOf('--out', out)).toBe(
      `“${out.replace(shop.home, '')}” is in the course’s own folder, and packages would become a part of the course. Choose a folder beside it.\n`,
    );
    expect(readdirSync(shop.folder)).toEqual(['course.json', 'lessons', 'media']);
  });

  test('a link to it is the same folder', async () => {
    symlinkSync(shop.folder, join(shop.home, 'linked'));
    expect(await complaintOf('--out', join(shop.home, 'linked', 'out'))).toContain(
      'is in the course',
    );
  });

  test('a folder beside it that begins like it is another', async () => {
    expect((await shop.publish('--out', `${shop.folder}-out`)).status).toBe(0);
  });
});

describe('what is in the way', () => {
  test('a file where the folder should be', async () => {
    writeFileSync(shop.out, 'mine');
    const words =
      'could not be written. A part of “/out/peer-work-1.0.0-scorm12.zip” is a file, where a folder is needed. Choose another name.\n';
    expect(await complaintOf()).toBe(`SCORM 1.2 ${words}`);
    expect(await complaintOf('--folder')).toBe(`SCORM 1.2 ${words.replace('.zip', '')}`);
    expect(readFileSync(shop.out, 'utf8')).toBe('mine');
    expect(readdirSync(shop.home)).toEqual(['courses', 'dist', 'out']);
  });

  test('a folder where the zip file should be', async () => {
    mkdirSync(join(shop.out, zip), { recursive: true });
    expect(await complaintOf()).toBe(
      `SCORM 1.2 could not be written. “/out/${zip}” is a folder, where a file is to be written. Move it away first.\n`,
    );
    expect(inOut()).toEqual([zip]);
  });

  test.each([
    ['a file in the place of a folder', ['--folder'], 'peer-work-1.0.0-scorm12'],
    ['another page', ['--target', 'html'], 'peer-work-1.0.0.html'],
  ])('%s', async (_name, words, name) => {
    mkdirSync(shop.out);
    writeFileSync(join(shop.out, name), '<p>Mine.</p>');
    expect(await complaintOf(...words)).toBe(
      `“/out/${name}” is there already, and is not a package of Waymark. Nothing was written over. Move it away, or choose another folder.\n`,
    );
    expect(readFileSync(join(shop.out, name), 'utf8')).toBe('<p>Mine.</p>');
  });
});

describe('the disk', () => {
  test.each([
    [
      'is full',
      'writeFile',
      'ENOSPC',
      'The disk is full. Make room on it, or choose a folder on another disk.',
    ],
    [
      'may not be written to',
      'mkdtemp',
      'EACCES',
      'You may not write to “PLACE”. Choose another folder, or ask for the right to.',
    ],
    [
      'can only be read',
      'mkdir',
      'EROFS',
      '“PLACE” is on a disk that can only be read. Choose another folder.',
    ],
  ] as const)('%s: no package, and nothing of one', async (_name, call, code, words) => {
    // The lock is there, so that the package is the first to be written.
    await shop.publish('--out', join(shop.home, 'before'));
    mend = brokenDisk(call, code);
    expect(await complaintOf()).toBe(
      `SCORM 1.2 could not be written. ${words.replace('PLACE', `/out/${zip}`)}\n`,
    );
    expect(inOut()).toEqual([]);
  });

  test.each([
    [[], [zip, 'peer-work-1.0.0-scorm12.txt']],
    [['--folder'], ['peer-work-1.0.0-scorm12', 'peer-work-1.0.0-scorm12.txt']],
    [
      ['--target', 'html'],
      ['peer-work-1.0.0.html', 'peer-work-1.0.0-html.txt'],
    ],
  ])('%j: fills up at any file, and what was there before stays whole', async (words, names) => {
    await shop.publish(...words);
    const before = contentsOf(shop.out);
    expect(names.every((name) => before.has(name) || before.has(`${name}/index.html`))).toBe(true);
    await shop.writeCourse({ 'course.json': { ...goodCourseJson(), title: 'Another' } });
    for (const from of [0, 1, 5]) {
      mend = brokenDisk('writeFile', 'ENOSPC', from);
      const { status } = await shop.publish(...words);
      mend();
      if (status === 0) break;
      expect([...contentsOf(shop.out).keys()]).toEqual([...before.keys()]);
    }
  });

  test('fails when the new folder takes its place: the old one is put back', async () => {
    await shop.publish('--folder');
    const before = contentsOf(shop.out);
    mend = brokenDisk('rename', 'EBUSY', 1, 1);
    expect(await complaintOf('--folder')).toContain('is in use by another program');
    mend();
    expect(contentsOf(shop.out)).toEqual(before);
  });

  test('is full for the sheet: the package is whole, and it is said', async () => {
    await shop.publish('--out', join(shop.home, 'before'));
    mend = brokenDisk('writeFile', 'ENOSPC', 1);
    expect(await complaintOf()).toBe(
      `SCORM 1.2: /out/${zip} is whole, but its sheet is not there. The disk is full. Make room on it, or choose a folder on another disk.\n`,
    );
    expect(inOut()).toEqual([zip]);
  });

  test('is full for the numbers of the course: no package that would use them', async () => {
    mend = brokenDisk('writeFile', 'ENOSPC');
    expect(await complaintOf()).toBe(
      'The numbers of new lessons and blocks could not be written down. The disk is full. Make room on it, or choose a folder on another disk.\n',
    );
    expect(inOut()).toEqual([]);
  });
});

/** Every file below a folder, as text. */
const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')] as const),
  );
