import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import { asciiJson } from '../../src/course/playableFiles.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import { searchIndex } from '../../src/course/searchIndex.ts';
import { writtenCourse } from './courses.ts';

/** What a learner loads at most to search a course of this length, in bytes, gzipped. */
const BUDGET = 30_000;

const written = await writtenCourse('peer-work');
const { lock } = updateLock(written, written.lock);

test.each([written.course.language, ...written.course.translations])(
  'the words of the reference course are small enough to search: %s',
  (language) => {
    const { lessons } = compileCourse(written, lock, language);
    const text = asciiJson(searchIndex(language, lessons));
    expect(gzipSync(text).length).toBeLessThanOrEqual(BUDGET);
  },
);
