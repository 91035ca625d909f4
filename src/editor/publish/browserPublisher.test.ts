import { describe, expect, it } from 'vitest';

import { ok } from '../../core/result.ts';
import { LOCK_FILE } from '../../course/files.ts';
import { goodCourse, goodCourseJson } from '../../course/testing/goodCourse.ts';
import { smallBuild } from '../../publish/testing/smallBuild.ts';
import { memoryDeviceStore } from '../../session/testing/memoryDeviceStore.ts';
import type { PublishWish } from '../shelf/publisher.ts';
import type { NewFiles, Shelf } from '../shelf/shelf.ts';
import { FakeFolder } from '../shelf/testing/fakeFolder.ts';
import { fakeTabs } from '../shelf/testing/fakeTabs.ts';
import { treeShelf } from '../shelf/treeShelf.ts';
import { browserPublisher } from './browserPublisher.ts';
import { publishCourse } from './publishCourse.ts';
import { publisherContract } from './testing/publisherContract.ts';

const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');

/** The small good course by another name; some fields of `course.json` changed. */
function courseFiles(id: string, changes: object = {}): NewFiles {
  const texts = Object.entries({
    ...goodCourse(),
    'course.json': { ...goodCourseJson(), id, ...changes },
  })
    .filter(([path]) => path.endsWith('.json'))
    .map(([path, file]) => [path, JSON.stringify(file)] as const);
  return new Map<string, string | Uint8Array<ArrayBuffer>>([
    ...texts,
    ['media/ladder.svg', picture],
  ]);
}

const now = () => new Date('2026-11-29T10:00:00Z');

function emptyShelf(): Shelf {
  const disk = { writing: () => undefined, removing: () => undefined, isDead: () => false };
  const root = new FakeFolder('courses', disk);
  return treeShelf('browser', { ...fakeTabs(), root: async () => root, now });
}

/** A publisher over a shelf with a sound course and one without a title. */
async function opened() {
  const shelf = emptyShelf();
  await shelf.create('hope', courseFiles('hope'));
  await shelf.create('despair', courseFiles('despair', { title: '' }));
  let next = 0.1;
  const publisher = browserPublisher(shelf, {
    store: memoryDeviceStore(),
    play: async (name) => ok(`https://site.test/editor/try/?${name}`),
    make: (order) =>
      publishCourse(
        order,
        async () => ok(smallBuild()),
        () => (next += 0.1),
      ),
  });
  const publish = (wish: Partial<PublishWish> = {}) =>
    publisher.publish(
      { course: 'hope', targets: ['scorm12'], options: {}, ...wish },
      () => undefined,
    );
  const lock = async () => {
    const read = await shelf.read('hope');
    return read.ok ? (read.value.texts.get(LOCK_FILE) ?? null) : null;
  };
  return { shelf, publisher, publish, lock };
}

describe('as every publisher', () => publisherContract(opened));

it('gives a course its numbers with the first package, and the same with the next', async () => {
  const { publish, lock } = await opened();
  expect(await lock()).toBeNull();
  expect(await publish()).toMatchObject({ ok: true, value: { learners: { since: 'nothing' } } });
  const first = await lock();
  expect(first).toContain('"course": "hope"');
  await publish({ targets: ['html'] });
  expect(await lock()).toBe(first);
});

it('gives out no package whose numbers could not be written down', async () => {
  const { shelf, publisher } = await opened();
  const full = { ok: false, error: { kind: 'full' } } as const;
  const short = browserPublisher(
    { ...shelf, write: async () => full },
    {
      store: memoryDeviceStore(),
      play: async () => full,
      make: (order) => publishCourse(order, async () => ok(smallBuild()), Math.random),
    },
  );
  const wish: PublishWish = { course: 'hope', targets: ['scorm12'], options: {} };
  expect(await short.publish(wish, () => undefined)).toEqual(full);
  expect(await short.bytesOf('hope-1.0.0-scorm12.zip')).toMatchObject({ ok: false });
  expect(await publisher.bytesOf('hope-1.0.0-scorm12.zip')).toMatchObject({ ok: false });
});

it('says what an update means, compared with the package that was made last', async () => {
  const { shelf, publish } = await opened();
  await publish();
  const read = await shelf.read('hope');
  const before = read.ok ? (read.value.texts.get('course.json') ?? '') : '';
  const after = before
    .replace('"1.0.0"', '"1.1.0"')
    .replace('What peer workers do.', 'What they do.');
  await shelf.write('hope', [{ path: 'course.json', before, after }]);
  expect(await publish()).toMatchObject({
    ok: true,
    value: {
      version: '1.1.0',
      learners: {
        since: 'package',
        words: expect.stringMatching(
          /^For learners in progress, since hope-1\.0\.0-scorm12\.zip:[^]*in course\.json$/,
        ),
      },
    },
  });
});

it('leaves out what the author wrote where that is wished, and still knows what an update means', async () => {
  const { publish } = await opened();
  const [whole, without] = [await publish(), await publish({ options: { source: false } })];
  if (!whole.ok || !without.ok) throw new Error('The course has no errors.');
  const [[more], [less]] = [whole.value.packages, without.value.packages];
  expect(less?.bytes).toBeLessThan(more?.bytes ?? 0);
  expect([more, less].map((made) => made?.sheet.includes('is not carried along'))).toEqual([
    false,
    true,
  ]);
  expect(without.value.learners.since).toBe('package');
});

it('takes a new course by an old name for another one', async () => {
  const { shelf, publish, lock } = await opened();
  await publish();
  const numbers = (await lock()) ?? '';
  await shelf.remove('hope');
  const anew = numbers
    .replace(/"mark": \d+/, '"mark": 7')
    .replace(/"welcome": \d+/, '"welcome": 9');
  await shelf.create('hope', new Map([...courseFiles('hope'), [LOCK_FILE, anew]]));
  expect(await publish()).toMatchObject({ ok: true, value: { learners: { since: 'unknown' } } });
});

it('gives the numbers of what was published to nothing else, whichever copy is opened', async () => {
  const { shelf, publish, lock } = await opened();
  await publish();
  const numbers = (await lock()) ?? '';
  const other = numbers
    .replace('"welcome": 0', '"welcome": 7')
    .replace('"welcome": 1', '"welcome": 7');
  expect(other).not.toBe(numbers);
  await shelf.write('hope', [{ path: LOCK_FILE, before: numbers, after: other }]);
  expect(await publish()).toEqual({
    ok: false,
    error: { kind: 'otherNumbers', previous: 'hope-1.0.0-scorm12.zip' },
  });
});

it('carries the wishes of one package, and the settings to go with it', async () => {
  const { publish } = await opened();
  const published = await publish({
    targets: ['html'],
    options: { passingScore: 70, languages: ['ar'] },
  });
  expect(published).toMatchObject({ ok: false, error: { kind: 'said' } });
  const made = await publish({ targets: ['html'], options: { passingScore: 70 } });
  expect(made.ok && made.value.packages).toEqual([
    {
      target: 'html',
      name: 'hope-1.0.0.html',
      bytes: expect.any(Number),
      sheet: expect.stringContaining('Hand on hope-1.0.0.html as it is'),
      settings: expect.objectContaining({ use: 'One file, for any browser' }),
    },
  ]);
});

it('plays a package that it made, and no other', async () => {
  const { publish, publisher } = await opened();
  await publish();
  expect(await publisher.simulate?.('hope-1.0.0-scorm12.zip')).toEqual(
    ok('https://site.test/editor/try/?hope-1.0.0-scorm12.zip'),
  );
  expect(await publisher.simulate?.('foreign.zip')).toEqual({ ok: false, error: { kind: 'gone' } });
});
