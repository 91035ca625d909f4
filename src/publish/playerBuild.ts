import type { DrawnCover } from '../course/pageData.ts';
import type { PlayableCover } from '../course/playable.ts';
import type { Fingerprint } from './policy.ts';
import type { Deflated, Packer } from './zip.ts';

/** Draws a course's first page as HTML: what stands in the page before any script runs. */
export type RenderCover = (cover: PlayableCover) => Promise<DrawnCover>;

/** A file of the build as Vite's manifest lists it, under the path of its source. */
export interface BuildChunk {
  readonly file: string;
  /** The file's name without its folder and fingerprint. */
  readonly name?: string;
  /** Keys of the manifest. */
  readonly imports?: readonly string[];
  /** Keys of the manifest: what is asked for only when it is needed. */
  readonly dynamicImports?: readonly string[];
  /** Files. */
  readonly css?: readonly string[];
  /** Files. */
  readonly assets?: readonly string[];
}

/** Types of blocks whose views stand in one file, by its name in the manifest. */
export type ViewsTogether = Readonly<Record<string, readonly string[]>>;

export type BuildManifest = Readonly<Record<string, BuildChunk>>;

/** The schema sets that SCORM packages carry, by the edition that they belong to. */
export type SchemaSet = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

/** Things by their names, of which most are never asked for. */
export type Stock<Name extends string, Thing> = Pick<ReadonlyMap<Name, Thing>, 'get' | 'has'>;

/** The player as it was built once: what every package is made from, without a bundler. */
export interface PlayerBuild {
  /** Path relative to the build → bytes. */
  readonly files: Stock<string, Uint8Array>;
  readonly manifest: BuildManifest;
  readonly viewsTogether: ViewsTogether;
  /** The page before it holds a course. */
  readonly template: string;
  readonly renderCover: RenderCover;
  /** File name → bytes; none where the build could not find them. */
  readonly schemas: Stock<SchemaSet, ReadonlyMap<string, Uint8Array>>;
  /** What was compressed when it was built. */
  readonly deflated: Deflated;
  readonly packer: Packer;
  readonly sha256: Fingerprint;
}
