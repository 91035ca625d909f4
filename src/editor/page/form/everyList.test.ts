import { expect, test } from 'vitest';

import { blockTypes } from '../../../blocks/definitions.ts';
import { examplesOf } from '../../../blocks/examples.ts';
import type { JsonPath } from '../../../course/load/finding.ts';
import { schemaAt } from '../../../course/load/schemaAt.ts';
import { goodLesson } from '../../../course/testing/goodCourse.ts';
import { newItem } from '../../commands/beginnings.ts';
import { elementOf } from '../../commands/blockLists.ts';
import { type DraftFile, fileIn } from '../../commands/draftFile.ts';
import { fetchModels } from '../../commands/models.ts';
import { alternativesOf } from './alternatives.ts';
import { formFields } from './controlOf.ts';
import { neededFile } from './neededFile.ts';

const FILE = 'lessons/welcome.json';

/** The lists of objects below a place, each by its path. */
function listsBelow(here: DraftFile, value: unknown, path: JsonPath): readonly JsonPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const schema = schemaAt(here.schema, here.value, path);
  const element = schema === null ? null : elementOf(schema);
  const isList = Array.isArray(value) && element !== null && formFields(element, {}).length > 0;
  const below = Object.entries(value).flatMap(([name, each]) =>
    listsBelow(here, each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return isList ? [path, ...below] : below;
}

test('to every list of every block something can be added, or the file that it needs', async () => {
  await fetchModels();
  const dead = blockTypes.flatMap((type) =>
    Object.values(examplesOf(type)).flatMap((block) => {
      const draft = new Map([[FILE, JSON.stringify({ ...goodLesson(), blocks: [block] })]]);
      const here = fileIn(draft, FILE);
      if (here === null) return [`${type}: no file`];
      return listsBelow(here, block, ['blocks', 0]).flatMap((path) => {
        const schema = schemaAt(here.schema, here.value, path);
        const element = schema === null ? null : elementOf(schema);
        if (element === null || alternativesOf(element) !== null) return [];
        const needed = neededFile(element);
        const chosen = needed === null ? {} : { [needed.name]: 'a.vtt' };
        return newItem(here, path, 'en', chosen) === null ? [`${type} ${path.join('.')}`] : [];
      });
    }),
  );
  expect(dead).toEqual([]);
});
