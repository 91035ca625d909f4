import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { valueAt } from '../../course/load/jsonPath.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { walkBlocks } from '../../course/walkBlocks.ts';
import { filesOf } from '../../course/testing/goodCourse.ts';
import { runs } from '../../../tests/effort.ts';
import type { Draft } from '../document/draft.ts';
import { changed, type History, newHistory, undo } from '../document/history.ts';
import {
  commandOf,
  gallery,
  odd,
  peerWork,
  type Seed,
  seeds,
} from '../merge/testing/anyCommand.ts';
import { placesIn } from '../merge/testing/placesIn.ts';

test.each([
  ['good course', odd, 8],
  ['course that comes with Waymark', peerWork, 1],
  ['course of every block', gallery, 1],
])('a %s stays one, whatever is done, and is what it was once all is undone', (_, start, tries) => {
  fc.assert(
    fc.property(fc.array(seeds, { minLength: 1, maxLength: 12 }), (picks) => {
      const end = picks.reduce(doneNext, newHistory(start));
      const { course, issues } = loadCourse(filesOf(Object.fromEntries(end.draft)));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const ids = idsOf(course);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      let back = end;
      while (back.done.length > 0) back = undo(back);
      expect(back.draft).toEqual(start);
    }),
    { numRuns: runs(tries) },
  );
});

/** Blocks by their ids, items by the ids of their blocks and theirs. */
const idsOf = (course: ReturnType<typeof loadCourse>['course']): readonly string[] =>
  (course?.lessons ?? []).flatMap((lesson) =>
    walkBlocks(lesson).flatMap(({ block, parts }) => [
      block.id,
      ...parts.items.map(({ id }) => `${block.id}/${id}`),
    ]),
  );

/** Does a command, and sees that nothing new goes by an id that the lock knows. */
function doneNext(history: History, seed: Seed): History {
  const { draft } = history;
  const edit = commandOf(draft, seed)(draft);
  if (edit === null) return history;
  const next = changed(history, { ...edit, at: 0 });
  const before = new Set(placesIn(draft).ids);
  const added = placesIn(next.draft).ids.filter((id) => !before.has(id));
  expect(added.filter((id) => knownTo(draft, id))).toEqual([]);
  return next;
}

/** Whether the lock knows a block, or an item of one, by `block/item`. */
function knownTo(draft: Draft, name: string): boolean {
  const lock: unknown = JSON.parse((draft.get('course.lock.json') ?? '').replace(/^\uFEFF/, ''));
  const [block = '', item] = name.split('/');
  const path = ['blocks', block, ...(item === undefined ? [] : ['items', item])];
  return [path, ['retired', ...path]].some((each) => valueAt(lock, each) !== undefined);
}
