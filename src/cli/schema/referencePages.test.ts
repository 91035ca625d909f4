import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { referencePages } from './schemaCommand.ts';

test.each([...(await referencePages())])(
  'docs/%s is up to date (else: npm run -s waymark -- schema --write)',
  (file, page) => {
    const written = readFileSync(`docs/${file}`, 'utf8').replaceAll('\r\n', '\n');
    expect(written).toBe(page);
  },
);
