import { expect, test } from 'vitest';

import { fail } from '../../core/result.ts';
import { goodCourse, goodCourseJson } from '../../course/testing/goodCourse.ts';
import { nodePacker } from '../../node/packer.ts';
import { publish } from '../../publish/publish.ts';
import { smallBuild } from '../../publish/testing/smallBuild.ts';
import { smallCourse } from '../../publish/testing/smallCourse.ts';
import type { Target } from '../../publish/target.ts';
import { zipped } from '../../publish/zip.ts';
import { copyOf } from './copyOf.ts';
import { copyNamed, openCopy } from './openCopy.ts';
import type { NewFiles, Shelf } from './shelf.ts';
import { FakeFolder } from './testing/fakeFolder.ts';
import { fakeTabs } from './testing/fakeTabs.ts';
import { treeShelf } from './treeShelf.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zip = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const written = Object.entries(files).map(
    ([path, file]) => [path, typeof file === 'string' ? bytesOf(file) : file] as const,
  );
  return new Uint8Array(await zipped(new Map(written), nodePacker()));
};

const now = () => new Date('2026-11-29T10:00:00Z');

function emptyShelf(): Shelf {
  const disk = { writing: () => undefined, removing: () => undefined, isDead: () => false };
  const root = new FakeFolder('courses', disk);
  return treeShelf('browser', { ...fakeTabs(), root: async () => root, now });
}

/** As a hand might have written it: with a byte-order mark, Windows' line ends and joined letters. */
const files: NewFiles = new Map<string, string | Uint8Array<ArrayBuffer>>([
  ['course.json', '\uFEFF{\r\n  "id": "hope",\r\n\t"title": "Hope – أمل"}\r\n'],
  ['course.lock.json', '{"course":"hope"}'],
  ['lessons/one.json', '{"title":"e\u0301"}'],
  ['locales/ar.json', '{}'],
  ['media/café.svg', bytesOf('<svg/>')],
  ['media/inner/film.mp4', Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) & 0xff)],
]);

test('a copy that is opened is the course, file by file and byte by byte', async () => {
  const shelf = emptyShelf();
  await shelf.create('hope', files);
  const copy = await copyOf(shelf, 'hope');
  const opened = copy.ok ? openCopy(new Uint8Array(copy.value)) : copy;
  expect(opened).toMatchObject({ ok: true, value: { name: 'hope', title: 'Hope – أمل' } });
  expect(opened.ok && new Map(opened.value.files)).toEqual(files);
});

test('what no shelf keeps is in no copy, and keeps none from being made', async () => {
  const disk = { writing: () => undefined, removing: () => undefined, isDead: () => false };
  const root = new FakeFolder('courses', disk);
  const shelf = treeShelf('folder', { ...fakeTabs(), root: async () => root, now });
  await shelf.create('hope', files);
  const folder = await root.getDirectoryHandle('hope');
  const writer = await (await folder.getFileHandle('.DS_Store', { create: true })).createWritable();
  await writer.write('mac');
  await writer.close();
  const copy = await copyOf(shelf, 'hope');
  const opened = copy.ok ? openCopy(new Uint8Array(copy.value)) : copy;
  expect(opened.ok && new Map(opened.value.files)).toEqual(files);
});

test.each<Target>(['scorm12', 'html'])(
  'a package for %s that carries its source',
  async (target) => {
    const course = smallCourse();
    const build = { ...smallBuild(), packer: nodePacker() };
    const made = await publish(course, build, target, true);
    if (!made.ok) throw new Error(made.error);
    const page = made.value.get('index.html') ?? new Uint8Array();
    const packed =
      target === 'html' ? new Uint8Array(page) : await zip(Object.fromEntries(made.value));
    const opened = openCopy(packed);
    expect(opened).toMatchObject({ ok: true, value: { name: 'peer-work' } });
    const paths = opened.ok ? [...opened.value.files.keys()].toSorted() : [];
    expect(paths).toEqual([...Object.keys(goodCourse()), 'course.lock.json'].toSorted());
  },
);

test('a folder that was zipped by hand, with what its system put beside it', async () => {
  const packed = await zip({
    'hope/course.json': '{"id":"hope","title":"Hope"}',
    'hope/lessons/one.json': '{}',
    'hope/.DS_Store': 'mac',
    'hope/start.bat': 'format c:',
    '__MACOSX/hope/._course.json': 'mac',
  });
  expect(openCopy(packed)).toEqual({
    ok: true,
    value: {
      name: 'hope',
      title: 'Hope',
      files: new Map([
        ['course.json', '{"id":"hope","title":"Hope"}'],
        ['lessons/one.json', '{}'],
      ]),
    },
  });
});

test('a copy beside the one that is there is another course', async () => {
  const text = JSON.stringify({ ...goodCourseJson(), id: 'hope' }, null, 2);
  const opened = openCopy(await zip({ 'course.json': text, 'course.lock.json': '{}' }));
  const renamed = opened.ok ? copyNamed(opened.value, 'hope-again', 'Hope again') : null;
  expect(renamed).toEqual(
    new Map([
      [
        'course.json',
        text
          .replace('"hope"', '"hope-again"')
          .replace('"Working with peer workers"', '"Hope again"'),
      ],
    ]),
  );
});

const half = (bytes: Uint8Array) => new Uint8Array(bytes.slice(0, bytes.length / 2));

test.each([
  ['somebody else’s zip file', () => zip({ 'letter.txt': 'Hello' }), 'foreign', null],
  [
    'two courses at once',
    () => zip({ 'a/course.json': '{}', 'b/course.json': '{}' }),
    'foreign',
    null,
  ],
  ['a page of somebody else', async () => bytesOf('<!doctype html><p>Hello'), 'foreign', null],
  [
    'a package without its source',
    () => zip({ 'index.html': '<script id="waymark-cover">{}</script>' }),
    'noSource',
    null,
  ],
  ['half a copy', async () => half(await zip({ 'course.json': '{}' })), 'damaged', /no zip file/],
  ['a picture', async () => bytesOf('\u0089PNG'), 'damaged', /no zip file/],
  ['nothing', async () => new Uint8Array(), 'damaged', /no zip file/],
  [
    'a course two folders further in',
    () => zip({ 'courses/hope/course.json': '{}', 'courses/hope/media/a.svg': '' }),
    'foreign',
    null,
  ],
  [
    'a package whose source is damaged',
    async () => zip({ 'index.html': '', 'source/course.zip': half(await zip({ 'a.json': '{}' })) }),
    'damaged',
    /no zip file/,
  ],
  [
    'a path that leads out',
    () => zip({ 'course.json': '{}', '../a.json': '' }),
    'damaged',
    /leads out/,
  ],
  [
    'a bomb',
    () => zip({ 'course.json': '{}', 'media/a.svg': new Uint8Array(40_000_000) }),
    'damaged',
    /made to fill a disk/,
  ],
  [
    'two names that are one elsewhere',
    () => zip({ 'course.json': '{}', 'media/A.svg': '', 'media/a.svg': '' }),
    'damaged',
    /two files of the same name/,
  ],
  [
    'a text that is none',
    () => zip({ 'course.json': Uint8Array.of(0xff, 0xfe, 0x00) }),
    'damaged',
    /“course\.json” is damaged/,
  ],
])('%s is not opened, and the reason is told', async (_what, file, kind, words) => {
  const told = words === null ? null : expect.stringMatching(words);
  expect(openCopy(await file())).toEqual(fail({ kind, words: told }));
});

test('what would be more than a browser can hold is said', async () => {
  const film = new Uint8Array(50_000);
  const packed = await zip({ 'course.json': '{}', 'media/a.mp4': film, 'media/b.mp4': film });
  expect(openCopy(packed, 100_000)).toEqual(fail({ kind: 'large', words: null }));
  expect(openCopy(packed).ok).toBe(true);
});
