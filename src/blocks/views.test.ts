import { expect, test } from 'vitest';

import { blockTypes } from './definitions.ts';
import { gradedTypes } from './questionBehaviours.ts';
import { folderOf } from './viewsByFolder.ts';

const folders = (files: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(files).map(folderOf).toSorted();

test('every block type has a view in its folder, and every view a block type', () => {
  expect(folders(import.meta.glob('./*/View.tsx'))).toEqual(blockTypes);
});

test('every question type has the fields that a quiz draws', () => {
  expect(folders(import.meta.glob('./*/Question.tsx'))).toEqual(gradedTypes);
});
