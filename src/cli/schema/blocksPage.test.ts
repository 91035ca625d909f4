import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { blocksPage } from './schemaCommand.ts';

test('docs/blocks.md is up to date (else: npm run -s waymark -- schema --write)', async () => {
  const written = readFileSync('docs/blocks.md', 'utf8').replaceAll('\r\n', '\n');
  expect(written).toBe(await blocksPage());
});
