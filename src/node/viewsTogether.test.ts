import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { viewFile, viewsTogether } from './viewsTogether.ts';

let made: string[] = [];

afterEach(async () => {
  await Promise.all(made.map((folder) => rm(folder, { recursive: true })));
  made = [];
});

/** Block types by name, each with the source of its view, in the file where that stands. */
async function blocks(types: Readonly<Record<string, string>>, file = 'View.tsx'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-blocks-'));
  made.push(folder);
  for (const [type, source] of Object.entries(types)) {
    await mkdir(join(folder, type));
    await writeFile(join(folder, type, file), source);
    await writeFile(join(folder, type, 'author.ts'), 'x'.repeat(100_000));
  }
  return folder;
}

test('small views come together, those that ask something by themselves, large ones alone', async () => {
  const folder = await blocks({
    quote: 'small',
    choice: "import { QuestionInLesson } from '../QuestionInLesson.tsx';",
    sorting: "import { PlacingFields } from '../PlacingFields.tsx';",
    tabs: 'small',
    text: 'small',
    video: 'x'.repeat(12_001),
    audio: "import { PlayButton } from '../PlayControls.tsx';",
  });
  expect(viewsTogether(folder, ['text'])).toEqual({
    questions: ['choice'],
    places: ['sorting'],
    views: ['quote', 'tabs'],
  });
});

test('the view of a question stands beside it, unless it has a file of its own', async () => {
  const folder = await blocks({ choice: 'small', matching: 'small' }, 'Question.tsx');
  await writeFile(join(folder, 'matching', 'View.tsx'), 'small');
  expect(viewFile(folder, 'choice')).toBe(join(folder, 'choice', 'Question.tsx'));
  expect(viewFile(folder, 'matching')).toBe(join(folder, 'matching', 'View.tsx'));
  expect(viewsTogether(folder, [])).toEqual({ views: ['choice', 'matching'] });
});

test('a file that is full is followed by another, however many types there are', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `type${index}`);
  const folder = await blocks(Object.fromEntries(names.map((name) => [name, 'x'.repeat(10_000)])));
  expect(viewsTogether(folder, [])).toEqual({
    views: names.slice(0, 5),
    'views-2': names.slice(5),
  });
});
