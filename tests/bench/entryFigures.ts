import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { type Figure, rounded } from './figure.ts';

type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What the browser has to load before the player's first page works, gzipped. */
export async function entryFigures(dist: string): Promise<readonly Figure[]> {
  const manifest: Manifest = JSON.parse(
    await readFile(join(dist, '.vite', 'manifest.json'), 'utf8'),
  );
  const chunks = [...closure(manifest, 'player.html')];
  const scripts = chunks.map(({ file }) => file);
  const styles = chunks.flatMap(({ css }) => css ?? []);
  return [
    {
      name: 'Entry of the player: scripts, gzipped',
      value: await total(dist, scripts),
      unit: 'kB',
    },
    { name: 'Entry of the player: styles, gzipped', value: await total(dist, styles), unit: 'kB' },
  ];
}

function closure(manifest: Manifest, key: string, found = new Set<Chunk>()): Set<Chunk> {
  const chunk = manifest[key];
  if (chunk === undefined || found.has(chunk)) return found;
  found.add(chunk);
  for (const imported of chunk.imports ?? []) closure(manifest, imported, found);
  return found;
}

async function total(dist: string, files: readonly string[]): Promise<number> {
  const contents = await Promise.all([...new Set(files)].map((file) => readFile(join(dist, file))));
  return rounded(contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000, 1);
}
