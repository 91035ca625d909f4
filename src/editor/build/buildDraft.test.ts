import { expect, test } from 'vitest';

import { isTextFile } from '../../course/files.ts';
import { goodCourse, goodCourseJson, goodLesson } from '../../course/testing/goodCourse.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import { draftBuild } from './buildDraft.ts';

/** A small course as a shelf gives it, with some of its files in another form. */
function stored(spoiled: Record<string, unknown> = {}): StoredCourse {
  const files = Object.entries({ ...goodCourse(), ...spoiled });
  const texts = files
    .filter(([path]) => isTextFile(path))
    .map(
      ([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    );
  return {
    texts: new Map(texts),
    others: new Map([['media/ladder.svg', { present: true, size: 400 }]]),
  };
}

const lesson = 'lessons/welcome.json';

/** The lesson with its first text written anew. */
const rewritten = (text: string) => {
  const [first, ...blocks] = goodLesson().blocks;
  return { ...goodLesson(), blocks: [{ ...first, text }, ...blocks] };
};

const build = () => draftBuild(() => 0.5);

test('a draft becomes the files that the player asks for, in every language', () => {
  const page = build().page(stored());
  expect(page?.cover.title).toBe('Working with peer workers');
  expect([...(page?.files.keys() ?? [])]).toEqual([
    'cover.en-AU.json',
    'outline.en-AU.json',
    'lessons/welcome.en-AU.json',
    'lessons/quiz.en-AU.json',
  ]);
});

test('every block is found by its number, also in another block and in a quiz', () => {
  const page = build().page(stored());
  const places = [...(page?.places.values() ?? [])];
  expect(places.map(({ lesson: id, path }) => `${id} ${path.join(' ')}`)).toEqual([
    'welcome blocks 0',
    'welcome blocks 1',
    'welcome blocks 2',
    'welcome blocks 3',
    'welcome blocks 4',
    'welcome blocks 4 panels 0 blocks 0',
    'quiz quiz',
    'quiz quiz questions 0',
    'quiz quiz questions 1',
  ]);
  expect(places[0]).toEqual({ lesson: 'welcome', file: lesson, path: ['blocks', 0] });
});

test('a file that cannot be read leaves nothing to play, and is told of', () => {
  const broken = stored({ [lesson]: '{ "format": 1, ' });
  const { page, issues } = build();
  expect(page(broken)).toBeNull();
  expect(
    issues(broken, 'peer-work').map(({ severity, place }) => [severity, place.file]),
  ).toContainEqual(['error', lesson]);
});

test('two blocks of one id leave nothing to play: nobody could tell them apart', () => {
  const [first] = goodLesson().blocks;
  const twice = stored({ [lesson]: { ...goodLesson(), blocks: [first, first] } });
  expect(build().page(twice)).toBeNull();
});

test('a course that is complete by a quiz that it does not list leaves nothing to play, and is told of', () => {
  const unlisted = stored({ 'course.json': { ...goodCourseJson(), lessons: ['welcome'] } });
  const { page, issues } = build();
  expect(page(unlisted)).toBeNull();
  expect(issues(unlisted, 'peer-work').map(({ severity }) => severity)).toContain('error');
});

test('what is only wrong can be seen: a picture that is missing', () => {
  const { page, issues } = build();
  const draft = { ...stored(), others: new Map() };
  expect(page(draft)).not.toBeNull();
  expect(issues(draft, 'peer-work').map(({ rule }) => rule)).toContain('missing-media');
});

test('a change makes anew what hangs on it, and leaves the rest the very same', () => {
  const { page } = build();
  const before = page(stored());
  const after = page(stored({ [lesson]: rewritten('Peers share something.') }));
  const changed = [...(after?.files ?? [])].filter(
    ([path, text]) => before?.files.get(path) !== text,
  );
  expect(changed.map(([path]) => path)).toEqual(['lessons/welcome.en-AU.json']);
  expect(changed[0]?.[1]).toContain('Peers share something.');
});

test('a block keeps the number that it got first, whatever comes before it, and whatever is undone', () => {
  const { page } = build();
  const withBlocks = (...ids: readonly string[]) =>
    stored({
      [lesson]: {
        ...goodLesson(),
        blocks: [
          ...ids.map((id) => ({ type: 'text', id, text: 'A text.' })),
          ...goodLesson().blocks,
        ],
      },
    });
  const numberOf = (draft: StoredCourse, index: number) =>
    [...(page(draft)?.places ?? [])].find(
      ([, place]) => place.lesson === 'welcome' && place.path.join(' ') === `blocks ${index}`,
    )?.[0];
  page(stored());
  const first = numberOf(withBlocks('first'), 0);
  const second = numberOf(withBlocks('second', 'first'), 0);
  expect(numberOf(withBlocks('second', 'first'), 1)).toBe(first);
  page(stored());
  expect(numberOf(withBlocks('third'), 0)).toBeGreaterThan(second ?? Infinity);
  expect(numberOf(withBlocks('second', 'first'), 0)).toBe(second);
});

test('a lock that knows all stays as it was written', () => {
  const lock = build().page(stored())?.lock ?? '';
  const spaced = `${lock}\n`;
  expect(build().page(stored({ 'course.lock.json': spaced }))?.lock).toBe(spaced);
});
