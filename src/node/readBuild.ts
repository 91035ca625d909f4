import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Result, fail, ok } from '../core/result.ts';
import type { BuildManifest, PlayerBuild, RenderCover, SchemaSet } from '../publish/playerBuild.ts';
import { readZip, type ZipEntry } from './readZip.ts';
import { sha256 } from './sha256.ts';

/** The built page before it holds a course or the library. */
export const TEMPLATE = 'player.html';
/** What the bundler says of its files. */
export const MANIFEST = '.vite/manifest.json';
/** Where a build keeps what only publishing needs. */
export const PUBLISH_FOLDER = '.publish';
/** The player's cover, built for Node. */
export const COVER_FILE = 'cover.mjs';
/** Everything else, in one file. */
export const PLAYER_FILE = 'player.zip';
/** Where the schema files of a set are in it. */
export const schemaFolder = (set: SchemaSet): string => `schemas/${set}/`;

/** Reads the player that “npm run build” made; fails in words where there is none. */
export async function readBuild(folder: string): Promise<Result<PlayerBuild, string>> {
  const publishing = join(folder, PUBLISH_FOLDER);
  const bytes = await readFile(join(publishing, PLAYER_FILE)).catch(() => null);
  if (bytes === null) return fail(noBuild(folder));
  const entries = readZip(bytes);
  if (!entries.ok) return fail(brokenBuild(folder));
  try {
    return ok(buildOf(entries.value, await readCoverRenderer(publishing)));
  } catch {
    return fail(brokenBuild(folder));
  }
}

const noBuild = (folder: string): string =>
  `There is no built player in “${folder}”, and every package is made from one. Run “npm run build” once, and then publish again.`;

const brokenBuild = (folder: string): string =>
  `The built player in “${folder}” is not whole. Run “npm run build”, and then publish again.`;

/** The player's cover, from where a build put it. */
export async function readCoverRenderer(folder: string): Promise<RenderCover> {
  const module: { readonly renderCover: RenderCover } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, COVER_FILE)).href
  );
  return module.renderCover;
}

function buildOf(entries: readonly ZipEntry[], renderCover: RenderCover): PlayerBuild {
  const unpacked = entries.map((entry) => ({ ...entry, bytes: entry.unpack() }));
  const files = new Map(unpacked.map(({ path, bytes }) => [path, bytes]));
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const manifest: BuildManifest = JSON.parse(text(MANIFEST));
  return {
    files,
    manifest,
    template: text(TEMPLATE),
    renderCover,
    schemas: schemasIn(files),
    deflated: new Map(
      unpacked.flatMap(({ bytes, packed }) => (bytes === packed ? [] : [[bytes, packed] as const])),
    ),
    sha256,
  };
}

function schemasIn(files: PlayerBuild['files']): PlayerBuild['schemas'] {
  const sets: readonly SchemaSet[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];
  const found = sets.map((set) => {
    const own = [...files].filter(([path]) => path.startsWith(schemaFolder(set)));
    const named = own.map(
      ([path, bytes]) => [path.slice(schemaFolder(set).length), bytes] as const,
    );
    return [set, new Map(named)] as const;
  });
  return new Map(found.filter(([, own]) => own.size > 0));
}
