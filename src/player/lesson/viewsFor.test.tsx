import { expect, test, vi } from 'vitest';

import { cards, choice, text } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { viewsAhead, viewsFor } from './viewsFor.ts';

/** Asks for the views of a lesson with some types of blocks. */
function ahead() {
  const spec = lesson('One', [text('a'), cards('b', 2), text('c'), choice('d')]);
  const [built] = buildCourse({ lessons: [spec] }).lessons;
  if (built === undefined) throw new Error('There is no lesson.');
  const waiting: (() => void)[] = [];
  const all = viewsAhead(built, (run) => waiting.push(run));
  return { built, waiting, all };
}

test('the views of a lesson that comes later are fetched one type at a time, each when there is time', async () => {
  const { waiting, all } = ahead();
  const isThere = vi.fn<() => void>();
  void all.then(isThere);
  for (let types = 3; types > 0; types -= 1) {
    await vi.waitUntil(() => waiting.length > 0, { timeout: 60_000 });
    expect(waiting).toHaveLength(1);
    expect(isThere).not.toHaveBeenCalled();
    waiting.shift()?.();
  }
  await all;
  expect(waiting).toHaveLength(0);
});

test('a lesson that is opened before that waits for no time', async () => {
  const { built, waiting } = ahead();
  await viewsFor(built);
  expect(waiting).toHaveLength(1);
});
