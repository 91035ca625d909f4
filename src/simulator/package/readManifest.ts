import { fail, type Result } from '../../core/result.ts';
import type { PackageFacts } from './packageFacts.ts';
import { readCmi5 } from './readCmi5.ts';
import { readScorm } from './readScorm.ts';

/** Why a manifest cannot be played. */
export type ManifestProblem = 'notXml' | 'ownEntities' | 'nothingToLaunch' | 'outside';

/**
 * Reads `imsmanifest.xml` or `cmi5.xml` into what the LMS has to know. Apart from the desk, which
 * knows of no manifest but through this.
 */
export function readManifest(text: string): Result<PackageFacts, ManifestProblem> {
  // A few of them, each made of others, fill any memory.
  if (/<!ENTITY\b/.test(text)) return fail('ownEntities');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  if (document.getElementsByTagName('parsererror').length > 0) return fail('notXml');
  const read = document.documentElement.localName === 'courseStructure' ? readCmi5 : readScorm;
  const facts = read(document);
  if (facts === null) return fail('nothingToLaunch');
  return isInside(facts.launch) ? { ok: true, value: facts } : fail('outside');
}

/** A page that is not in the package is not ours to open: nothing on the desk could watch it. */
function isInside(launch: string): boolean {
  const root = 'https://package.invalid/package/';
  return URL.canParse(launch, root) && new URL(launch, root).href.startsWith(root);
}
