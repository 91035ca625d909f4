import { afterEach, expect, test, vi } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { playCourse } from '../testing/playCourse.tsx';

afterEach(() => vi.unstubAllGlobals());

/** Notes the addresses of pictures that are asked for outside of the page. */
function notePictures(): readonly string[] {
  const asked: string[] = [];
  class Noted extends EventTarget {
    set src(address: string) {
      asked.push(address);
    }

    removeAttribute(): void {}
  }
  vi.stubGlobal('Image', Noted);
  return asked;
}

test('the picture of a lesson is fetched when that comes, before it is opened; each once', async () => {
  const asked = notePictures();
  const { built, send, place } = playCourse({ lessons: [lesson('One', [text('a')])] });
  const [one] = built.lessons;
  if (one === undefined) throw new Error('There is no lesson.');
  await send({ type: 'course.replaced', outline: { ...built.outline } });
  expect(asked).toEqual([]);
  const image = { source: 'media/one.svg', size: null };
  await send({ type: 'lesson.loaded', lesson: { ...one, image } });
  expect(place().page).toBe('cover');
  expect(asked).toEqual([expect.stringMatching(/media\/one\.svg$/)]);
  await send({ type: 'lesson.opened', lesson: one.key });
  expect(asked).toHaveLength(1);
});
