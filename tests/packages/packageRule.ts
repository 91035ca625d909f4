import { memoEach } from '../../src/core/memo.ts';
import type { Target } from '../../src/publish/target.ts';
import { type ReadElement, readXml } from './readXml.ts';

/** A package to look at. */
export interface LookedAt {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly target: Target;
}

/** Finds every place where a package breaks the rule. */
export type PackageRule = (looked: LookedAt) => readonly string[];

/** Each rule reads the files anew, a page of megabytes among them: each is decoded once. */
const decoded = memoEach((bytes: Uint8Array): string => new TextDecoder().decode(bytes));

export const textOf = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : decoded(bytes);

/** What a host looks for at the root. */
export function manifestPath(target: Target): string {
  if (target === 'web' || target === 'html') return 'index.html';
  return target === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
}

/** The root of the manifest; an empty element where there is none, so that other rules can go on. */
export function manifestIn({ files, target }: LookedAt): ReadElement {
  const bytes = files.get(manifestPath(target));
  return bytes === undefined
    ? { name: '', attributes: {}, children: [], text: '' }
    : readXml(textOf(bytes));
}
