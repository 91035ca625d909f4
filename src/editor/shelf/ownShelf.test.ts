import { expect, it } from 'vitest';

import { oneCourseShelf } from '../editing/testing.ts';
import { fail } from '../../core/result.ts';
import { ownShelf } from './ownShelf.ts';
import type { Shelf } from './shelf.ts';

const inBrowser: Shelf = {
  ...oneCourseShelf({}),
  kind: 'browser',
  read: async (course) =>
    course === 'hope' ? oneCourseShelf({}).read(course) : fail({ kind: 'gone' }),
};
const inFolder: Shelf = { ...oneCourseShelf({}), kind: 'folder' };
const folder = (may: boolean) => ({
  name: 'My courses',
  mayWrite: async (ask: boolean) => may && !ask,
  shelf: () => inFolder,
});

it.each([
  ['no folder was chosen', null, null, 'browser'],
  ['the page may write to the folder', folder(true), 'hope', 'folder'],
  ['it may no longer, and no course is asked for', folder(false), null, 'browser'],
  ['it may no longer, and the course is in the browser', folder(false), 'hope', 'browser'],
  ['it may no longer, and the course can only be there', folder(false), 'courage', 'folder'],
] as const)('where %s', async (_when, chosen, course, kind) => {
  expect((await ownShelf(chosen, () => inBrowser, course)).kind).toBe(kind);
});
