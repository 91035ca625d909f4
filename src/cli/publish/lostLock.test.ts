import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { goodCourseJson, goodLesson } from '../../course/testing/goodCourse.ts';
import type { Outcome } from '../command.ts';
import { publishCommand } from './publishCommand.ts';
import { openWorkshop, type Workshop } from './testing/workshop.ts';

let shop: Workshop;

beforeEach(async () => {
  shop = await openWorkshop();
  await shop.writeCourse();
});

afterEach(() => shop.close());

const lockFile = (): string => join(shop.folder, 'course.lock.json');
const lock = () => JSON.parse(readFileSync(lockFile(), 'utf8'));

/** Publishes for the web, which carries nothing of the author's, without a word about being new. */
const publish = (...words: readonly string[]): Promise<Outcome> =>
  publishCommand.run([shop.folder, '--target', 'web', '--out', shop.out, ...words], shop.home);

/** The same lesson in another order: numbers that are given anew would be others. */
const reordered = {
  'lessons/welcome.json': { ...goodLesson(), blocks: goodLesson().blocks.toReversed() },
};

describe('a lock that was lost', () => {
  beforeEach(async () => {
    await publish('--first');
  });

  test.each(['web', 'html', 'scorm12'])(
    'comes back from the last package, made for %s',
    async (target) => {
      const before = lock();
      await publish('--target', target);
      rmSync(lockFile());
      await shop.writeCourse(reordered);
      const { status, output } = await publish();
      expect([status, lock()]).toEqual([0, before]);
      expect(output).toMatch(
        /course\.lock\.json was missing: its numbers were taken from “peer-work-1\.0\.0[^”]*”, and written again\./,
      );
    },
  );

  test('comes back from a package that is named, wherever that is', async () => {
    const before = lock();
    rmSync(lockFile());
    const words = ['--out', join(shop.home, 'elsewhere')] as const;
    const named = join(shop.out, 'peer-work-1.0.0-web.zip');
    expect((await publish(...words, '--previous', named)).status).toBe(0);
    expect(lock()).toEqual(before);
  });

  test('without any package: nothing is published, and no number given', async () => {
    rmSync(lockFile());
    const { status, complaint } = await publish('--out', join(shop.home, 'elsewhere'));
    expect([status, complaint]).toEqual([
      1,
      `There is no course.lock.json, which holds the numbers that learners' progress hangs on, and no earlier package of the course at hand. Nothing was published.
If it was published before, put the file back from a backup, or name the package that learners have: --previous FILE. Its numbers are taken then.
If this is the first version, and nobody has begun it, say so: --first.
`,
    ]);
    expect([existsSync(lockFile()), existsSync(join(shop.home, 'elsewhere'))]).toEqual([
      false,
      false,
    ]);
  });

  test('and made anew by “npm start”: refused, with what to do', async () => {
    const { mark } = lock();
    writeFileSync(lockFile(), JSON.stringify({ ...lock(), mark: mark === 7 ? 8 : 7 }));
    const { status, complaint } = await publish();
    expect([status, complaint]).toEqual([
      1,
      `The numbers in course.lock.json are not those of “peer-work-1.0.0-web.zip”: they were given out anew. Whoever has begun the course would lose their progress, or find it at other lessons. Nothing was published.
Put back the course.lock.json of that package, or delete today's and publish again: the numbers are then taken from the package.
If nobody has begun the course, publish to another folder.
`,
    ]);
  });

  test('a number that became another block’s is refused, with both', async () => {
    const { blocks, ...others } = lock();
    const swapped = { ...blocks, peers: blocks.principles, principles: blocks.peers };
    swapped.peers = { ...blocks.peers, key: blocks.principles.key };
    swapped.principles = { ...blocks.principles, key: blocks.peers.key };
    writeFileSync(lockFile(), JSON.stringify({ ...others, blocks: swapped }));
    expect((await publish()).complaint).toContain(
      'the block “peers” is now the block “principles”',
    );
  });

  test('a block that has another number is refused', async () => {
    const { blocks, ...others } = lock();
    const moved = { ...blocks, peers: { ...blocks.peers, key: 60 } };
    writeFileSync(lockFile(), JSON.stringify({ ...others, blocks: moved }));
    expect((await publish()).complaint).toContain('the block “peers” has another number now');
  });

  test('emptied to what must stand in it, numbers would go to others: refused', async () => {
    writeFileSync(lockFile(), JSON.stringify({ format: 1, course: 'peer-work' }));
    await shop.writeCourse(reordered);
    const { status, complaint } = await publish();
    expect([status, complaint]).toEqual([
      1,
      expect.stringMatching(/^The numbers in course\.lock\.json are not those of .* is now /),
    ]);
  });

  test('without its mark it gets back that of the package, by which work is known', async () => {
    const before = lock();
    writeFileSync(lockFile(), JSON.stringify({ ...before, mark: undefined }));
    expect((await publish()).status).toBe(0);
    expect(lock()).toEqual(before);
  });
});

describe('--previous', () => {
  test.each([
    ['there is none', 'nothing.zip', ''],
    ['it is none', 'course.json', ' This is no zip file, or only a part of one.'],
  ])('where %s', async (_name, file, why) => {
    const place = join(shop.folder, file);
    const { status, complaint } = await publish('--previous', place);
    expect([status, complaint]).toEqual([
      1,
      `“${place}” is no package of Waymark that says what was published.${why} Name the zip file, the folder or the page that learners were given last.\n`,
    ]);
  });

  test('of another course', async () => {
    await publish('--first');
    const named = join(shop.home, 'other.zip');
    writeFileSync(named, readFileSync(join(shop.out, 'peer-work-1.0.0-web.zip')));
    const other = await openWorkshop();
    const folder = join(other.home, 'courses', 'other-course');
    await other.writeCourse();
    renameSync(other.folder, folder);
    const course = { ...goodCourseJson(), id: 'other-course' };
    writeFileSync(join(folder, 'course.json'), JSON.stringify(course));
    const words = ['--target', 'web', '--out', other.out, '--previous', named];
    const { complaint } = await publishCommand.run([folder, ...words], other.home);
    other.close();
    expect(complaint).toBe(
      `“${named}” is a package of the course “peer-work”, not of “other-course”.\n`,
    );
  });
});

test('what learners have is what counts, not what “npm start” has numbered meanwhile', async () => {
  await publish('--first');
  const added = { type: 'flipCards', id: 'new', cards: [{ id: 'a', front: 'A', back: 'B' }] };
  await shop.writeCourse({
    'lessons/welcome.json': { ...goodLesson(), blocks: [...goodLesson().blocks, added] },
  });
  // Numbers what is new, as “npm start” does, and leaves no package where the next one goes.
  await publish('--target', 'cmi5', '--out', join(shop.home, 'elsewhere'));
  const { output = '' } = await publish();
  expect(output.slice(output.indexOf('For learners')))
    .toBe(`For learners in progress, since peer-work-1.0.0-web.zip:
  Texts and settings. Everybody goes on where they were.
    in “What is peer work?” (lessons/welcome.json)
  Added, or of another type, and to be done. Whoever has done the lesson finds it open again; whoever has completed the course stays completed, with every lesson done.
    block “new”
`);
});

test('without an earlier package nothing is said that nobody knows', async () => {
  await publish('--first');
  const { output = '' } = await publish('--out', join(shop.home, 'elsewhere'));
  expect(output.slice(output.indexOf('For learners'))).toBe(
    'For learners: there is no earlier package of the course in that folder to compare with. If it was published before, name the package that they have: --previous FILE.\n',
  );
});

test('another passing score for one publication is a rule that changed', async () => {
  await publish('--first');
  const { output = '' } = await publish('--passing-score', '60');
  expect(output).toContain('    quiz “Quiz” (quiz): 80 % → 60 %\n');
});
