import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { workersToo } from './workersToo.ts';

test('what decodes characters in a worker asks no page', () => {
  expect(readFileSync(workersToo.replacement, 'utf8')).not.toMatch(/\bdocument\b/);
});
