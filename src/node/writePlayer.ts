import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { OFFLINE_SCRIPTS } from '../publish/offline.ts';
import { zipped } from '../publish/zip.ts';
import { installedSchemas } from './installedSchemas.ts';
import { LICENCES_FILE } from '../publish/manifestResources.ts';
import { nodePacker } from './packer.ts';
import { buildSinglePlayer } from './singlePlayer.ts';
import { MANIFEST, PLAYER_FILE, PUBLISH_FOLDER, schemaFolder, TEMPLATE } from './readBuild.ts';

/**
 * Puts all that publishing needs of a build into one file, compressed once and not again for every
 * package: the player, once in parts and once whole, and the schema files that SCORM packages carry.
 */
export async function writePlayer(root: string, out: string): Promise<void> {
  const parts: Files[] = [
    [...(await buildSinglePlayer(root))],
    await filesIn(join(out, 'assets'), 'assets/'),
    await filesNamed(join(root, 'src'), OFFLINE_SCRIPTS),
    await filesNamed(out, [TEMPLATE, MANIFEST, 'boot.js', 'favicon.svg', LICENCES_FILE]),
  ];
  for (const [set, folder] of installedSchemas(root)) {
    parts.push(await filesIn(folder, schemaFolder(set)));
  }
  const files = new Map(parts.flat());
  await writeFile(join(out, PUBLISH_FOLDER, PLAYER_FILE), await zipped(files, nodePacker(9)));
}

type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

const filesIn = async (folder: string, prefix: string): Promise<Files> =>
  filesNamed(folder, await readdir(folder), prefix);

const filesNamed = (folder: string, names: readonly string[], prefix = ''): Promise<Files> =>
  Promise.all(
    names.map(
      async (name) => [prefix + name, new Uint8Array(await readFile(join(folder, name)))] as const,
    ),
  );
