import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { nodePacker } from '../../src/node/packer.ts';
import { zipped } from '../../src/publish/zip.ts';
import { type OutsideServer, openOutsideServer } from './outsideServer.ts';
import { test as base } from './simulated.ts';

const folder = join(import.meta.dirname, 'hostile');

/**
 * A package that does what it can against the desk, the next package and the learner's machine. `words`
 * stand in its files for what is known only now.
 */
export async function hostilePackage(
  file: string,
  page: string,
  words: Readonly<Record<string, string>> = {},
): Promise<string> {
  const known = Object.entries({ PAGE: page.replaceAll('&', '&amp;'), ...words });
  const entries = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const written = known.reduce((all, [word, means]) => all.replace(word, means), text);
    return [name, new TextEncoder().encode(written)] as const;
  });
  writeFileSync(file, await zipped(new Map(entries), nodePacker()));
  return file;
}

/** A test with a server elsewhere that such a package must not reach. */
export const test = base.extend<{ readonly outside: OutsideServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  outside: async ({}, provide) => {
    const outside = await openOutsideServer();
    await provide(outside);
    outside.close();
  },
});
