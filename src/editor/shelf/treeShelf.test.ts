import { describe, expect, it, test } from 'vitest';

import type { Shelf } from './shelf.ts';
import { type FakeDisk, FakeFolder } from './testing/fakeFolder.ts';
import { fakeTabs } from './testing/fakeTabs.ts';
import { mediaContract } from './testing/mediaContract.ts';
import { bytes, shelfContract, type TriedShelf } from './testing/shelfContract.ts';
import { noTrouble, portsOf } from './testing/treePorts.ts';
import { NOTE } from './treeNotes.ts';
import { treeShelf } from './treeShelf.ts';

const ERRORS = { full: 'QuotaExceededError', denied: 'NoModificationAllowedError' } as const;

async function triedTree(kind: 'browser' | 'folder'): Promise<TriedShelf> {
  let trouble: { readonly error: string; readonly after: number } | null = null;
  let writes = 0;
  const fails = (): never => {
    throw new DOMException('', trouble?.error);
  };
  const disk: FakeDisk = {
    writing: () => {
      writes += 1;
      if (trouble !== null && writes > trouble.after) fails();
    },
    removing: () => void (trouble?.error === ERRORS.denied && trouble.after === 0 && fails()),
    isDead: () => false,
  };
  const root = new FakeFolder('courses', disk);
  const hand = root.seenBy(noTrouble);
  const tabs = fakeTabs();
  const breaks = (error: string, after: number) => {
    [trouble, writes] = [{ error, after }, 0];
    return () => void (trouble = null);
  };
  return {
    shelf: treeShelf(kind, portsOf(root, tabs)),
    other: treeShelf(kind, portsOf(root, tabs)),
    byHand: (course, path, text) => put(hand, [course, ...path.split('/')], text),
    found: (course, path) => textAt(hand, [course, ...path.split('/')]),
    breaks: (why) => breaks(ERRORS[why], 0),
    // The note, its content, the first text, the second one’s file: but not its content.
    failsAtLast: () => breaks(ERRORS.denied, 4),
    close: () => Promise.resolve(),
  };
}

async function put(
  root: FakeFolder,
  at: readonly string[],
  text: string | Uint8Array<ArrayBuffer> | null,
): Promise<void> {
  const name = at.at(-1) ?? '';
  let folder = root;
  for (const each of at.slice(0, -1)) {
    folder = await folder.getDirectoryHandle(each, { create: true });
  }
  if (text === null) return folder.removeEntry(name);
  const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writer.write(text);
  await writer.close();
}

async function textAt(root: FakeFolder, at: readonly string[]): Promise<string | null> {
  try {
    let folder = root;
    for (const each of at.slice(0, -1)) folder = await folder.getDirectoryHandle(each);
    return await (await (await folder.getFileHandle(at.at(-1) ?? '')).getFile()).text();
  } catch {
    return null;
  }
}

shelfContract('the browser’s shelf', () => triedTree('browser'));
shelfContract('the folder’s shelf', () => triedTree('folder'));
mediaContract('the browser’s shelf', () => triedTree('browser'));
mediaContract('the folder’s shelf', () => triedTree('folder'));

const files = new Map<string, string | Uint8Array<ArrayBuffer>>([
  ['course.json', '{ "title": "Hope" }'],
  ['lessons/one.json', '1'],
  ['lessons/two.json', '2'],
  ['media/room.svg', bytes('<svg/>')],
  ['media/deep/old.svg', bytes('<svg  />')],
]);

/** All that another tab finds: courses with their texts and the sizes of other files, and the bin. */
async function foundBy(shelf: Shelf): Promise<unknown> {
  const [list, bin] = [await shelf.list(), await shelf.bin()];
  const names = list.ok ? list.value.map(({ name }) => name) : [];
  const courses = names.map(async (name) => {
    const read = await shelf.read(name);
    if (!read.ok) return [name, read.error];
    const sizes = [...read.value.others].map(([path, file]) => [path, 'size' in file && file.size]);
    const texts = Object.fromEntries(read.value.texts);
    return [name, texts, Object.fromEntries(sizes), await shelf.mediaBin(name)];
  });
  return { courses: await Promise.all(courses), bin: bin.ok && bin.value.map(({ key }) => key) };
}

const key = 'gone-2026-11-29T10-00-00.000Z';
const binned = { key: 'hope-2026-11-29T10-00-00.000Z', path: 'media/deep/old.svg' };

const actions: Readonly<Record<string, (shelf: Shelf) => Promise<unknown>>> = {
  'a write': (shelf) =>
    shelf.write('hope', [
      { path: 'lessons/one.json', before: '1', after: 'one' },
      { path: 'lessons/two.json', before: '2', after: null },
      { path: 'locales/ar.json', before: null, after: '{}' },
    ]),
  'a new course': (shelf) => shelf.create('another', files),
  'a removal': (shelf) => shelf.remove('hope'),
  'a restoring': (shelf) => shelf.restore({ name: 'gone', title: null, key }),
  'a removed picture': (shelf) => shelf.removeMedia('hope', 'media/room.svg'),
  'a picture that is brought back': (shelf) => shelf.restoreMedia('hope', binned),
  'an added picture': (shelf) => shelf.addMedia('hope', 'media/deep/new.svg', bytes('<svg />')),
};

test.each(Object.entries(actions))(
  '%s that is killed at any moment was done, or was not',
  async (_name, act) => {
    const outcomes = new Set<string>();
    let [before, after] = ['', ''];
    for (let moment = 0; ; moment += 1) {
      let left = Number.POSITIVE_INFINITY;
      const root = new FakeFolder('courses', noTrouble);
      const tabs = fakeTabs();
      const survivor = treeShelf('browser', portsOf(root, tabs));
      await survivor.create('gone', files);
      await survivor.remove('gone');
      await survivor.create('hope', files);
      await survivor.removeMedia('hope', binned.path);
      before ||= JSON.stringify(await foundBy(survivor));
      await new Promise<void>((over) => {
        const isDead = (): boolean => {
          left -= 1;
          if (left < 0) over();
          return left < 0;
        };
        const victim = root.seenBy({ ...noTrouble, isDead });
        left = moment;
        void act(treeShelf('browser', portsOf(victim, tabs))).then(() => over());
      });
      tabs.freeAll();
      outcomes.add(JSON.stringify(await foundBy(survivor)));
      expect(await textAt(root, [NOTE])).toBeNull();
      if (left >= 0) {
        after = JSON.stringify(await foundBy(survivor));
        break;
      }
    }
    expect(outcomes).toEqual(new Set([before, after]));
    expect(before).not.toBe(after);
  },
);

test.each(
  Object.entries(actions).flatMap(([name, act]) =>
    (['full', 'denied'] as const).map((kind) => [name, kind, act] as const),
  ),
)(
  '%s on a shelf that is %s from any moment on was done, or was not, and says so',
  async (_name, kind, act) => {
    for (let moment = 0; ; moment += 1) {
      let left = Number.POSITIVE_INFINITY;
      const root = new FakeFolder('courses', noTrouble);
      const tabs = fakeTabs();
      const later = treeShelf('browser', portsOf(root, tabs));
      await later.create('gone', files);
      await later.remove('gone');
      await later.create('hope', files);
      await later.removeMedia('hope', binned.path);
      const before = JSON.stringify(await foundBy(later));
      const writing = (): void => {
        left -= 1;
        if (left < 0) throw new DOMException('', ERRORS[kind]);
      };
      left = moment;
      const troubled = root.seenBy({ ...noTrouble, writing });
      const answer = await act(treeShelf('browser', portsOf(troubled, tabs)));
      // There is room again, or the permission is back.
      const found = JSON.stringify(await foundBy(later));
      expect(await textAt(root, [NOTE])).toBeNull();
      if (left >= 0) {
        expect(answer).toMatchObject({ ok: true });
        expect(found).not.toBe(before);
        break;
      }
      expect(answer).toEqual({ ok: false, error: { kind } });
      expect(found).toBe(before);
    }
  },
);

const text = (path: string, before: string | null, after: string | null) => ({
  at: ['hope', ...path.split('/')],
  before,
  after,
});

test('what a hand wrote after the page was killed stays', async () => {
  const root = new FakeFolder('courses', noTrouble);
  const shelf = treeShelf('folder', portsOf(root, fakeTabs()));
  await shelf.create('hope', files);
  const texts = [
    text('lessons/one.json', '1', 'one'),
    text('lessons/two.json', '2', 'two'),
    text('locales/ar.json', null, '{ "a": "é" }'),
  ];
  await put(root, [NOTE], JSON.stringify({ texts }));
  await put(root, ['hope', 'lessons', 'one.json'], 'by hand');
  await put(root, ['hope', 'lessons', 'two.json'], 'two');
  // As Safari leaves it: with a part of what was to stand there, cut within a character.
  await put(root, ['hope', 'locales', 'ar.json'], bytes('{ "a": "é').slice(0, -1));
  const read = await shelf.read('hope');
  expect(read.ok && Object.fromEntries(read.value.texts)).toEqual({
    'course.json': '{ "title": "Hope" }',
    'lessons/one.json': 'by hand',
    'lessons/two.json': '2',
  });
});

describe('a folder of the computer', () => {
  it('is looked at when a hand may have changed it', async () => {
    const root = new FakeFolder('courses', noTrouble);
    const touched = new Set<() => void>();
    const shelf = treeShelf('folder', {
      ...portsOf(root, fakeTabs()),
      touched: (happened) => {
        touched.add(happened);
        return () => touched.delete(happened);
      },
    });
    await shelf.create('hope', files);
    await shelf.read('hope');
    let told = 0;
    const cancel = shelf.watch('hope', () => (told += 1));
    touched.forEach((happened) => happened());
    await put(root, ['hope', 'course.json'], '{}');
    await shelf.list();
    touched.forEach((happened) => happened());
    await shelf.read('hope');
    expect(told).toBe(1);
    cancel();
    expect(touched.size).toBe(0);
  });

  it('is not asked for what Chromium left behind when it was killed', async () => {
    const root = new FakeFolder('courses', noTrouble);
    const shelf = treeShelf('folder', portsOf(root, fakeTabs()));
    await shelf.create('hope', files);
    await put(root, ['hope', 'media', 'room.svg.crswap'], '<sv');
    const read = await shelf.read('hope');
    expect(read.ok && [...read.value.others.keys()]).toEqual([
      'media/deep/old.svg',
      'media/room.svg',
    ]);
  });
});
