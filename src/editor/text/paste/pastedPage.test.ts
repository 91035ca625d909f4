import { expect, test } from 'vitest';

import { isTooDeep } from './pastedPage.ts';

test.each([
  ['a hundred thousand boxes in one another', '<div>'.repeat(100_000), true],
  ['tables in tables', '<table><tr><td>'.repeat(3_000), true],
  ['elements that nobody knows', '<x-y>'.repeat(3_000), true],
  ['a long page', '<div><p>One<br>two<ul><li>three<li>four</ul></div>'.repeat(5_000), false],
  ['paragraphs without an end', '<p>One'.repeat(5_000), false],
  ['cells without an end', `<table>${'<tr><td>One<td>two'.repeat(5_000)}</table>`, false],
])('of %s it is told whether they stand too deep in one another', (_what, html, deep) => {
  expect(isTooDeep(html)).toBe(deep);
});
