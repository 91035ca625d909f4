import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { isTextFile, LOCK_FILE } from '../../course/files.ts';
import {
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
} from '../../course/testing/goodCourse.ts';
import { withoutMarks } from '../marks/mark.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import { draftBuild } from './buildDraft.ts';
import type { DraftPage } from './builtDraft.ts';

type Written = Record<string, unknown>;

const WELCOME = 'lessons/welcome.json';
const QUIZ = 'lessons/quiz.json';

const words = fc.constantFrom('Hope.', 'A [link](lesson:quiz)', '![no](x)', 'https://x.org', '');
const block = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    id: fc.constantFrom('peers', 'one', 'two', 'three'),
    text: words,
  }),
  fc.record({
    type: fc.constant('image'),
    id: fc.constantFrom('ladder', 'one'),
    file: fc.constantFrom('ladder.svg', 'gone.svg'),
    alternative: fc.constant('A ladder.'),
  }),
  fc.constantFrom(...goodLesson().blocks),
);

/** What an author, or somebody by hand, makes of one file. */
const edit = fc.oneof<fc.Arbitrary<Written>[]>(
  fc.array(block, { maxLength: 6 }).map((blocks) => ({ [WELCOME]: { ...goodLesson(), blocks } })),
  words.map((title) => ({ [WELCOME]: { ...goodLesson(), title } })),
  words.map((title) => ({ 'course.json': { ...goodCourseJson(), title } })),
  fc
    .constantFrom(['welcome', 'quiz'], ['quiz', 'welcome'], ['welcome'], ['welcome', 'gone'])
    .map((lessons) => ({ 'course.json': { ...goodCourseJson(), lessons } })),
  fc.constantFrom('hope', 'define-peer-work').map((id) => ({
    'course.json': { ...goodCourseJson(), objectives: [{ id, text: 'Say it' }] },
  })),
  fc.integer({ min: 0, max: 3 }).map((draw) => ({
    [QUIZ]: { ...goodQuiz(), quiz: { ...goodQuiz().quiz, draw } },
  })),
  fc.constantFrom('{', 'null', '[]').map((text) => ({ [WELCOME]: text })),
  words.map((text) => ({
    'course.json': { ...goodCourseJson(), translations: ['ar'] },
    'locales/ar.json': {
      format: 1,
      language: 'ar',
      texts: { 'block.peers.text': { source: 'Peers have something in common.', text } },
    },
  })),
);

function storedOf(files: Written): StoredCourse {
  const texts = Object.entries(files)
    .filter(([path]) => isTextFile(path))
    .map(
      ([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    );
  return {
    texts: new Map(texts),
    others: new Map([['media/ladder.svg', { present: true, size: 400 }]]),
  };
}

/** A page without the numbers that its texts got, which depend on what was written before. */
const plain = (page: DraftPage | null) =>
  page && {
    ...page,
    files: new Map([...page.files].map(([path, text]) => [path, withoutMarks(text)])),
    texts: new Map(
      [...page.texts].map(([file, texts]) => [file, texts.map((text) => ({ ...text, mark: 0 }))]),
    ),
  };

test('whatever is written, what is remembered says the same as what is built anew', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const { page, issues } = draftBuild(() => 0.5);
      let files: Written = goodCourse();
      let lock: string | null = null;
      for (const each of edits) {
        files = { ...files, ...each };
        const { texts, others } = storedOf(files);
        const withLock = () => ({
          texts: lock === null ? texts : new Map(texts).set(LOCK_FILE, lock),
          others,
        });
        // What had no number before gets one, and is built again with that.
        lock = page(withLock())?.lock ?? lock;
        const draft = withLock();
        const anew = draftBuild(() => 0.5);
        expect(plain(page(draft))).toEqual(plain(anew.page(draft)));
        expect(issues(draft, 'peer-work')).toEqual(anew.issues(draft, 'peer-work'));
      }
    }),
    { numRuns: runs(30) },
  );
});
