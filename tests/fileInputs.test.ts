import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);

/** A control with the class of what is heard alone, which shows whatever is pressed, by its label as well. */
const HEARD_ALONE = /<input[^>]*className="visually-hidden"[^>]*>/gs;

test('no input shows while its label is pressed: the page would grow under the finger', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap(
      (file) =>
        readFileSync(new URL(file.replaceAll('\\', '/'), src), 'utf8').match(HEARD_ALONE) ?? [],
    );
  expect(found).toEqual([]);
});
