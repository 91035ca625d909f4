import { assertNever } from '../core/assertNever.ts';
import { cmi5Manifest } from './cmi5Manifest.ts';
import type { ManifestFacts } from './manifestResources.ts';
import { scorm12Manifest } from './scorm12Manifest.ts';
import { scorm2004Manifest } from './scorm2004Manifest.ts';
import type { Target } from './target.ts';

/** The manifest of a package: where it lies, at the root, and what it says. None without an LMS. */
export function manifestOf(
  target: Target,
  facts: ManifestFacts,
): readonly (readonly [path: string, text: string])[] {
  switch (target) {
    case 'scorm12':
      return [['imsmanifest.xml', scorm12Manifest(facts)]];
    case 'scorm2004-3':
      return [['imsmanifest.xml', scorm2004Manifest(facts, '3rd')]];
    case 'scorm2004-4':
      return [['imsmanifest.xml', scorm2004Manifest(facts, '4th')]];
    case 'cmi5':
      return [['cmi5.xml', cmi5Manifest(facts)]];
    case 'web':
    case 'html':
      return [];
    default:
      return assertNever(target);
  }
}
