import { expect, test } from 'vitest';

import { byFolder } from './byFolder.ts';
import { blockTypes } from './definitions.ts';
import { gradedTypes } from './questionBehaviours.ts';

const folders = (files: Readonly<Record<string, unknown>>): readonly string[] =>
  [...byFolder(files).keys()].toSorted();

test('every block type has a view in its folder, and every view a block type', () => {
  const views = import.meta.glob(['./*/View.tsx', './*/Question.tsx']);
  expect([...new Set(folders(views))]).toEqual(blockTypes);
});

test('every question type has the fields that a quiz draws', () => {
  expect(folders(import.meta.glob('./*/Question.tsx'))).toEqual(gradedTypes);
});
