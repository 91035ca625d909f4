import { expect, test } from 'vitest';

import { folderName } from './folderName.ts';

test.each([
  ['Safe lifting', 'safe-lifting'],
  ['Über Maß & Größe', 'uber-mass-grosse'],
  ['الرفع الآمن', 'alrfa-alamn'],
  ['安全', 'course'],
  ['', 'course'],
])('“%s” lies in the folder “%s”', (title, folder) => {
  expect(folderName(title)).toBe(folder);
});
