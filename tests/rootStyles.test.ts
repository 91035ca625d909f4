import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);

/** What a style asks of all that is on a page. One that asks for an attribute first seldom gets that far. */
const ASKED_OF_ALL = /(?:^|[\s,}])(?:html|:root):has\([^)]*\)/gm;

test('no style looks through the whole page for something, as browsers then do with each letter', () => {
  const asked = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap(
      (file) =>
        readFileSync(new URL(file.replaceAll('\\', '/'), src), 'utf8').match(ASKED_OF_ALL) ?? [],
    );
  expect(asked).toEqual([]);
});
