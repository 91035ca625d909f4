import { createHash } from 'node:crypto';

import { type Result, fail, ok } from '../../core/result.ts';
import type { ZipEntry } from '../../publish/zipEntries.ts';
import { readZip } from '../readZip.ts';

/** The manifests by which a package is known, the first that is there. */
export const MANIFESTS = ['imsmanifest.xml', 'cmi5.xml'] as const;

/** An unzipped package in memory; each file is unpacked when it is asked for. */
export interface PackageToPlay {
  /** The name of the zip file. */
  readonly name: string;
  /** Tells its learners' data from those of other packages: another package, another key. */
  readonly key: string;
  /** The name of its host below `localhost`: nobody makes another package that gets the same. */
  readonly label: string;
  readonly manifest: (typeof MANIFESTS)[number];
  readonly files: ReadonlyMap<string, ZipEntry>;
}

/** Reads a package, refusing with the reason what could do harm or cannot be played. */
export function packageToPlay(name: string, bytes: Uint8Array): Result<PackageToPlay, string> {
  const entries = readZip(bytes);
  if (!entries.ok) return entries;
  const files = new Map(entries.value.map((entry) => [entry.path, entry]));
  const manifest = MANIFESTS.find((each) => files.has(each));
  if (manifest === undefined) return fail(noManifest([...files.keys()]));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const [key, label] = [hash.slice(0, 12), `course-${hash.slice(0, 40)}`];
  return ok({ name, key, label, manifest, files });
}

function noManifest(paths: readonly string[]): string {
  const deeper = paths.find((path) => MANIFESTS.some((each) => path.endsWith(`/${each}`)));
  return deeper === undefined
    ? 'It is no package for an LMS: it has neither “imsmanifest.xml” (SCORM) nor “cmi5.xml” (cmi5).'
    : `Its manifest is “${deeper}”, in a folder, and an LMS looks for it at the root. Zip what is in that folder, not the folder.`;
}
