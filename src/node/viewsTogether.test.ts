import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { viewsTogether } from './viewsTogether.ts';

let made: string[] = [];

afterEach(async () => {
  await Promise.all(made.map((folder) => rm(folder, { recursive: true })));
  made = [];
});

/** Block types by name, each with the source of its view. */
async function blocks(types: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-blocks-'));
  made.push(folder);
  for (const [type, source] of Object.entries(types)) {
    await mkdir(join(folder, type));
    await writeFile(join(folder, type, 'View.tsx'), source);
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

test('a file that is full is followed by another, however many types there are', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `type${index}`);
  const folder = await blocks(Object.fromEntries(names.map((name) => [name, 'x'.repeat(10_000)])));
  expect(viewsTogether(folder, [])).toEqual({
    views: names.slice(0, 5),
    'views-2': names.slice(5),
  });
});
