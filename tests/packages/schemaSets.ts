import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { installedSchemas } from '../../src/node/writePlayer.ts';
import type { SchemaSet } from '../../src/publish/playerBuild.ts';

const root = join(import.meta.dirname, '..', '..');

/** The schema files of an edition as they are installed, by their names. */
export function installedSet(set: SchemaSet): ReadonlyMap<string, Uint8Array> {
  const folder = installedSchemas(root).get(set);
  if (folder === undefined) throw new Error('The schema files are not installed: run “npm ci”.');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
