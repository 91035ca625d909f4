import { expect, test } from 'vitest';

import { pageData } from '../../course/pageData.ts';
import { findOutline } from './findOutline.ts';

const page = `<script type="application/json" id="${pageData.cover}">{"language":"en"}</script>`;
const lesson = { key: 1, id: 'a', title: 'Begin', type: 'lesson', blocks: [4, 3, '5'] };

/** What the desk knows of a package whose page is one of Waymark, and which has this outline. */
function outlineOf(file: unknown): ReturnType<typeof findOutline> {
  const entries = new Map([
    ['package/sub/index.html?a=b', page],
    ['package/sub/content/outline.en.json', JSON.stringify(file)],
  ]);
  return findOutline('sub/index.html?a=b', (address) =>
    Promise.resolve(entries.get(address) ?? null),
  );
}

test('the outline of a course of Waymark lies beside its page', async () => {
  const outline = await outlineOf({ lessons: [lesson] });
  expect(outline).toEqual({
    lessons: [{ ...lesson, blocks: [4, 5, 6], required: [4, 6] }],
  });
});

test.each([
  ['more blocks than anybody can draw', [{ ...lesson, blocks: [0, 1e12] }]],
  ['blocks that are none', [{ ...lesson, blocks: [{}] }]],
  ['a title that is none', [{ ...lesson, title: { toString: 1 } }]],
  ['another kind of lesson', [{ ...lesson, type: 'game' }]],
  ['more lessons than anybody can draw', Array.from({ length: 3_000 }, () => lesson)],
  ['no lessons', undefined],
])('with %s, it is read as that of a stranger', async (_what, lessons) => {
  expect(await outlineOf({ lessons })).toBeNull();
});
