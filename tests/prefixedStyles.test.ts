import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);

/** What Chromium knows by its own name only. Whoever writes the standard's alone is told by no browser. */
const STANDARD = /^\s*text-align: match-parent;/gm;
const BOTH = /^\s*text-align: -webkit-match-parent;\n\s*text-align: match-parent;/gm;

test('words of another direction stand on the side of the page in Chromium, too', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const alone = files.filter((file) => {
    const styles = readFileSync(new URL(file.replaceAll('\\', '/'), src), 'utf8');
    return styles.match(STANDARD)?.length !== styles.match(BOTH)?.length;
  });
  expect(alone).toEqual([]);
});
