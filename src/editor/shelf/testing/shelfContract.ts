import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

import { fail, ok } from '../../../core/result.ts';
import type { FileChange, NewFiles, Shelf, ShelfTrouble } from '../shelf.ts';

/** A shelf that is tried, and what happens to it from elsewhere. */
export interface TriedShelf {
  readonly shelf: Shelf;
  /** The same place as another editor sees it. */
  readonly other: Shelf;
  /** A hand writes a file, past every shelf; `null`: it takes it away. */
  readonly byHand: (course: string, path: string, text: string | null) => Promise<void>;
  /** What a hand finds: the text of a file; `null`: there is none. */
  readonly found: (course: string, path: string) => Promise<string | null>;
  /** From now on nothing can be written, for this reason. Gives what mends it. */
  readonly breaks: (why: 'full' | 'denied') => () => void;
  /** The file that is written last fails. Gives what mends it. */
  readonly failsAtLast: () => () => void;
  readonly close: () => Promise<void>;
}

/** A drawing and a film that says how long it is. */
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 560"></svg>';

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const course = '\uFEFF{ "title": "Hope" }\r\n';
const files: NewFiles = new Map<string, string | Uint8Array<ArrayBuffer>>([
  ['course.json', course],
  ['lessons/one.json', '{ "title": "One" }\n'],
  ['media/room.svg', bytes(DRAWING)],
]);

const trouble = (kind: Exclude<ShelfTrouble['kind'], 'conflict' | 'tooLarge'>) =>
  fail<ShelfTrouble>({ kind });

const set = (path: string, before: string | null, after: string | null): FileChange => ({
  path,
  before,
  after,
});

const texts = { 'course.json': course, 'lessons/one.json': '{ "title": "One" }\n' };

/** What an editor makes of both texts. */
const by = (who: string): readonly FileChange[] => [
  set('course.json', course, who),
  set('lessons/one.json', texts['lessons/one.json'], who),
];

/** What every shelf keeps, wherever its courses lie. */
export function shelfContract(name: string, open: () => Promise<TriedShelf>): void {
  let tried: TriedShelf;
  let shelf: Shelf;
  beforeEach(async () => {
    tried = await open();
    shelf = tried.shelf;
    expect(await shelf.create('hope', files)).toEqual(ok(null));
  });
  afterEach(() => tried.close());
  const textsOf = async (): Promise<Readonly<Record<string, string>>> => {
    const read = await shelf.read('hope');
    return read.ok ? Object.fromEntries(read.value.texts) : {};
  };

  describe(`${name}: a course`, () => {
    it('is listed by its name and title', async () => {
      await tried.byHand('broken', 'course.json', '{');
      await tried.byHand('deep', 'course.json', '['.repeat(100_000));
      await tried.byHand('notes', 'notes.txt', 'No course.');
      expect(await shelf.list()).toEqual(
        ok([
          { name: 'broken', title: null },
          { name: 'deep', title: null },
          { name: 'hope', title: 'Hope' },
        ]),
      );
    });

    it('is read to the byte, with what is known of its media', async () => {
      const read = await shelf.read('hope');
      expect(read.ok && Object.fromEntries(read.value.texts)).toEqual(texts);
      expect(read.ok && read.value.others.get('media/room.svg')).toEqual({
        present: true,
        size: DRAWING.length,
        facts: { kind: 'svg' },
        picture: { width: 460, height: 560 },
        drawing: bytes(DRAWING),
      });
    });

    it('is gone where there is none', async () => {
      expect(await shelf.read('nowhere')).toEqual(trouble('gone'));
      expect(await shelf.remove('nowhere')).toEqual(trouble('gone'));
      expect(await shelf.write('nowhere', [set('course.json', null, '{}')])).toEqual(
        trouble('gone'),
      );
    });

    it.each(['hope', 'HOPE', 'editor'])(
      'is not made under a name that is taken: %s',
      async (to) => {
        expect(await shelf.create(to, files)).toEqual(trouble('taken'));
        expect(await textsOf()).toEqual(texts);
      },
    );

    it('goes to the bin and comes back as it was', async () => {
      const before = await shelf.read('hope');
      const binned = await shelf.remove('hope');
      expect(binned).toEqual(ok({ name: 'hope', title: 'Hope', key: expect.any(String) }));
      expect(await shelf.list()).toEqual(ok([]));
      expect(await shelf.bin()).toEqual(binned.ok ? ok([binned.value]) : null);
      if (!binned.ok) return;
      expect(await tried.other.restore(binned.value)).toEqual(ok(null));
      expect(await shelf.read('hope')).toEqual(before);
      expect(await shelf.bin()).toEqual(ok([]));
      expect(await shelf.restore(binned.value)).toEqual(trouble('gone'));
    });

    it('stays in the bin while another one has its name', async () => {
      const binned = await shelf.remove('hope');
      await shelf.create('hope', files);
      expect(binned.ok && (await shelf.restore(binned.value))).toEqual(trouble('taken'));
      expect(await shelf.bin()).toEqual(binned.ok ? ok([binned.value]) : null);
    });
  });

  describe(`${name}: texts`, () => {
    it('are changed, made and removed together', async () => {
      const changes = [
        set('course.json', course, '{ "title": "Courage" }'),
        set('lessons/one.json', texts['lessons/one.json'], null),
        set('locales/ar.json', null, '{}'),
      ];
      expect(await shelf.write('hope', changes)).toEqual(ok(null));
      const after = { 'course.json': '{ "title": "Courage" }', 'locales/ar.json': '{}' };
      expect(await textsOf()).toEqual(after);
      expect(await tried.found('hope', 'course.json')).toBe('{ "title": "Courage" }');
      // The answer was lost, and the editor asks again.
      expect(await shelf.write('hope', changes)).toEqual(ok(null));
      expect(await textsOf()).toEqual(after);
    });

    it('that somebody else changed are told, and none is written', async () => {
      await tried.byHand('hope', 'course.json', '{ "title": "Theirs" }');
      await tried.byHand('hope', 'lessons/one.json', null);
      const changes = [
        set('locales/ar.json', null, '{}'),
        set('course.json', course, '{ "title": "Mine" }'),
        set('lessons/one.json', texts['lessons/one.json'], '{}'),
      ];
      const now = new Map([
        ['course.json', '{ "title": "Theirs" }'],
        ['lessons/one.json', null],
      ]);
      expect(await shelf.write('hope', changes)).toEqual(fail({ kind: 'conflict', now }));
      expect(await textsOf()).toEqual({ 'course.json': '{ "title": "Theirs" }' });
    });

    it('of two editors that write at once do not mix', async () => {
      const both = [shelf.write('hope', by('one')), tried.other.write('hope', by('two'))];
      const answers = (await Promise.all(both)).map((answer) => answer.ok);
      expect(answers.toSorted()).toEqual([false, true]);
      const winner = answers[0] === true ? 'one' : 'two';
      expect(await textsOf()).toEqual({ 'course.json': winner, 'lessons/one.json': winner });
    });

    it('stay as they are where nothing can be written', async () => {
      for (const why of ['full', 'denied'] as const) {
        const mend = tried.breaks(why);
        const changes = [set('lessons/one.json', texts['lessons/one.json'], '{ "title": "Two" }')];
        expect(await shelf.write('hope', changes)).toEqual(trouble(why));
        expect(await shelf.addMedia('hope', 'media/more.svg', bytes(DRAWING))).toEqual(
          trouble(why),
        );
        expect(await shelf.create('other', files)).toEqual(trouble(why));
        mend();
        expect(await textsOf()).toEqual(texts);
        expect(await shelf.list()).toEqual(ok([{ name: 'hope', title: 'Hope' }]));
      }
    });

    it('that were written before one failed are put back', async () => {
      const mend = tried.failsAtLast();
      const changes = [
        set('course.json', course, '{ "title": "Courage" }'),
        set('locales/ar.json', null, '{}'),
        set('lessons/one.json', texts['lessons/one.json'], '{ "title": "Two" }'),
      ];
      expect((await shelf.write('hope', changes)).ok).toBe(false);
      mend();
      expect(await textsOf()).toEqual(texts);
    });
  });

  test.each([
    '../course.json',
    'lessons/../course.json',
    '/course.json',
    'C:/course.json',
    'lessons\\one.json',
    'lessons/con.json',
    'lessons/.one.json',
    'lessons/more/one.json',
    'media/room.json',
    'package.json',
    'course.json\0',
    '',
  ])(`${name}: no text goes to “%s”`, async (path) => {
    expect(await shelf.write('hope', [set(path, null, '{}')])).toEqual(trouble('refused'));
    expect(await shelf.create('other', new Map([...files, [path, '{}']]))).toEqual(
      trouble('refused'),
    );
    expect(await textsOf()).toEqual(texts);
  });

  test.each([
    'media/../course.json',
    'media/../../hope/media/a.svg',
    '/media/a.svg',
    'media/a.html',
    'media/a.js',
    'media/aux.svg',
    'media/.hidden.svg',
    'media/.git/a.svg',
    'media/a.svg ',
    'a.svg',
    'media/',
  ])(`${name}: no media go to “%s”`, async (path) => {
    expect(await shelf.addMedia('hope', path, bytes('x'))).toEqual(trouble('refused'));
    expect(await shelf.media('hope', path)).toEqual(trouble('refused'));
    expect(await shelf.removeMedia('hope', path)).toEqual(trouble('refused'));
    const key = 'hope-2026-11-29T10-00-00.000Z';
    expect(await shelf.restoreMedia('hope', { key, path })).toEqual(trouble('refused'));
  });

  test.each(['..', '.', '', '.git', '.waymark-bin', 'node_modules', 'a/b', 'a\\b', 'con', '/tmp'])(
    `${name}: no course is called “%s”`,
    async (at) => {
      expect(await shelf.create(at, files)).toEqual(trouble('refused'));
      expect(await shelf.read(at)).toEqual(trouble('refused'));
      expect(await shelf.write(at, [set('course.json', null, '{}')])).toEqual(trouble('refused'));
      expect(await shelf.remove(at)).toEqual(trouble('refused'));
      expect(await shelf.removeMedia(at, 'media/room.svg')).toEqual(trouble('refused'));
      expect(await shelf.mediaBin(at)).toEqual(trouble('refused'));
      expect(await shelf.restore({ name: at, title: null, key: at })).toEqual(trouble('refused'));
    },
  );

  test(`${name}: a text of too many bytes is not written`, async () => {
    const most = 5_000_000;
    const changes = [set('lessons/one.json', texts['lessons/one.json'], 'é'.repeat(most / 2 + 1))];
    expect(await shelf.write('hope', changes)).toEqual(
      fail({ kind: 'tooLarge', path: 'lessons/one.json', most }),
    );
  });

  describe(`${name}: media`, () => {
    it('are added and read', async () => {
      const path = 'media/pictures/a room.webp';
      expect(await shelf.addMedia('hope', path, bytes('RIFF....WEBP'))).toEqual(ok(null));
      expect(await tried.other.media('hope', path)).toEqual(ok(bytes('RIFF....WEBP')));
      const read = await shelf.read('hope');
      expect(read.ok && read.value.others.get(path)).toEqual({
        present: true,
        size: 12,
        facts: { kind: 'webp' },
      });
    });

    it.each(['media/room.svg', 'media/ROOM.svg'])('do not replace others: %s', async (path) => {
      expect(await shelf.addMedia('hope', path, bytes('x'))).toEqual(trouble('taken'));
      expect(await shelf.media('hope', 'media/room.svg')).toEqual(ok(bytes(DRAWING)));
    });

    it('are gone where there are none', async () => {
      expect(await shelf.media('hope', 'media/nothing.svg')).toEqual(trouble('gone'));
      expect(await shelf.addMedia('nowhere', 'media/a.svg', bytes('x'))).toEqual(trouble('gone'));
    });
  });

  test(`${name}: what others change is told, what the editor writes is not`, async () => {
    await shelf.read('hope');
    const told = new EventTarget();
    let times = 0;
    const cancel = shelf.watch('hope', () => {
      times += 1;
      told.dispatchEvent(new Event('told'));
    });
    await shelf.write('hope', [set('course.json', course, '{ "title": "Mine" }')]);
    await shelf.addMedia('hope', 'media/mine.svg', bytes(DRAWING));
    const heard = new Promise((hear) => told.addEventListener('told', hear));
    await tried.other.write('hope', [set('course.json', '{ "title": "Mine" }', '{}')]);
    await heard;
    expect(times).toBe(1);
    expect(await textsOf()).toMatchObject({ 'course.json': '{}' });
    cancel();
  });
}
