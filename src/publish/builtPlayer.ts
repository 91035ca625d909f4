import type { BuildManifest, PlayerBuild, SchemaSet, ViewsTogether } from './playerBuild.ts';
import type { DeflatedFile } from './zip.ts';
import type { ZipEntry } from './zipEntries.ts';

/** The built page before it holds a course or the library. */
export const TEMPLATE = 'player.html';
/** The icon of the page. */
export const ICON = 'favicon.png';
/** What the bundler says of its files. */
export const MANIFEST = '.vite/manifest.json';
/** Which views of block types stand in one file. */
export const VIEWS_TOGETHER = '.vite/views.json';
/** Where the schema files of a set are in it. */
export const schemaFolder = (set: SchemaSet): string => `schemas/${set}/`;

/** What is not in the file: it belongs to the machine that publishes. */
type Machine = Pick<PlayerBuild, 'renderCover' | 'packer' | 'sha256'>;

/**
 * The player as a build left it in one file, for publishing.
 *
 * @throws When it is not whole.
 */
export function builtPlayer(entries: readonly ZipEntry[], machine: Machine): PlayerBuild {
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
    schemas: schemasIn(paths, files),
    deflated,
    ...machine,
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
