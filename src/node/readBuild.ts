import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Result, fail, ok } from '../core/result.ts';
import type {
  BuildManifest,
  PlayerBuild,
  RenderCover,
  SchemaSet,
  ViewsTogether,
} from '../publish/playerBuild.ts';
import type { DeflatedFile } from '../publish/zip.ts';
import { cachedScripts } from './cachedScript.mjs';
import { nodePacker } from './packer.ts';
import { readZip, type ZipEntry } from './readZip.ts';
import { sha256 } from './sha256.ts';

/** The built page before it holds a course or the library. */
export const TEMPLATE = 'player.html';
/** What the bundler says of its files. */
export const MANIFEST = '.vite/manifest.json';
/** Which views of block types stand in one file. */
export const VIEWS_TOGETHER = '.vite/views.json';
/** Where a build keeps what only publishing needs. */
export const PUBLISH_FOLDER = '.publish';
/** The player's cover, built for Node. */
export const COVER_FILE = 'cover.cjs';
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
  const script: { readonly renderCover: RenderCover } = cachedScripts(folder)(
    join(folder, COVER_FILE),
  );
  return script.renderCover;
}

function buildOf(entries: readonly ZipEntry[], renderCover: RenderCover): PlayerBuild {
  const deflated = new Map<Uint8Array, DeflatedFile>();
  const files = unpackedLater(entries, deflated);
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const manifest: BuildManifest = JSON.parse(text(MANIFEST));
  const viewsTogether: ViewsTogether = JSON.parse(text(VIEWS_TOGETHER));
  const paths = entries.map(({ path }) => path);
  return {
    files,
    manifest,
    viewsTogether,
    template: text(TEMPLATE),
    renderCover,
    schemas: schemasIn(paths, files),
    deflated,
    packer: nodePacker(),
    sha256,
  };
}

/**
 * The files of a zip file, each unpacked when it is asked for: a package needs a part of them. One
 * that is damaged is not there. Notes as what each was compressed.
 */
function unpackedLater(
  entries: readonly ZipEntry[],
  deflated: Map<Uint8Array, DeflatedFile>,
): PlayerBuild['files'] {
  const packed = new Map(entries.map((entry) => [entry.path, entry]));
  const files = new Map<string, Uint8Array>();
  const unpack = (entry: ZipEntry): Uint8Array | undefined => {
    const bytes = unpackedOrNot(entry);
    if (bytes === undefined) return undefined;
    files.set(entry.path, bytes);
    if (bytes !== entry.packed) deflated.set(bytes, entry);
    return bytes;
  };
  const get = (path: string): Uint8Array | undefined => {
    const entry = packed.get(path);
    return files.get(path) ?? (entry === undefined ? undefined : unpack(entry));
  };
  return { has: (path) => get(path) !== undefined, get };
}

function unpackedOrNot({ unpack }: ZipEntry): Uint8Array | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}

/** The schema files of each set, as far as all of it is there. */
function schemasIn(paths: readonly string[], files: PlayerBuild['files']): PlayerBuild['schemas'] {
  const get = (set: SchemaSet): ReadonlyMap<string, Uint8Array> | undefined => {
    const own = paths.filter((path) => path.startsWith(schemaFolder(set)));
    const named = own.flatMap((path) => {
      const bytes = files.get(path);
      return bytes === undefined ? [] : [[path.slice(schemaFolder(set).length), bytes] as const];
    });
    return own.length > 0 && named.length === own.length ? new Map(named) : undefined;
  };
  return { has: (set) => get(set) !== undefined, get };
}
